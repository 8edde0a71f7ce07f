import { EntryPages } from './entryPages.ts';
import { foldTable } from './fold.ts';
import type { SectionRow } from './format.ts';
import type { GramFilter } from './gramFilter.ts';
import type { PagedFile } from './pageCache.ts';
import type { PagedText } from './pagedText.ts';

/** A range of the sorted places: those whose text begins alike. */
export interface Interval {
  /** First index. */
  from: number;
  /** Index after the last. */
  to: number;
}

/**
 * Places whose text agrees in so many units are in no certain order: hardly anybody looks up so long a string, and a text
 * that repeats itself for ever must not be compared for ever.
 */
export const sortedUnits = 1024;
/** Every so many places the fence keeps what they begin with. */
const fenceStep = 64;
/** Code units of a place that the fence keeps. */
const fenceUnits = 4;
/** Where a string would stand among sorted places. */
export interface Bound {
  /** The first place whose folded text does not sort before the string. */
  index: number;
  /** In how many units that place agrees with the string, as `agreedBeside` tells. */
  agreed: number;
  /** In how many the place before it agrees, as `agreedBeside` tells. */
  agreedBefore: number;
}

/** Of how far a place agrees nothing is known, as `agreedBeside` tells it. */
const unknown = ~0;

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
 * memory leads to the few of them that a search has to read; how far neighbours agree (see `packedPlaces.ts`) spares the
 * text of most of these.
 */
export class SortedPlaces {
  readonly count: number;
  readonly #entries: EntryPages;
  readonly #fence: Uint32Array;
  readonly #text: PagedText;
  readonly #filter: GramFilter;
  /** No place takes longer to compare than another. */
  readonly #isWhole: boolean;
  readonly #cached = new Uint32Array(fenceStep);

  constructor({ file, row, count, fence, text, filter }: SortedPlacesSource) {
    this.#entries = new EntryPages(file, row, text.length);
    this.count = count;
    this.#fence = fence;
    this.#text = text;
    this.#filter = filter;
    this.#isWhole = file.isWhole;
  }

  /** The place at an index. */
  at(index: number): number {
    return this.#entries.place(index);
  }

  /**
   * In how many units the text behind an index agrees with a string, without a look at it; where that cannot be told
   * the complement (`~`) of the least number that it may be.
   *
   * @param agreed the same of a neighbour on the same side of the string and nearer to it
   * @param between the larger of the two indexes
   */
  agreedBeside(agreed: number, between: number): number {
    const least = this.#entries.leastAgreed(between);
    if (least >= (agreed < 0 ? ~agreed : agreed)) return agreed;
    return least === this.#entries.mostAgreed(between) ? least : ~least;
  }

