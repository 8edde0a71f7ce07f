import { foldTable, isEntryUnit } from './fold.ts';
import { gramLength } from './gramFilter.ts';
import type { LiveSegment } from './liveSegment.ts';
import type { Place, Seed, SeedOptions } from './questions.ts';
import type { SortedPlaces } from './sortedPlaces.ts';

/** Longest string that a seed may have, in code units: longer ones are extended by comparing. */
export const longestSeed = 64;

/**
 * The shortest strings of a draft that stand at no more than `maxOccurrences` places, with all of these.
 *
 * A look-up leads to where the rest of the draft would stand among the sorted places. The farther a place lies from
 * there, the less it agrees with the draft, so that a few comparisons tell how long a string must be to be rare,
 * however often it occurs: no interval of a frequent string is ever walked through.
 */
export function rareStrings(units: Uint16Array, segments: readonly LiveSegment[], options: SeedOptions): Seed[] {
  const { minimum, maxOccurrences, step, mostSteps = 1, until } = options;
  const last = Math.min(until ?? units.length, units.length - minimum + 1);
  const sides = segments.flatMap((segment) => [
    new Side(segment, -1, maxOccurrences + 1),
    new Side(segment, 1, maxOccurrences + 1),
  ]);
  const found: Seed[] = [];
  for (let start = 0, next = 0; start < last; start = next) {
    next = start + step;
    if (!isEntryUnit(units[start])) continue;
    const end = Math.min(units.length, start + longestSeed);
    const near: Side[] = [];
    let length: number | undefined = minimum;
    for (let i = 0; i < sides.length && length !== undefined; i += 2) {
      const { entries } = sides[i].segment.view;
      if (!mayHold(entries, units, start, start + length)) continue;
      const { index, agreed, agreedBefore } = entries.bound(units, start, end);
      sides[i].set(units, start, end, index - 1, agreedBefore);
      sides[i + 1].set(units, start, end, index, agreed);
      near.push(sides[i], sides[i + 1]);
      // what is frequent in one segment is longer than that in all: others mostly do not hold so much of it
      length = rareLength(near, length, end - start, maxOccurrences);
    }
    if (length === undefined) continue;
    const places: Place[] = [];
    for (const side of near) side.pushPlaces(length, places);
    if (places.length === 0) continue;
    const agreed = near.reduce((most, side) => Math.max(most, side.longest()), 0);
    next = start + step * Math.min(mostSteps, stepsWithin(agreed));
    found.push({ start, length, places: places.sort((a, b) => a - b), stride: next - start });
  }
  return found;
}

/** Steps that are taken at once where so many units agree: all the next look-ups would do is find the same place. */
function stepsWithin(agreed: number): number {
  return Math.max(1, (agreed + 4) >> 3);
}

/** False where surely no place begins with `units[start, end)`. */
function mayHold(entries: SortedPlaces, units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at + gramLength <= end; at++) {
    if (isEntryUnit(units[at]) && !entries.mayHold(units, at, end)) return false;
  }
  return true;
}

/** The least length from `minimum` to `longest` at which no more than `most` places agree; undefined where none does. */
function rareLength(near: readonly Side[], minimum: number, longest: number, most: number): number | undefined {
  const agreeing = (length: number) => near.reduce((sum, side) => sum + side.agreeing(length), 0);
  if (agreeing(minimum) <= most) return minimum;
  let low = minimum;
  let high = Math.min(low + 1, longest);
  // mostly a few units more are enough, and of these it is known without reading who agrees
  for (let step = 2; agreeing(high) > most; step *= 2) {
    if (high === longest) return undefined;
    low = high;
    high = Math.min(low + step, longest);
  }
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (agreeing(middle) > most) low = middle;
    else high = middle;
  }
  return high;
}

/** The places that still stand on one side of an index of a segment's sorted places, nearest first. */
class Side {
  readonly segment: LiveSegment;
  readonly #direction: -1 | 1;
  readonly #places: Uint32Array;
  /** How far each agrees with the draft, as `agreedBeside` tells; never more than the one before. */
  readonly #agreements: Int8Array;
  /** The same of the place that was looked at last, standing or not. */
  #agreed = 0;
  #filled = 0;
  #nearest = 0;
  #next = 0;
  #units: Uint16Array = new Uint16Array(0);
  #start = 0;
  #end = 0;

  constructor(segment: LiveSegment, direction: -1 | 1, most: number) {
    this.segment = segment;
    this.#direction = direction;
    this.#places = new Uint32Array(most);
    this.#agreements = new Int8Array(most);
  }

  /** @param agreed of the place at the index */
  set(units: Uint16Array, start: number, end: number, index: number, agreed: number): void {
    this.#units = units;
    this.#start = start;
    this.#end = end;
    this.#agreed = agreed;
    this.#nearest = index;
    this.#next = index;
    this.#filled = 0;
  }

  /** How many places agree in `length` units or more; no more are counted than this side holds. */
  agreeing(length: number): number {
    let low = 0;
    let step = 1;
    while (low + step <= this.#places.length && this.#agrees(low + step - 1, length)) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step - 1, this.#places.length);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#agrees(middle, length)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** How far the nearest place agrees, in code units. */
  longest(): number {
    if (!this.#fillTo(0)) return 0;
    if (this.#agreements[0] < 0) this.#agreements[0] = this.#compare(this.#places[0]);
    return this.#agreements[0];
  }

  /** Adds the places of the corpus that agree in `length` units. */
  pushPlaces(length: number, places: Place[]): void {
    const count = this.agreeing(length);
    for (let k = 0; k < count; k++) places.push(this.segment.base + this.#places[k]);
  }

  #agrees(k: number, length: number): boolean {
    if (!this.#fillTo(k)) return false;
    const agreed = this.#agreements[k];
    if (agreed < 0 && ~agreed < length) this.#agreements[k] = this.#compare(this.#places[k]);
    return this.#agreements[k] >= length || ~this.#agreements[k] >= length;
  }

  /** False where there are no more than `k` places. */
  #fillTo(k: number): boolean {
    while (this.#filled <= k) if (!this.#fill()) return false;
    return true;
  }

  #fill(): boolean {
    const { entries } = this.segment.view;
    while (this.#next >= 0 && this.#next < entries.count) {
      const index = this.#next;
      if (index !== this.#nearest) {
        this.#agreed = entries.agreedBeside(this.#agreed, this.#direction < 0 ? index + 1 : index);
      }
      this.#next += this.#direction;
      const place = entries.at(index);
      if (!this.segment.stands(place)) continue;
      this.#places[this.#filled] = place;
      this.#agreements[this.#filled++] = this.#agreed;
      return true;
    }
    return false;
  }

  #compare(place: number): number {
    const { text } = this.segment.view;
    let k = this.#start;
    while (k < this.#end && foldTable[text.unit(place + k - this.#start)] === this.#units[k]) k++;
    return k - this.#start;
  }
}
