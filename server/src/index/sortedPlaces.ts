import { foldTable } from './fold.ts';
import { pageBits, pageSize, type SectionRow } from './format.ts';
import type { GramFilter } from './gramFilter.ts';
import { type Packing, packingOf, placesPerPage, unpackPlace } from './packedPlaces.ts';
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
const fenceStep = 64;
/** Most places that are looked at for those that lie in the cache. */
const mostScanned = fenceStep;
/** Places looked at one by one for the end of an interval before the fence is asked. */
const mostGalloped = 8;
/** Code units of a place that the fence keeps. */
const fenceUnits = 4;

export interface SortedPlacesSource {
  file: PagedFile;
  /** The section that holds the places. */
  row: SectionRow;
  /** How many there are. */
  count: number;
  fence: Uint32Array;
  text: PagedText;
  filter: GramFilter;
}

/**
 * Places sorted by the folded text behind them: a (sparse) suffix array. The places lie on the disk, a fence of keys in
 * memory leads to the few of them that a search has to read.
 */
export class SortedPlaces {
  readonly count: number;
  readonly #file: PagedFile;
  readonly #frameOf: Int32Array;
  readonly #bytes: Uint8Array;
  readonly #used: Uint8Array;
  readonly #page: number;
  readonly #packing: Packing;
  readonly #perPage: number;
  readonly #fence: Uint32Array;
  readonly #text: PagedText;
  readonly #filter: GramFilter;
  readonly #cached = new Uint32Array(mostScanned);

  constructor({ file, row, count, fence, text, filter }: SortedPlacesSource) {
    this.#file = file;
    this.#frameOf = file.frameOf;
    this.#bytes = file.cache.bytes;
    this.#used = file.cache.used;
    this.#page = row.offset / pageSize;
    this.#packing = packingOf(text.length);
    this.#perPage = placesPerPage(this.#packing);
    this.count = count;
    this.#fence = fence;
    this.#text = text;
    this.#filter = filter;
  }

