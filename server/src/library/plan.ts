import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Which speeches, and where their index is kept. */
export interface LibraryPlan {
  /** Absolute paths. */
  folders: string[];
  /** Those of the folders that may be missing without a word. */
  optionalFolders: string[];
  exclude: string[];
  /** Absolute path; each set of folders has a folder of its own in it. */
  indexRoot: string;
  /** Bytes of the index kept in memory. */
  memory: number;
}

export interface LibraryEvents {
  /** The corpus that answers from now on is another one. */
  onCorpus(): void;
  /** State, counts, progress or problems changed. */
  onStatus(): void;
  log(message: string): void;
}

/** Why indexing did not come to an end, or not as it should. */
export type LibraryFailure =
  | { kind: 'cancelled' }
  | { kind: 'memoryOnly' }
  | { kind: 'failed'; message: string; code?: string };

/** Codes of errors that say: no index can lie here. */
const unwritable = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOTDIR', 'EEXIST', 'ENOENT', 'ENAMETOOLONG']);

export function isUnwritable({ code }: { code?: string }): boolean {
  return unwritable.has(code ?? '');
}

/** Folder of the index: one for each set of corpus folders, so that two workspaces do not overwrite each other. */
export function indexFolder({ folders, exclude, indexRoot }: LibraryPlan): string {
  const key = createHash('sha256')
    .update(JSON.stringify([folders, exclude]))
    .digest('hex')
    .slice(0, 12);
  return join(indexRoot, key);
}

/** A folder that nobody can guess. */
export function temporaryFolder(): string {
  return join(tmpdir(), `speech-draft-${randomBytes(8).toString('hex')}`);
}
