import { foldTable, isEntryUnit } from './fold.ts';
import { sketchSize } from './segmentTables.ts';

const gramLength = 8;
/** Of the rolling hash of a shingle (Karp and Rabin 1987), and its power for the unit that leaves. */
const base = 0x01000193;
const oldest = power(base, gramLength);
/** Share of the smaller sketch that two speeches have in common to be one voice. */
const sameVoice = 0.6;
/** Fewer hashes than this say nothing about a speech. */
const fewestHashes = 8;
/** So many of a sketch's smallest hashes lead to it: of two like sketches some are surely the same. */
const keys = 8;
/** A key that more sketches have says nothing, and would make this quadratic. */
const mostPerKey = 32;
/** Stands behind the last hash of a short sketch. */
const padding = 0xffffffff;

/**
 * Gives speeches that are nearly the same text the same voice, so that a talk that lies in the corpus three times counts
 * once. Resemblance is estimated from the smallest hashes of each speech's shingles (Broder, "On the resemblance and
 * containment of documents", 1997).
 */
export class Voices {
  readonly #sketches: Uint32Array[] = [];
  readonly #voices: number[] = [];
  readonly #byKey = new Map<number, number[]>();

  /** Takes in the speeches of a segment: their sketches, one behind the other, and their voices. */
  know(sketches: Uint32Array, voiceOf: (speech: number) => number): void {
    for (let i = 0; i * sketchSize < sketches.length; i++) {
      this.#add(sketches.subarray(i * sketchSize, (i + 1) * sketchSize), voiceOf(i));
    }
  }

  /** The voice of one more speech; `name` tells speeches apart that are too short to be compared. */
  voiceOf(sketch: Uint32Array, name: number): number {
    const length = lengthOf(sketch);
    if (length < fewestHashes) return name;
    const alike = this.#alike(sketch);
    const voice = alike === undefined ? fingerprint(sketch) : this.#voices[alike];
    this.#add(sketch, voice);
    return voice;
  }

  #alike(sketch: Uint32Array): number | undefined {
    const seen = new Set<number>();
    for (const key of sketch.subarray(0, keys)) {
      for (const other of this.#byKey.get(key) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        if (areAlike(sketch, this.#sketches[other])) return other;
      }
    }
    return undefined;
  }

  #add(sketch: Uint32Array, voice: number): void {
    const id = this.#sketches.push(sketch) - 1;
    this.#voices.push(voice);
    for (const key of sketch.subarray(0, Math.min(keys, lengthOf(sketch)))) {
      const list = this.#byKey.get(key);
      if (!list) this.#byKey.set(key, [id]);
      else if (list.length < mostPerKey) list.push(id);
    }
  }
}

/** Whether two sketches are of nearly the same text; never where one is of a few words only. */
export function areAlike(a: Uint32Array, b: Uint32Array): boolean {
  const smaller = Math.min(lengthOf(a), lengthOf(b));
  return shared(a, b) >= Math.max(fewestHashes, sameVoice * smaller);
}

/** The smallest hashes of the shingles of a text, sorted, padded to `sketchSize`. */
export function sketchOf(text: Uint16Array): Uint32Array {
  const window = new Uint16Array(gramLength);
  let filled = 0;
  let rolling = 0;
  let smallest: number[] = [];
  let limit = padding - 1;
  for (const unit of text) {
    if (!isEntryUnit(unit)) continue;
    const slot = filled % gramLength;
    const folded = foldTable[unit];
    rolling = (Math.imul(rolling, base) + folded - Math.imul(window[slot], oldest)) | 0;
    window[slot] = folded;
    if (++filled < gramLength) continue;
    let hash = rolling;
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    if (hash > limit) continue;
    smallest.push(hash);
    if (smallest.length < 8 * sketchSize) continue;
    smallest = smallestOf(smallest);
    if (smallest.length === sketchSize) limit = smallest[sketchSize - 1];
  }
  const sketch = new Uint32Array(sketchSize).fill(padding);
  sketch.set(smallestOf(smallest));
  return sketch;
}

function smallestOf(hashes: number[]): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, sketchSize);
}

function lengthOf(sketch: Uint32Array): number {
  const end = sketch.indexOf(padding);
  return end < 0 ? sketch.length : end;
}

/** How many hashes two sorted sketches have in common. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length && a[i] !== padding && b[k] !== padding; ) {
    if (a[i] === b[k]) {
      count++;
      i++;
      k++;
    } else if (a[i] < b[k]) i++;
    else k++;
  }
  return count;
}

function fingerprint(sketch: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (const value of sketch) hash = Math.imul(hash ^ value, 0x01000193);
  return hash >>> 0;
}

function power(of: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) result = Math.imul(result, of);
  return result;
}
