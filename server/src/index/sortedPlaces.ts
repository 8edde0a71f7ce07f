import { foldTable } from './fold.ts';
import type { SectionRow } from './format.ts';
import type { PagedFile } from './pageCache.ts';
import type { PagedText } from './pagedText.ts';

/** A range of the sorted places: those whose text begins alike. */
export interface Interval {
  /** First index. */
  from: number;
  /** Index after the last. */
  to: number;
}

/** Every so many places the fence keeps what they begin with. */
export const fenceStep = 64;
/** Code units of a place that the fence keeps. */
const fenceUnits = 4;

/**
 * Places sorted by the folded text behind them: a (sparse) suffix array. The places lie on the disk, a fence of keys in
 * memory leads to the few of them that a search has to read.
 */
export class SortedPlaces {
  readonly count: number;
  readonly #file: PagedFile;
  readonly #frameOf: Int32Array;
  readonly #words: Uint32Array;
  readonly #used: Uint8Array;
  readonly #page: number;
  readonly #fence: Uint32Array;
  readonly #text: PagedText;

  constructor(file: PagedFile, row: SectionRow, fence: Uint32Array, text: PagedText) {
    this.#file = file;
    this.#frameOf = file.frameOf;
    this.#words = file.cache.words;
    this.#used = file.cache.used;
    this.#page = row.offset / 4096;
    this.count = row.bytes / 4;
    this.#fence = fence;
    this.#text = text;
  }

  /** The place at an index. */
  at(index: number): number {
    const page = this.#page + (index >>> 10);
    let frame = this.#frameOf[page];
    if (frame < 0) frame = this.#file.load(page);
    this.#used[frame] = 1;
    return this.#words[(frame << 10) + (index & 1023)];
  }

  /** The places whose folded text begins with `pattern[start..end)`; all of them for an empty pattern. */
  find(pattern: Uint16Array, start: number, end: number): Interval {
    if (start === end) return { from: 0, to: this.count };
    const from = this.#bound(pattern, start, end, 0, false);
    if (from === this.count || this.#compare(this.at(from), pattern, start, end) !== 0) return { from, to: from };
    return { from, to: this.#bound(pattern, start, end, from, true) };
  }

  /** Of places that agree in the first `depth` units, those that go on with `unit` (folded). */
  narrow(within: Interval, depth: number, unit: number): Interval {
    const text = this.#text;
    let low = within.from;
    let high = within.to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (foldTable[text.unit(this.at(middle) + depth)] < unit) low = middle + 1;
      else high = middle;
    }
    const from = low;
    high = within.to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (foldTable[text.unit(this.at(middle) + depth)] <= unit) low = middle + 1;
      else high = middle;
    }
    return { from, to: low };
  }

  /** The first index, not before `least`, whose text sorts at or after the pattern (`upper`: after all that begin so). */
  #bound(pattern: Uint16Array, start: number, end: number, least: number, upper: boolean): number {
    const below = (order: number) => order < 0 || (upper && order === 0);
    let low = Math.floor(least / fenceStep);
    let high = this.#fence.length >> 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      let order = this.#compareFence(middle, pattern, start, end);
      if (order === 0 && end - start > fenceUnits) order = this.#compare(this.at(middle * fenceStep), pattern, start, end);
      if (below(order)) low = middle + 1;
      else high = middle;
    }
    // `low` is the first fenced place that is not below: the bound lies in the step before it
    high = Math.min(low * fenceStep, this.count);
    low = Math.max(least, (low - 1) * fenceStep + 1, 0);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (below(this.#compare(this.at(middle), pattern, start, end))) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** As `#compare`, by what the fence keeps: 0 where that much agrees. */
  #compareFence(step: number, pattern: Uint16Array, start: number, end: number): number {
    const most = Math.min(end - start, fenceUnits);
    for (let k = 0; k < most; k++) {
      const word = this.#fence[2 * step + (k >> 1)];
      const unit = k & 1 ? word & 0xffff : word >>> 16;
      if (unit !== pattern[start + k]) return unit - pattern[start + k];
    }
    return 0;
  }

  /** Negative where the text at `place` sorts before the pattern, 0 where it begins with it. */
  #compare(place: number, pattern: Uint16Array, start: number, end: number): number {
    const text = this.#text;
    for (let k = start, p = place; k < end; k++, p++) {
      const unit = foldTable[text.unit(p)];
      if (unit !== pattern[k]) return unit - pattern[k];
    }
    return 0;
  }
}

/** The fence of sorted places. */
export function fenceOf(text: Uint16Array, sorted: Uint32Array): Uint32Array {
  const steps = Math.ceil(sorted.length / fenceStep);
  const fence = new Uint32Array(2 * steps);
  const unit = (place: number) => (place < text.length ? foldTable[text[place]] : 0);
  for (let step = 0; step < steps; step++) {
    const place = sorted[step * fenceStep];
    for (let half = 0; half < 2; half++) {
      fence[2 * step + half] = ((unit(place + 2 * half) << 16) | unit(place + 2 * half + 1)) >>> 0;
    }
  }
  return fence;
}
