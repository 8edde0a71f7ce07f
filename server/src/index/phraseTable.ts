import { pageBits, pageSize, type SectionRow } from './format.ts';
import type { HeaviestRows } from './heaviestRows.ts';
import type { PagedFile } from './pageCache.ts';
import { heaviestWeight, phraseRow, rowOf, rowsPerPage, topOf } from './phraseRows.ts';
import type { UnitSet } from './questions.ts';

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
   * Adds the heaviest of the phrases whose first Hanzi are of the sets, at most four of them. The groups of which the
   * heaviest phrase is lighter than what was found already are not read, nor is the rest of a group. Where the third and
   * the fourth Hanzi leave little, nothing is ever light enough: then `most` rows are looked at, groups with the heaviest
   * phrases first.
   *
   * @returns how many rows were looked at
   */
  find([first, second, third, fourth]: readonly UnitSet[], rows: HeaviestRows, most: number): number {
    const groups = this.#groups;
    let left = most;
    for (const at of this.#heaviestFirst(this.#groupsOf(first, second))) {
      if (topOf(groups[at + 1]) < rows.least || left <= 0) break;
      const from = rowOf(groups[at + 1]);
      left -= this.#rows(from, Math.min(rowOf(groups[at + 3]), from + left), rows, third, fourth);
    }
    return most - left;
  }

  /** Groups in the order of their heaviest phrases. */
  #heaviestFirst(found: number[]): Uint32Array {
    const tops = new Uint32Array(heaviestWeight + 2);
    for (const at of found) tops[heaviestWeight - topOf(this.#groups[at + 1]) + 1]++;
    for (let top = 1; top < tops.length; top++) tops[top] += tops[top - 1];
    const sorted = new Uint32Array(found.length);
    for (const at of found) sorted[tops[heaviestWeight - topOf(this.#groups[at + 1])]++] = at;
    return sorted;
  }

  #groupsOf(first: UnitSet, second: UnitSet | undefined): number[] {
    const groups = this.#groups;
    const last = groups.length - 2;
    const found: number[] = [];
    let at = 0;
    // both are sorted: leap to the groups of a Hanzi, and from those that stand there to the next that is wanted
    for (const hanzi of first.sorted) {
      at = this.#groupFrom(hanzi, at);
      if (at === last) break;
      for (; at < last && groups[at] >>> 16 === hanzi; at += 2) {
        if (!second || second.has(groups[at] & 0xffff)) found.push(at);
      }
    }
    return found;
  }

  /** The first group at `from` or later that does not sort before a first Hanzi. */
  #groupFrom(hanzi: number, from: number): number {
    const groups = this.#groups;
    const last = (groups.length - 2) >> 1;
    let low = from >> 1;
    let step = 1;
    while (low + step < last && groups[2 * (low + step)] >>> 16 < hanzi) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, last);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (groups[2 * middle] >>> 16 < hanzi) low = middle + 1;
      else high = middle;
    }
    return 2 * low;
  }

  /** @returns how many rows were looked at */
  #rows(from: number, to: number, rows: HeaviestRows, third?: UnitSet, fourth?: UnitSet): number {
    const { cache, frameOf } = this.#file;
    for (let row = from; row < to; row++) {
      const block = Math.floor(row / rowsPerPage);
      let frame = frameOf[this.#page + block];
      if (frame < 0) frame = this.#file.load(this.#page + block);
      cache.used[frame] = 1;
      const at = (frame << pageBits) + (row - block * rowsPerPage) * phraseRow;
      const { bytes } = cache;
      if (bytes[at + 8] < rows.least) return row - from;
      if (third && !third.has(bytes[at + 4] | (bytes[at + 5] << 8))) continue;
      if (fourth && !fourth.has(bytes[at + 6] | (bytes[at + 7] << 8))) continue;
      rows.add((bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0, bytes[at + 8]);
    }
    return to - from;
  }
}
