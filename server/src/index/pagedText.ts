import { pageBits, pageSize, type SectionRow } from './format.ts';
import type { PagedFile } from './pageCache.ts';

/** A page holds 2 ** unitBits code units. */
const unitBits = pageBits - 1;
const unitMask = (1 << unitBits) - 1;

/** The text of a segment, read page by page. */
export class PagedText {
  /** Code units, the sentinels included. */
  readonly length: number;
  readonly #file: PagedFile;
  readonly #frameOf: Int32Array;
  readonly #units: Uint16Array;
  readonly #used: Uint8Array;
  readonly #page: number;

  constructor(file: PagedFile, row: SectionRow) {
    this.#file = file;
    this.#frameOf = file.frameOf;
    this.#units = file.cache.units;
    this.#used = file.cache.used;
    this.#page = row.offset / pageSize;
    this.length = row.bytes / 2;
  }

  /** The original code unit at a place; 0 outside of the text. */
  unit(place: number): number {
    if (place >= this.length || place < 0) return 0;
    return this.#units[this.#startOf(place >>> unitBits) + (place & unitMask)];
  }

  /** Whether the unit at a place can be told without reading. */
  isCached(place: number): boolean {
    return this.#frameOf[this.#page + (place >>> unitBits)] >= 0;
  }

  /** The original code units `[start, end)`; 0 outside of the text. */
  slice(start: number, end: number): Uint16Array {
    const units = new Uint16Array(Math.max(0, end - start));
    const last = Math.min(end, this.length);
    for (let place = Math.max(0, start); place < last; ) {
      const from = this.#startOf(place >>> unitBits) + (place & unitMask);
      const count = Math.min(last - place, unitMask + 1 - (place & unitMask));
      units.set(this.#units.subarray(from, from + count), place - start);
      place += count;
    }
    return units;
  }

  /** The code unit of the cache that a page of the text begins at. */
  #startOf(block: number): number {
    const page = this.#page + block;
    let frame = this.#frameOf[page];
    if (frame < 0) frame = this.#file.load(page);
    this.#used[frame] = 1;
    return frame << unitBits;
  }
}