  /**
   * The places whose folded text begins with `pattern[start..end)`; all of them for an empty pattern. Of none the interval
   * lies where they would stand, unless the filter says at once that there are none.
   */
  find(pattern: Uint16Array, start: number, end: number): Interval {
    if (start === end) return { from: 0, to: this.count };
    const from = this.first(pattern, start, end);
    if (from < 0) return { from: ~from, to: ~from };
    return { from, to: this.#endOf(pattern, start, end, from) };
  }

  /** False where surely no place begins with `pattern[start..end)`. */
  mayHold(pattern: Uint16Array, start: number, end: number): boolean {
    return this.#filter.mayHold(pattern, start, end);
  }

  /**
   * The first index whose folded text begins with `pattern[start..end)`. Where none does, the complement (`~`) of the
   * index where it would stand, or of 0 where the filter says at once that there is none.
   */
  first(pattern: Uint16Array, start: number, end: number): number {
    if (!this.mayHold(pattern, start, end)) return ~0;
    const { index, agreed } = this.bound(pattern, start, end);
    if (index === this.count) return ~index;
    const length = agreed < 0 ? this.#agreement(index, pattern, start, end) : agreed;
    return length === end - start ? index : ~index;
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

  /** Where `pattern[start..end)` would stand. */
  bound(pattern: Uint16Array, start: number, end: number): Bound {
    const steps = this.#fence.length >> 1;
    let step = this.#fenceBound(0, steps, 0, pattern, start, end);
    if (end - start > fenceUnits) {
      const same = this.#fenceBound(step, steps, 1, pattern, start, end);
      step = this.#stepBound(step, same, 0, pattern, start, end);
    }
    return this.#boundWithin(step, 0, pattern, start, end);
  }

  /** The index after the last, from `from` on, whose text begins with the pattern. Most begin alike with few others. */
  #endOf(pattern: Uint16Array, start: number, end: number, from: number): number {
    const entries = this.#entries;
    const near = Math.min(this.count, from + fenceStep);
    let low = from + 1;
    while (low < near && entries.leastAgreed(low) >= end - start) low++;
    if (low === this.count || (low < near && entries.mostAgreed(low) < end - start)) return low;
    // where many begin alike, the fence knows without reading how far
    const steps = this.#fence.length >> 1;
    const first = Math.ceil(low / fenceStep);
    let step = this.#fenceBound(first, steps, 1, pattern, start, end);
    if (end - start > fenceUnits) step = this.#stepBound(first, step, 1, pattern, start, end);
    return this.#boundWithin(step, 1, pattern, start, end, low).index;
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

  /** As `#fenceBound`, by the text behind the places that the steps begin with. */
  #stepBound(low: number, high: number, least: 0 | 1, pattern: Uint16Array, start: number, end: number): number {
    while (low < high) {
      const middle = (low + high) >>> 1;
      const agreed = this.#agreement(middle * fenceStep, pattern, start, end);
      if (agreed < 0 || (least === 1 && agreed === end - start)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The bound within the step before the one named: the first index, from `from` on, whose text does not sort before the
   * pattern (`least` 0), or that sorts behind all that begin with it (1).
   */
  #boundWithin(step: number, least: 0 | 1, pattern: Uint16Array, start: number, end: number, from = 0): Bound {
    const length = end - start;
    const entries = this.#entries;
    let low = Math.max((step - 1) * fenceStep + 1, from);
    let high = Math.min(step * fenceStep, this.count);
    let agreedBefore = unknown;
    let agreedAt = unknown;
    const cached = this.#cached;
    // what can be compared without reading comes first
    for (let first = 0, last = this.#collectCached(low, high); low < high; ) {
      while (first < last && cached[first] < low) first++;
      while (first < last && cached[last - 1] >= high) last--;
      const probe = first < last ? cached[(first + last) >>> 1] : (low + high) >>> 1;
      const agreement = this.#agreement(probe, pattern, start, end);
      const agreed = agreement < 0 ? ~agreement : agreement;
      // neighbours that agree with this one in so many units sort on the same side of the pattern
      const alike = agreed === length ? agreed : agreed + 1;
      if (agreement < 0 || (least === 1 && agreed === length)) {
        low = probe + 1;
        agreedBefore = agreed;
        while (low < high && entries.leastAgreed(low) >= alike) low++;
        // those that agree with their neighbour in less sort behind the pattern
        for (let index = low; index < high; index++) {
          if (entries.mostAgreed(index) >= agreed) continue;
          high = index;
          agreedAt = this.agreedBeside(agreed, index);
        }
      } else {
        high = probe;
        agreedAt = agreed;
        while (high > low && entries.leastAgreed(high) >= alike) high--;
        for (let index = high; index > low; index--) {
          if (entries.mostAgreed(index) >= agreed) continue;
          low = index;
          agreedBefore = this.agreedBeside(agreed, index);
        }
      }
    }
    return { index: low, agreed: agreedAt, agreedBefore };
  }

  /** Puts those from `low` to `high` that can be compared without reading into `#cached`. @returns how many */
  #collectCached(low: number, high: number): number {
    if (this.#isWhole) return 0;
    let count = 0;
    // one of them is compared anyway, and mostly they share a page
    if (low < high) this.#entries.place((low + high) >>> 1);
    for (let index = low; index < high; index++) {
      if (this.#entries.isCached(index) && this.#text.isCached(this.#entries.place(index)))
        this.#cached[count++] = index;
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

  /** By what the fence keeps: negative where a step sorts before `pattern[start..end)`, 0 where that much agrees. */
  #compareFence(step: number, pattern: Uint16Array, start: number, end: number): number {
    const most = Math.min(end - start, fenceUnits);
    for (let k = 0; k < most; k++) {
      const word = this.#fence[2 * step + (k >> 1)];
      const unit = k & 1 ? word & 0xffff : word >>> 16;
      if (unit !== pattern[start + k]) return unit - pattern[start + k];
    }
    return 0;
  }
}

/** An empty fence for so many sorted places. */
export function fenceFor(count: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(8 * Math.ceil(count / fenceStep)));
}

/** Puts what stands behind a place into the fence, if its index is one of those that are kept there. */
export function putIntoFence(fence: Uint32Array, index: number, text: Uint16Array, place: number): void {
  if (index % fenceStep !== 0) return;
  const step = index / fenceStep;
  const unit = (at: number) => (at < text.length ? foldTable[text[at]] : 0);
  for (let half = 0; half < 2; half++) {
    fence[2 * step + half] = ((unit(place + 2 * half) << 16) | unit(place + 2 * half + 1)) >>> 0;
  }
}
