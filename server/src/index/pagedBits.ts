import { pageBits, pageSize, type SectionRow } from './format.ts';
import type { PagedFile } from './pageCache.ts';

/** A bit for each place of a segment, read page by page: whether a word ends before it. */
export class PagedBits {
  readonly #file: PagedFile;
  readonly #page: number;

  constructor(file: PagedFile, row: SectionRow) {
    this.#file = file;
    this.#page = row.offset / pageSize;
  }

  at(place: number): boolean {
    const { cache, frameOf } = this.#file;
    const page = this.#page + (place >>> (pageBits + 3));
    let frame = frameOf[page];
    if (frame < 0) frame = this.#file.load(page);
    cache.used[frame] = 1;
    return ((cache.bytes[(frame << pageBits) + ((place >>> 3) & (pageSize - 1))] >> (place & 7)) & 1) === 1;
  }

  /** The bits of `[start, end]`, bit 0 for `start`. */
  slice(start: number, end: number): Uint8Array {
    const bits = new Uint8Array(((end - start) >> 3) + 1);
    for (let i = 0; i <= end - start; i++) if (this.at(start + i)) bits[i >> 3] |= 1 << (i & 7);
    return bits;
  }
}