  /** The place at an index. */
  at(index: number): number {
    const block = Math.floor(index / this.#perPage);
    const page = this.#page + block;
    let frame = this.#frameOf[page];
    if (frame < 0) frame = this.#file.load(page);
    this.#used[frame] = 1;
    return unpackPlace(this.#bytes, frame << pageBits, index - block * this.#perPage, this.#packing);
  }

  /**
   * The places whose folded text begins with `pattern[start..end)`; all of them for an empty pattern. Of none the interval
   * lies where they would stand, unless the filter says at once that there are none.
   */
  find(pattern: Uint16Array, start: number, end: number): Interval {
    if (start === end) return { from: 0, to: this.count };
    if (!this.mayHold(pattern, start, end)) return { from: 0, to: 0 };
    const from = this.lowerBound(pattern, start, end);
    if (from === this.count || this.#compareAt(from, pattern, start, end) !== 0) return { from, to: from };
    return { from, to: this.#endOf(pattern, start, end, from) };
  }

  /** False where surely no place begins with `pattern[start..end)`. */
  mayHold(pattern: Uint16Array, start: number, end: number): boolean {
    return this.#filter.mayHold(pattern, start, end);
  }

  /** The first index whose folded text begins with `pattern[start..end)`, or -1. */
  first(pattern: Uint16Array, start: number, end: number): number {
    if (!this.mayHold(pattern, start, end)) return -1;
    const index = this.lowerBound(pattern, start, end);
    return index < this.count && this.#compareAt(index, pattern, start, end) === 0 ? index : -1;
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

  /** The first index whose folded text does not sort before `pattern[start..end)`. */
  lowerBound(pattern: Uint16Array, start: number, end: number): number {
    const steps = this.#fence.length >> 1;
    let step = this.#fenceBound(0, steps, 0, pattern, start, end);
    if (end - start > fenceUnits) {
      const same = this.#fenceBound(step, steps, 1, pattern, start, end);
      step = this.#boundAmong(step, same, fenceStep, pattern, start, end);
    }
    // the first fenced place that is not before the pattern: the bound lies in the step that ends there
    const last = Math.min(step * fenceStep, this.count);
    return this.#boundAmong(Math.max((step - 1) * fenceStep + 1, 0), last, 1, pattern, start, end);
  }

  /** The first of the steps from `low` to `high` that what the fence keeps does not sort before `least`. */
  #fenceBound(low: number, high: number, least: 0 | 1, pattern: Uint16Array, start: number, end: number): number {
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compareFence(middle, pattern, start, end) < least) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The first k from `low` to `high` such that the text of index `k * stride` does not sort before the pattern. What lies
   * in the cache is compared first, and then what is next to the place that agrees most: a comparison takes as long as
   * the reading does, and the places of what was looked up just before are those beside which the bound lies, one or two
   * units on.
   */
  #boundAmong(low: number, high: number, stride: number, pattern: Uint16Array, start: number, end: number): number {
    while (high - low > mostScanned) {
      const middle = (low + high) >>> 1;
      if (this.#agreement(middle * stride, pattern, start, end) < 0) low = middle + 1;
      else high = middle;
    }
    // how far what stands beside the rest agrees
    let below = 0;
    let above = 0;
    const cached = this.#cached;
    for (let from = 0, to = this.#collectCached(low, high, stride); from < to; ) {
      const middle = (from + to) >>> 1;
      const agreed = this.#agreement(cached[middle] * stride, pattern, start, end);
      if (agreed < 0) {
        low = cached[middle] + 1;
        below = ~agreed;
        from = middle + 1;
      } else {
        high = cached[middle];
        above = agreed;
        to = middle;
      }
    }
    for (let leap = 1; low < high; leap *= 2) {
      let probe = (low + high) >>> 1;
      if (below > above) probe = Math.min(probe, low + leap - 1);
      else if (above > below) probe = Math.max(probe, high - leap);
      const agreed = this.#agreement(probe * stride, pattern, start, end);
      if (agreed < 0) {
        low = probe + 1;
        below = ~agreed;
      } else {
        high = probe;
        above = agreed;
      }
    }
    return low;
  }

  /** Puts those from `low` to `high` that can be compared without reading into `#cached`. @returns how many */
  #collectCached(low: number, high: number, stride: number): number {
    let count = 0;
    // one of them is compared anyway, and mostly they share a page
    if (low < high) this.at(((low + high) >>> 1) * stride);
    let block = Math.floor((low * stride) / this.#perPage);
    let within = low * stride - block * this.#perPage;
    for (let k = low; k < high; k++, within += stride) {
      for (; within >= this.#perPage; within -= this.#perPage) block++;
      const frame = this.#frameOf[this.#page + block];
      if (frame < 0) continue;
      if (this.#text.isCached(unpackPlace(this.#bytes, frame << pageBits, within, this.#packing))) {
        this.#cached[count++] = k;
      }
    }
    return count;
  }

  /** How many units of the pattern the text of an index agrees in, as its complement (`~`) where it sorts before it. */
  #agreement(index: number, pattern: Uint16Array, start: number, end: number): number {
    const text = this.#text;
    const place = this.at(index);
    for (let k = start; k < end; k++) {
      const unit = foldTable[text.unit(place + k - start)];
      if (unit !== pattern[k]) return unit < pattern[k] ? ~(k - start) : k - start;
    }
    return end - start;
  }

  /** The index after the last, from `from` on, whose text begins with the pattern. Most begin alike with few others. */
  #endOf(pattern: Uint16Array, start: number, end: number, from: number): number {
    let low = from + 1;
    let step = 1;
    while (step < mostGalloped && low + step <= this.count) {
      if (this.#compareAt(low + step - 1, pattern, start, end) !== 0) break;
      low += step;
      step *= 2;
    }
    const isNear = step < mostGalloped || low + step > this.count;
    if (isNear) return this.#endAmong(low, Math.min(low + step - 1, this.count), 1, pattern, start, end);
    // where many begin alike, the fence knows without reading how far
    const steps = this.#fence.length >> 1;
    const first = Math.ceil(low / fenceStep);
    let last = this.#fenceBound(first, steps, 1, pattern, start, end);
    if (end - start > fenceUnits) last = this.#endAmong(first, last, fenceStep, pattern, start, end);
    low = Math.max(low, (last - 1) * fenceStep + 1);
    return this.#endAmong(low, Math.min(last * fenceStep, this.count), 1, pattern, start, end);
  }

  /** The first k from `low` to `high` such that the text of index `k * stride` does not begin with the pattern. */
  #endAmong(low: number, high: number, stride: number, pattern: Uint16Array, start: number, end: number): number {
    let [from, to] = [low, high];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (this.#compareAt(middle * stride, pattern, start, end) === 0) from = middle + 1;
      else to = middle;
    }
    return from;
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

  /** Negative where the text of an index sorts before the pattern, 0 where it begins with it. */
  #compareAt(index: number, pattern: Uint16Array, start: number, end: number): number {
    const text = this.#text;
    for (let k = start, p = this.at(index); k < end; k++, p++) {
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
