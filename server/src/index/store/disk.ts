import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';

/** What the index asks of the file system: little enough that tests can let any step of it fail. */
export interface Disk {
  makeFolder(path: string): Promise<void>;
  /** Names in a folder. */
  list(path: string): Promise<string[]>;
  readText(path: string): Promise<string>;
  /** A new file. @throws where one of this name is there already */
  create(path: string): Promise<NewFile>;
  /** Puts a file in the place of another, at once. */
  rename(from: string, to: string): Promise<void>;
  /** Pauses before a rename that is refused is tried again, in milliseconds; none where that helps nothing. */
  readonly renamePauses: readonly number[];
  /** A file, or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  /** A file to be read at any place. */
  open(path: string): OpenFile;
}

export interface NewFile {
  write(bytes: Uint8Array, offset: number): Promise<void>;
  /** Returns when the bytes are on the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenFile {
  /** Bytes. */
  readonly size: number;
  /** Fills `target` from `offset` on. @returns how many bytes were there */
  read(target: Uint8Array, offset: number): number;
  close(): void;
}

/** Bytes of one write: the system's limit for one call is 2 GiB. */
const sliceBytes = 64 << 20;

/** The file system of this machine. */
export const realDisk: Disk = {
  makeFolder: async (path) => {
    // it holds what the speeches say
    await mkdir(path, { recursive: true, mode: 0o700 });
  },
  list: (path) => readdir(path),
  readText: (path) => readFile(path, 'utf8'),
  create: async (path) => {
    const file = await open(path, 'wx');
    return {
      write: async (bytes, offset) => {
        for (let at = 0; at < bytes.length; at += sliceBytes) {
          const length = Math.min(sliceBytes, bytes.length - at);
          const { bytesWritten } = await file.write(bytes, at, length, offset + at);
          if (bytesWritten !== length) throw new Error(`only ${bytesWritten} of ${length} bytes written`);
        }
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename: (from, to) => rename(from, to),
  // a file that another process reads just now, a virus scanner say, cannot be replaced for a moment on Windows
  renamePauses: process.platform === 'win32' ? [10, 40, 160] : [],
  remove: (path) => rm(path, { force: true, recursive: true }),
  open: (path) => {
    const descriptor = openSync(path, 'r');
    let size: number;
    try {
      size = fstatSync(descriptor).size;
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
    return {
      size,
      read: (target, offset) => readSync(descriptor, target, 0, target.length, offset),
      close: () => closeSync(descriptor),
    };
  },
};
