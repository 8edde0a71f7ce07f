import type { Rival, RivalText } from './rival.ts';

/** Characters that are hashed together, and hashes of which the smallest is kept. */
const gram = 4;
const window = 3;
const placeRange = 2 ** 28;

/**
 * Winnowed fingerprints (Schleimer, Wilkerson and Aiken 2003): of each few hashes one is kept, with its place. Clauses
 * shorter than `gram + window - 1` have no fingerprint that is sure to be kept: some of them are missed.
 */
export class Winnowing implements Rival {
  readonly name = 'winnowed fingerprints';
  bytes = 0;
  #all = '';
  /** Hash times `placeRange` plus place, sorted. */
  #prints = new Float64Array(0);

  build(texts: readonly RivalText[]): void {
    this.#all = texts.map(({ text }) => text).join('\0');
    const prints = new Float64Array(this.#all.length);
    let count = 0;
    for (const print of fingerprints(this.#all)) prints[count++] = print;
    this.#prints = prints.slice(0, count).sort();
    this.bytes = 8 * count + 2 * this.#all.length;
  }

  find(clauses: readonly string[]): boolean[] {
    return clauses.map((clause) => this.#stands(clause));
  }

  close(): void {
    this.#prints = new Float64Array(0);
  }

  #stands(clause: string): boolean {
    const print = fingerprints(clause).next().value;
    if (print === undefined) return false;
    const hash = Math.floor(print / placeRange);
    const offset = print % placeRange;
    for (let i = this.#firstOf(hash); Math.floor(this.#prints[i] / placeRange) === hash; i++) {
      if (this.#all.startsWith(clause, (this.#prints[i] % placeRange) - offset)) return true;
    }
    return false;
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

function* fingerprints(text: string): Generator<number> {
  let kept = -1;
  const hashes = new Uint32Array(window);
  for (let end = 0; end + gram <= text.length; end++) {
    hashes[end % window] = hashAt(text, end);
    if (end + 1 < window) continue;
    let smallest = end;
    for (let at = end - 1; at > end - window; at--) if (hashes[at % window] < hashes[smallest % window]) smallest = at;
    if (smallest === kept) continue;
    kept = smallest;
    yield hashes[smallest % window] * placeRange + smallest;
  }
}

/** 24 bits: with the place they fit into a double. */
function hashAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + gram; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) >>> 8;
}
