import { join } from 'node:path';
import type { IgnoredStore } from './features/context.ts';
import { type IgnoredPassages, ignorePassage, noIgnoredPassages, readIgnored } from './reuse/ignored.ts';

/** Reads and replaces whole small files; `read` gives undefined where there is none. */
export interface TextFiles {
  read(path: string): Promise<string | undefined>;
  replace(path: string, text: string): Promise<void>;
}

/** The ignored passages, kept in a file of the index folder so that rebuilding the index does not lose them. */
export async function openIgnoredStore(folder: string, files: TextFiles): Promise<IgnoredStore> {
  const path = join(folder, 'ignored-passages.json');
  let passages: IgnoredPassages = readIgnored(await files.read(path));
  const keep = async (next: IgnoredPassages) => {
    passages = next;
    await files.replace(path, `${JSON.stringify(next, null, 1)}\n`);
  };
  return {
    passages: () => passages,
    // another window may have added to the file since
    add: async (text) => keep(ignorePassage(readIgnored(await files.read(path)), text)),
    clear: () => keep(noIgnoredPassages),
  };
}
