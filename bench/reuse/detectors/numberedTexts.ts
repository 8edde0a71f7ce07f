import type { Corpus, Place } from '../../../server/src/index/questions.ts';
import type { Span } from '../../../server/src/util/span.ts';
import type { Detection } from './detector.ts';

/** The corpus that the server has built, its texts known by their numbers. */
export class NumberedTexts {
  readonly corpus: Corpus;
  /** Numbers of the texts by the addresses of their files. */
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(corpus: Corpus, numbers: ReadonlyMap<string, number>) {
    this.corpus = corpus;
    this.#numbers = numbers;
  }

  /** That a stretch of a draft comes from so many code units at a place; none where that text has no number. */
  detection({ start, end }: Span, place: Place, length: number): Detection[] {
    const { uri, offset } = this.corpus.locate(place);
    const text = this.#numbers.get(uri);
    return text === undefined ? [] : [{ start, end, text, source: { start: offset, end: offset + length } }];
  }
}
