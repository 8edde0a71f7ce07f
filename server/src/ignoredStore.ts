import { join } from 'node:path';
import type { IgnoredStore } from './features/context.ts';
import { type IgnoredPassages, ignorePassage, noIgnoredPassages, readIgnored } from './reuse/ignored.ts';

/** Reads and replaces whole small files. */
export interface TextFiles {
  /** Undefined where there is no such file. @throws where it cannot be read */
  read(path: string): Promise<string | undefined>;
  replace(path: string, text: string): Promise<void>;
}

/** The ignored passages, kept in a file of the index folder so that rebuilding the index does not lose them. */
export async function openIgnoredStore(folder: string, files: TextFiles): Promise<IgnoredStore> {
  const path = join(folder, 'ignored-passages.json');
  let passages: IgnoredPassages = readIgnored(await files.read(path).catch(() => undefined));
  let last: Promise<unknown> = Promise.resolve();
  /** One change after the other, each on what the file holds then: another window may have added to it. */
  const change = (next: (known: IgnoredPassages) => IgnoredPassages): Promise<void> => {
    const step = last.then(async () => {
      const text = await files.read(path);
      const known = readIgnored(text);
      // of a version of tomorrow, or spoilt: kept aside rather than lost
      if (text !== undefined && known === noIgnoredPassages) await files.replace(`${path}.bak`, text);
      passages = next(known);
      await files.replace(path, `${JSON.stringify(passages, null, 1)}\n`);
    });
    last = step.catch(() => {});
    return step;
  };
  return {
    passages: () => passages,
    add: (text) => change((known) => ignorePassage(known, text)),
    clear: () => change(() => ({ ...noIgnoredPassages })),
  };
}
