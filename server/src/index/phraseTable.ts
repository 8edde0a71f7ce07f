import { pageBits, pageSize, type SectionRow } from './format.ts';
import type { PagedFile } from './pageCache.ts';
import { phraseRow, rowsPerPage } from './phraseRows.ts';
import type { UnitSet } from './questions.ts';

/** Where less than three Hanzi are told, so many groups are looked at, and so many rows of each. */
const mostGroups = 160;
const mostRows = 48;

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
   * Tells of the phrases whose first Hanzi are of the sets, at most four of them: place and length as `spanOf` reads
   * them, and the weight as `unpackWeight` does. Where less than three are told, of those that begin with the Hanzi that
   * most phrases begin with.
   */
  find([first, second, third, fourth]: readonly UnitSet[], onFound: (span: number, weight: number) => void): void {
    const groups = this.#groups;
    const found = this.#groupsOf(first, second);
    if (third || found.length <= mostGroups) {
      for (const at of found) this.#rows(groups[at + 1], groups[at + 3], onFound, third, fourth);
      return;
    }
    const rowsOf = (at: number) => groups[at + 3] - groups[at + 1];
    found.sort((a, b) => rowsOf(b) - rowsOf(a));
    for (const at of found.slice(0, mostGroups))
      this.#rows(groups[at + 1], groups[at + 1] + Math.min(mostRows, rowsOf(at)), onFound);
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

  #rows(
    from: number,
    to: number,
    onFound: (span: number, weight: number) => void,
    third?: UnitSet,
    fourth?: UnitSet,
  ): void {
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
      const span = (bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> 0;
      onFound(span, bytes[at + 8]);
    }
  }
}
