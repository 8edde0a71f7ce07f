import type { HanziText } from './hanzi.ts';

/** Hanzi of a gram: shorter strings repeat in every text. */
export const gramLength = 8;
const base = 0x01000193;

/**
 * A hash of each gram of a text, in one pass: that of a gram follows from that of the one before (Karp & Rabin, 1987).
 * `units` are folded Hanzi.
 */
export function gramHashes(units: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, units.length - gramLength + 1));
  let leaving = 1;
  for (let i = 1; i < gramLength; i++) leaving = Math.imul(leaving, base);
  let hash = 0;
  for (let i = 0; i < units.length; i++) {
    if (i >= gramLength) hash = (hash - Math.imul(units[i - gramLength], leaving)) | 0;
    hash = (Math.imul(hash, base) + units[i]) | 0;
    // the low bits hardly tell what stands far in front
    if (i + 1 >= gramLength) hashes[i + 1 - gramLength] = hash ^ (hash >>> 15);
  }
  return hashes;
}

/** Finds where the grams of a text stand in it, in the order from the last to the first. */
export class GramTable {
  readonly text: HanziText;
  readonly #hashes: Uint32Array;
  readonly #heads: Int32Array;
  readonly #previous: Int32Array;
  readonly #mask: number;
  #filled = 0;

  constructor(text: HanziText, hashes: Uint32Array) {
    this.text = text;
    this.#hashes = hashes;
    const size = 2 ** Math.ceil(Math.log2(2 * hashes.length + 2));
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#previous = new Int32Array(hashes.length);
  }

  /** Takes in the grams that begin before `end` (an index of Hanzi). */
  fillTo(end: number): void {
    const last = Math.min(end, this.#hashes.length);
    for (; this.#filled < last; this.#filled++) {
      const bucket = this.#hashes[this.#filled] & this.#mask;
      this.#previous[this.#filled] = this.#heads[bucket];
      this.#heads[bucket] = this.#filled;
    }
  }

  /** The last places taken in where the gram stands that begins at `at` in `units`; `most` are looked at. */
  placesOf(units: Uint16Array, at: number, hash: number, most: number): number[] {
    const places: number[] = [];
    let looked = 0;
    for (let place = this.#heads[hash & this.#mask]; place >= 0 && looked < most; place = this.#previous[place]) {
      looked++;
      if (this.#hashes[place] === hash && isSame(this.text.units, place, units, at)) places.push(place);
    }
    return places;
  }
}

function isSame(a: Uint16Array, i: number, b: Uint16Array, j: number): boolean {
  for (let k = 0; k < gramLength; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}
