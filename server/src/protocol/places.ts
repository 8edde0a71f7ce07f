/** Lines and characters count from 0, in UTF-16 code units. */
export interface SourceRange {
  start: { line: number; character: number };
  end: { line: number; character: number };
}

/** A place in a file. */
export interface FilePlace {
  uri: string;
  range: SourceRange;
}
