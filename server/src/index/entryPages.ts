import { pageBits, pageSize, type SectionRow } from './format.ts';
import { type Packing, packingOf, placesPerPage, unpackCode, unpackPlace } from './packedPlaces.ts';
import type { PagedFile } from './pageCache.ts';

/** The sorted places of a section, read page by page. */
export class EntryPages {
  readonly #file: PagedFile;
  readonly #frameOf: Int32Array;
  readonly #bytes: Uint8Array;
  readonly #used: Uint8Array;
  readonly #page: number;
  readonly #packing: Packing;
  readonly #least: Uint8Array;
  readonly #most: Uint16Array;

  /** @param textLength of the text that the places lie in, in code units */
  constructor(file: PagedFile, row: SectionRow, textLength: number) {
    this.#file = file;
    this.#frameOf = file.frameOf;
    this.#bytes = file.cache.bytes;
    this.#used = file.cache.used;
    this.#page = row.offset / pageSize;
    this.#packing = packingOf(textLength);
    this.#least = this.#packing.least;
    this.#most = this.#packing.most;
  }

  /** The place at an index. */
  place(index: number): number {
    const block = Math.floor(index / placesPerPage);
    return unpackPlace(this.#bytes, this.#startOf(block), index - block * placesPerPage, this.#packing);
  }

  /** In how many units at least the text behind the place at an index agrees with that behind the place before it. */
  leastAgreed(index: number): number {
    return this.#least[this.#code(index)];
  }

  /** In how many units at most. */
  mostAgreed(index: number): number {
    return this.#most[this.#code(index)];
  }

  /** Whether the place at an index can be told without reading. */
  isCached(index: number): boolean {
    return this.#frameOf[this.#page + Math.floor(index / placesPerPage)] >= 0;
  }

  #code(index: number): number {
    const block = Math.floor(index / placesPerPage);
    return unpackCode(this.#bytes, this.#startOf(block), index - block * placesPerPage, this.#packing);
  }

  /** The byte of the cache that a page of the section begins at. */
  #startOf(block: number): number {
    const page = this.#page + block;
    let frame = this.#frameOf[page];
    if (frame < 0) frame = this.#file.load(page);
    this.#used[frame] = 1;
    return frame << pageBits;
  }
}
