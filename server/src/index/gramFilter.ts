import { foldTable, isEntryUnit, SENTINEL } from './fold.ts';

/** Code units of the strings that the filter knows. */
export const gramLength = 6;
/** Bits for each unit of text; of the strings that do not occur about one in three is let through. */
const bitsPerUnit = 1.5;

/**
 * Says of most strings that do not stand in a text that they don't, without reading it: a Bloom filter (1970) with one
 * hash over all strings of six units. Half of a draft is new, and each look-up that is spared spares a dozen reads.
 */
export class GramFilter {
  readonly #bits: Uint32Array;

  /** @param bits as `gramBitsOf` gives them */
  constructor(bits: Uint32Array) {
    this.#bits = bits;
  }

  /** Whether a text may hold `units[start, start + 6)` (folded); always true of shorter strings. */
  mayHold(units: Uint16Array, start: number, end: number): boolean {
    if (end - start < gramLength || this.#bits.length === 0) return true;
    let hash = 0;
    for (let k = start; k < start + gramLength; k++) hash = (Math.imul(hash, base) + units[k]) | 0;
    const bit = bitOf(hash, this.#bits.length);
    return ((this.#bits[bit >>> 5] >>> (bit & 31)) & 1) === 1;
  }
}

/** The filter of a text. */
export function gramBitsOf(text: Uint16Array): Uint32Array {
  const bits = new Uint32Array(Math.ceil((text.length * bitsPerUnit) / 32));
  let rolling = 0;
  // units since the last sentinel: no string reaches from one file into the next
  let filled = 0;
  for (let i = 0; i < text.length; i++) {
    const folded = foldTable[text[i]];
    filled = folded === SENTINEL ? 0 : filled + 1;
    rolling = (Math.imul(rolling, base) + folded) | 0;
    const first = i - gramLength + 1;
    if (first > 0) rolling = (rolling - Math.imul(foldTable[text[first - 1]], oldest)) | 0;
    if (filled < gramLength || !isEntryUnit(text[first])) continue;
    const bit = bitOf(rolling, bits.length);
    bits[bit >>> 5] |= 1 << (bit & 31);
  }
  return bits;
}

/** Of the rolling hash (Karp and Rabin 1987), and its power for the unit that leaves. */
const base = 0x01000193;
const oldest = Array.from({ length: gramLength }).reduce<number>((power) => Math.imul(power, base), 1);

/** The bit of a hash among those of so many words. */
function bitOf(hash: number, words: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return Math.floor((spread / 2 ** 32) * words * 32);
}
