import type { Detection, Detector } from './detector.ts';
import type { NumberedTexts } from './numberedTexts.ts';

/** Each clause of the draft that stands in the corpus, by itself: what looking for one's own sentences finds. */
export class ExactClauses implements Detector {
  readonly name = 'exact clauses';
  readonly #texts: NumberedTexts;

  constructor(texts: NumberedTexts) {
    this.#texts = texts;
  }

  build(): void {}

  find(draft: string): Detection[] {
    return Array.from(draft.matchAll(/[一-龥]{8,}/g)).flatMap(({ 0: clause, index: start }) => {
      const [place] = this.#texts.corpus.occurrences(clause, 1).places;
      if (place === undefined) return [];
      return this.#texts.detection({ start, end: start + clause.length }, place, clause.length);
    });
  }
}
