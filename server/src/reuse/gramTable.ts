import type { HanziText } from './hanzi.ts';

/** Hanzi of a gram: shorter strings repeat in every text. */
export const gramLength = 8;

/** Finds where the grams of a text stand in it, in the order from the last to the first. Built in one pass. */
export class GramTable {
  readonly text: HanziText;
  readonly #heads: Int32Array;
  readonly #previous: Int32Array;
  readonly #mask: number;
  #filled = 0;

  constructor(text: HanziText) {
    this.text = text;
    const size = 2 ** Math.ceil(Math.log2(2 * text.units.length + 2));
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#previous = new Int32Array(text.units.length);
  }

  /** Takes in the grams that begin before `end` (an index of Hanzi). */
  fillTo(end: number): void {
    const { units } = this.text;
    const last = Math.min(end, units.length - gramLength + 1);
    for (; this.#filled < last; this.#filled++) {
      const bucket = this.#bucketOf(units, this.#filled);
      this.#previous[this.#filled] = this.#heads[bucket];
      this.#heads[bucket] = this.#filled;
    }
  }

  /** The last places taken in, at most `most`, where the gram stands that begins at `at` in `units`. */
  *placesOf(units: Uint16Array, at: number, most: number): Generator<number> {
    if (at + gramLength > units.length) return;
    let looked = 0;
    for (let place = this.#heads[this.#bucketOf(units, at)]; place >= 0; place = this.#previous[place]) {
      if (++looked > most) return;
      if (isSame(this.text.units, place, units, at)) yield place;
    }
  }

  #bucketOf(units: Uint16Array, at: number): number {
    let hash = 0;
    for (let i = at; i < at + gramLength; i++) hash = Math.imul(hash ^ units[i], 0x9e3779b1) ^ (hash >>> 15);
    return (hash ^ (hash >>> 13)) & this.#mask;
  }
}

function isSame(a: Uint16Array, i: number, b: Uint16Array, j: number): boolean {
  for (let k = 0; k < gramLength; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}
