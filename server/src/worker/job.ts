/** What the indexing process is asked to do: bring the index of `folder` up to the files below `corpusFolders`. */
export interface IndexJob {
  /** Absolute paths. */
  corpusFolders: string[];
  /** A corpus folder that may be missing without a word: the default one. */
  optionalFolders: string[];
  exclude: string[];
  /** Absolute path of the index folder. */
  folder: string;
  /** Folder of the built program. */
  home: string;
  /** Read and cut every file anew. */
  fromScratch: boolean;
  /** Do not load nodejieba: its addon brought the process down the last time. */
  withoutAddon: boolean;
}

/** Why a file or folder was left out. The words for it are the server's, which knows the writer's language. */
export interface LeftOut {
  uri: string;
  reason: 'tooLarge' | 'undecodable' | 'unreadable' | 'noFolder' | 'unreachableFolder';
  detail?: string;
}

/** What the indexing process says. */
export type IndexMessage =
  | { type: 'progress'; done: number; total: number }
  /** The index on the disk is up to date; `changed` where a new generation stands there. */
  | { type: 'done'; changed: boolean; leftOut: LeftOut[]; fallbackSegmenter: boolean }
  /** Another process writes this index. */
  | { type: 'busy' }
  | { type: 'failed'; message: string; code?: string };
