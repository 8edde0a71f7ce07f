import { join } from 'node:path';
import type { IgnoredStore } from './features/context.ts';
import { KeptFile, type TextFiles } from './keptFile.ts';
import { type IgnoredPassages, ignorePassage, noIgnoredPassages, readIgnored } from './reuse/ignored.ts';

/** The ignored passages, kept in a file of the index folder so that rebuilding the index does not lose them. */
export async function openIgnoredStore(folder: string, files: TextFiles): Promise<IgnoredStore> {
  const file = new KeptFile<IgnoredPassages>(join(folder, 'ignored-passages.json'), files, {
    parse: (text) => {
      const known = readIgnored(text);
      return known === noIgnoredPassages ? undefined : known;
    },
    format: (known) => `${JSON.stringify(known, null, 1)}\n`,
    none: () => noIgnoredPassages,
  });
  let passages = await file.read();
  const change = async (next: (known: IgnoredPassages) => IgnoredPassages): Promise<void> => {
    await file.change((known) => {
      // what cannot be written is known until the process ends
      passages = next(known);
      return passages;
    });
  };
  return {
    passages: () => passages,
    add: (text) => change((known) => ignorePassage(known, text)),
    clear: () => change(() => ({ ...noIgnoredPassages })),
  };
}
