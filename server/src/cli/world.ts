import type { Disk } from '../index/store/disk.ts';
import type { TextFiles } from '../keptFile.ts';
import type { Paint } from './paint.ts';

/** What the process around a run gives it. */
export interface World {
  /** Absolute path of the current folder. */
  cwd: string;
  /** Folder of the built program. */
  home: string;
  version: string;
  /** Language of the messages, a BCP 47 tag. */
  language: string;
  /** Where the index is kept when nobody says. */
  cacheFolder: string;
  /** Where what the writer chose is kept when nobody says. */
  dataFolder: string;
  disk: Disk;
  files: TextFiles;
  readStandardInput(): Promise<Uint8Array>;
  /** To a file, or to the standard output where no path is given. */
  write(text: string, path: string | undefined): Promise<void>;
  /** Colours for the standard output. */
  paint: Paint;
  /** One line to the standard error. */
  complain(line: string): void;
  /** How far reading the corpus is, 0 to 1; undefined when that is over. */
  progress(share: number | undefined): void;
  /** Aborted when the user stops the run. */
  signal: AbortSignal;
}
