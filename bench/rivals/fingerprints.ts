export interface WinnowingOptions {
  /** Units that are hashed together. */
  gram: number;
  /** Hashes in a row of which the smallest is kept. */
  window: number;
}

/** A hash of 24 bits, times this, plus where its string begins: both fit into a double, and sort by the hash. */
export const placeRange = 2 ** 28;

/** Winnowed fingerprints (Schleimer, Wilkerson and Aiken 2003): of each few hashes one is kept, with its place. */
export function* fingerprints(units: Uint16Array, { gram, window }: WinnowingOptions): Generator<number> {
  let kept = -1;
  const hashes = new Uint32Array(window);
  for (let end = 0; end + gram <= units.length; end++) {
    hashes[end % window] = hashAt(units, end, gram);
    if (end + 1 < window) continue;
    let smallest = end;
    for (let at = end - 1; at > end - window; at--) if (hashes[at % window] < hashes[smallest % window]) smallest = at;
    if (smallest === kept) continue;
    kept = smallest;
    yield hashes[smallest % window] * placeRange + smallest;
  }
}

/** The fingerprints of a corpus, by which the places of one of them are found. */
export class FingerprintIndex {
  readonly #prints: Float64Array;

  constructor(units: Uint16Array, options: WinnowingOptions) {
    const prints = new Float64Array(units.length);
    let count = 0;
    for (const print of fingerprints(units, options)) prints[count++] = print;
    this.#prints = prints.slice(0, count).sort();
  }

  get length(): number {
    return this.#prints.length;
  }

  /** Where strings stand that have the hash of this fingerprint: not all of them are its string. */
  *places(print: number): Generator<number> {
    const hash = Math.floor(print / placeRange);
    for (let i = this.#firstOf(hash); Math.floor(this.#prints[i] / placeRange) === hash; i++) {
      yield this.#prints[i] % placeRange;
    }
  }

  #firstOf(hash: number): number {
    let low = 0;
    let high = this.#prints.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#prints[middle] < hash * placeRange) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

function hashAt(units: Uint16Array, at: number, gram: number): number {
  let hash = 0;
  for (let i = at; i < at + gram; i++) hash = Math.imul(hash ^ units[i], 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 8;
}
