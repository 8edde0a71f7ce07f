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
    const page = this.#page + (place >>> unitBits);
    let frame = this.#frameOf[page];
    if (frame < 0) frame = this.#file.load(page);
    this.#used[frame] = 1;
    return this.#units[(frame << unitBits) + (place & unitMask)];
  }

  /** Whether the unit at a place can be told without reading. */
  isCached(place: number): boolean {
    return this.#frameOf[this.#page + (place >>> unitBits)] >= 0;
  }

  /** The original code units `[start, end)`. */
  slice(start: number, end: number): Uint16Array {
    const units = new Uint16Array(Math.max(0, end - start));
    for (let i = 0; i < units.length; i++) units[i] = this.unit(start + i);
    return units;
  }
}
