import type { Span } from '../../../server/src/util/span.ts';

/** A stretch of a draft that is said to come from a stretch of a text of the corpus, all in UTF-16 offsets. */
export interface Detection extends Span {
  /** Number of the text. */
  text: number;
  source: Span;
}

/** A way of finding what a draft has from the corpus. */
export interface Detector {
  readonly name: string;
  /** Most characters of a corpus that it can reasonably be asked to hold. */
  readonly most?: number;
  /** Gets ready, once. */
  build(texts: readonly string[]): void;
  /** One source, the best, for each stretch. */
  find(draft: string): Detection[];
}
