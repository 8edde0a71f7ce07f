/** A file left out of the index, and why, in words for the writer. */
export interface Problem {
  uri: string;
  message: string;
  /** Where `uri` is a folder and several files in it are told of at once: how many. */
  files?: number;
}

/** Answer of `speechDraft.corpusStatus`, parameter of the `speechDraft/statusChanged` notification. */
export interface CorpusStatus {
  state: 'indexing' | 'ready' | 'error';
  files: number;
  speeches: number;
  characters: number;
  /** Bytes on disk. */
  indexBytes: number;
  /** While indexing: characters (or files, before sizes are known) done, of `total`. */
  done?: number;
  total?: number;
  /** True where word boundaries come from `Intl.Segmenter`, because nodejieba does not run here. */
  fallbackSegmenter?: boolean;
  problems: Problem[];
}

/** Server to client: the state of the corpus changed. Parameter: CorpusStatus. */
export const statusChanged = 'speechDraft/statusChanged';
