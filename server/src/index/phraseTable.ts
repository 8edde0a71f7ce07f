import { pageBits, pageSize, type SectionRow } from './format.ts';
import type { PagedFile } from './pageCache.ts';
import { phraseRow, rowsPerPage, spanOf, unpackWeight } from './phraseRows.ts';

/** A row that a query may want. */
export interface FoundPhrase {
  /** Place in the segment. */
  place: number;
  /** Code units. */
  length: number;
  /** Distinct voices of the segment, less where they don't say it as a clause. */
  weight: number;
}

/** Which Hanzi may stand at a place; undefined where any may. */
export type HanziSet = ReadonlySet<number> | undefined;

/** The phrases of a segment: their first two Hanzi in memory, the rows on the disk. */
export class PhraseTable {
  readonly #file: PagedFile;
  readonly #page: number;
  readonly #groups: Uint32Array;

  constructor(file: PagedFile, row: SectionRow, groups: Uint32Array) {
    this.#file = file;
    this.#page = row.offset / pageSize;
    this.#groups = groups;
  }

  /**
   * Phrases whose first Hanzi are of the sets; what stands beyond the fourth is not looked at. Where only two are asked
   * for the first rows of a group stand for it.
   */
  find(first: ReadonlySet<number>, second: HanziSet, third: HanziSet, fourth: HanziSet, onFound: (found: FoundPhrase) => void): void {
    const groups = this.#groups;
    const last = groups.length - 2;
    for (let at = 0; at < last; ) {
      const hanzi = groups[at] >>> 16;
      if (!first.has(hanzi)) {
        at = this.#after(hanzi, at);
        continue;
      }
      for (; at < last && groups[at] >>> 16 === hanzi; at += 2) {
        if (second && !second.has(groups[at] & 0xffff)) continue;
        this.#rows(groups[at + 1], groups[at + 3], third, fourth, onFound);
      }
    }
  }

  /** The first group of another first Hanzi. */
  #after(hanzi: number, from: number): number {
    let low = from >> 1;
    let step = 1;
    const groups = this.#groups;
    while (groups[2 * (low + step)] >>> 16 === hanzi) {
      low += step;
      step *= 2;
    }
    let high = low + step;
    low++;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (groups[2 * middle] >>> 16 === hanzi) low = middle + 1;
      else high = middle;
    }
    return 2 * low;
  }

  #rows(from: number, to: number, third: HanziSet, fourth: HanziSet, onFound: (found: FoundPhrase) => void): void {
    const { cache, frameOf } = this.#file;
    for (let row = from; row < to; row++) {
      const block = Math.floor(row / rowsPerPage);
      let frame = frameOf[this.#page + block];
      if (frame < 0) frame = this.#file.load(this.#page + block);
      cache.used[frame] = 1;
      const at = (frame << pageBits) + (row - block * rowsPerPage) * phraseRow;
      const { bytes } = cache;
      if (third && !third.has(bytes[at + 4] | (bytes[at + 5] << 8))) continue;
      if (fourth && !fourth.has(bytes[at + 6] | (bytes[at + 7] << 8))) continue;
      const word = (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
      onFound({ ...spanOf(word), weight: unpackWeight(bytes[at + 8]) });
    }
  }
}
