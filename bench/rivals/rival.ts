/** A text of the corpus. */
export interface RivalText {
  path: string;
  text: string;
}

/** Another way of finding clauses in a corpus. */
export interface Rival {
  readonly name: string;
  /** Bytes of what was prepared, where it can be told. */
  readonly bytes?: number;
  /** Most characters that it can reasonably be asked to hold. */
  readonly most?: number;
  /** Gets ready, once. @param folder for its files */
  build(texts: readonly RivalText[], folder: string): void;
  /** Which of the clauses stand in the corpus; the first place that is found will do. */
  find(clauses: readonly string[]): boolean[];
  /** How often all of them together stand there (or in how many texts, where that is what it counts), if it can tell. */
  count?(clauses: readonly string[]): number;
  close(): void;
}
