import type { Corpus } from '../../../server/src/index/questions.ts';
import type { Detection, Detector } from './detector.ts';

/** Each clause of the draft that stands in the corpus, by itself: what looking for one's own sentences finds. */
export class ExactClauses implements Detector {
  readonly name = 'exact clauses';
  readonly #corpus: Corpus;
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(corpus: Corpus, numbers: ReadonlyMap<string, number>) {
    this.#corpus = corpus;
    this.#numbers = numbers;
  }

  build(): void {}

  find(draft: string): Detection[] {
    return Array.from(draft.matchAll(/[一-龥]{8,}/g)).flatMap(({ 0: clause, index: start }) => {
      const [place] = this.#corpus.occurrences(clause, 1).places;
      if (place === undefined) return [];
      const { uri, offset } = this.#corpus.locate(place);
      const text = this.#numbers.get(uri);
      const source = { start: offset, end: offset + clause.length };
      return text === undefined ? [] : [{ start, end: start + clause.length, text, source }];
    });
  }
}
