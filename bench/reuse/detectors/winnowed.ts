import { hanziOf } from '../../../server/src/reuse/hanzi.ts';
import { FingerprintIndex, fingerprints, placeRange, type WinnowingOptions } from '../../rivals/fingerprints.ts';
import type { Detection, Detector } from './detector.ts';
import { HanziCorpus } from './hanziCorpus.ts';
import { type Match, type MergingOptions, merged } from './merging.ts';

/** The best of those tried, on other seeds. A string that stands more often is nobody's. */
const defaults: WinnowingOptions & MergingOptions & { mostPlaces: number } = {
  gram: 6,
  window: 3,
  gap: 20,
  least: 14,
  mostPlaces: 24,
};

/** Winnowed fingerprints of the Hanzi, those that lie together merged. */
export class WinnowedPassages implements Detector {
  readonly name = 'winnowing';
  readonly #options;
  #corpus = new HanziCorpus([]);
  #index = new FingerprintIndex(this.#corpus.units, defaults);

  constructor(options: Partial<typeof defaults> = {}) {
    this.#options = { ...defaults, ...options };
  }

  build(texts: readonly string[]): void {
    this.#corpus = new HanziCorpus(texts);
    this.#index = new FingerprintIndex(this.#corpus.units, this.#options);
  }

  find(draft: string): Detection[] {
    const { units, offsets } = hanziOf(draft);
    const { gram, mostPlaces } = this.#options;
    const matches: Match[] = [];
    for (const print of fingerprints(units, this.#options)) {
      const at = print % placeRange;
      const places = [...this.#index.places(print)].filter((place) => this.#isEqual(units, at, place));
      if (places.length > mostPlaces) continue;
      for (const place of places) matches.push({ at, text: this.#corpus.textAt(place), place, length: gram });
    }
    return merged(matches, this.#options).map(({ passage, text, source }) => ({
      start: offsets[passage.start],
      end: offsets[passage.end - 1] + 1,
      text,
      source: this.#corpus.stretch(source),
    }));
  }

  #isEqual(units: Uint16Array, at: number, place: number): boolean {
    for (let i = 0; i < this.#options.gram; i++) if (units[at + i] !== this.#corpus.units[place + i]) return false;
    return true;
  }
}
