import { hanziOf, stretchOf } from '../../../server/src/reuse/hanzi.ts';
import { FingerprintIndex, fingerprints, placeRange } from '../../rivals/fingerprints.ts';
import type { Detection, Detector } from './detector.ts';
import { HanziCorpus } from './hanziCorpus.ts';
import { type Match, merged } from './merging.ts';
import { tuned } from './tuned.ts';

/** Winnowed fingerprints of the Hanzi, those that lie together merged. */
export class WinnowedPassages implements Detector {
  readonly name = 'winnowing';
  #corpus = new HanziCorpus([]);
  #index = new FingerprintIndex(this.#corpus.units, tuned);

  build(texts: readonly string[]): void {
    this.#corpus = new HanziCorpus(texts);
    this.#index = new FingerprintIndex(this.#corpus.units, tuned);
  }

  find(draft: string): Detection[] {
    const { units, offsets } = hanziOf(draft);
    const matches: Match[] = [];
    for (const print of fingerprints(units, tuned)) {
      const at = print % placeRange;
      const places = [...this.#index.places(print)].filter((place) => this.#isEqual(units, at, place));
      if (places.length > tuned.most) continue;
      for (const place of places) matches.push({ at, text: this.#corpus.textAt(place), place, length: tuned.gram });
    }
    return merged(matches, tuned).map(({ passage, text, source }) => ({
      ...stretchOf(passage, offsets),
      text,
      source: this.#corpus.stretch(source),
    }));
  }

  #isEqual(units: Uint16Array, at: number, place: number): boolean {
    for (let i = 0; i < tuned.gram; i++) if (units[at + i] !== this.#corpus.units[place + i]) return false;
    return true;
  }
}
