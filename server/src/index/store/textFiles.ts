import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { realDisk } from './disk.ts';
import { replaceText } from './indexStore.ts';

/** Name of the folder in a workspace folder that holds what is shared with all who work there. */
export const sharedFolder = '.speechdraft';

/** Whole small files of this machine: what is kept beside the index, and what is shared. */
export const realTextFiles = {
  /** Undefined where there is no such file. @throws where it cannot be read */
  read: (path: string): Promise<string | undefined> =>
    readFile(path, 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    }),
  /** Puts a text in the place of what a file held, at once; its folder is made where it is missing. */
  replace: async (path: string, text: string): Promise<void> => {
    const folder = dirname(path);
    // what is shared must be there for the others, too
    if (basename(folder) === sharedFolder) await mkdir(folder, { recursive: true });
    else await realDisk.makeFolder(folder);
    await replaceText(realDisk, path, text);
  },
};
