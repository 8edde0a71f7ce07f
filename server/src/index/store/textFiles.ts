import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { realDisk } from './disk.ts';
import { replaceText } from './indexStore.ts';

/** Whole small files of this machine: what is kept beside the index. */
export const realTextFiles = {
  /** Undefined where there is no such file. @throws where it cannot be read */
  read: (path: string): Promise<string | undefined> =>
    readFile(path, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    }),
  /** Puts a text in the place of what a file held, at once; its folder is made where it is missing. */
  replace: async (path: string, text: string): Promise<void> => {
    await realDisk.makeFolder(dirname(path));
    await replaceText(realDisk, path, text);
  },
};
