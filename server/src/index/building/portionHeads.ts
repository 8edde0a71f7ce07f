import { foldTable } from '../fold.ts';
import { sortedUnits } from '../sortedPlaces.ts';
import { agreementOf, type PlacedPortion } from './portion.ts';

/** A range of the entries of a sorted portion. */
export interface PortionRange extends PlacedPortion {
  /** First entry, and the entry after the last. */
  from: number;
  to: number;
}

/** From so many units on it is worth to remember how far two stretches of text agree. */
const longRepeat = 64;
/** Most of them that are remembered: few pairs of speeches have any, a broken file may have very many. */
const mostRepeats = 1 << 16;
/** Stands where a range has no entry left. */
const ended = -1;
/**
 * Entries of a range that are made ready at once. What is asked of them lies all over the text: asked one behind the
 * other, without waiting for an answer, the memory gives it several times as fast.
 */
const readyAtOnce = 64;

/**
 * The first place of each range that is not in the common order yet (Ng and Kakehi, "Merging string sequences by longest
 * common prefixes", 2008): of two that agree with the latest place in a different number of units the one that agrees
 * further comes first, without a look at the text.
 */
export class PortionHeads {
  readonly #text: Uint16Array;
  readonly #ranges: readonly PortionRange[];
  readonly #next: Uint32Array;
  /** Of each range the entries from the next on to the end of its block: places in the segment, and kinds. */
  readonly #ready: Uint32Array;
  readonly #kinds: Uint8Array;
  /** The unit in which each differs from the entry before it: read so that its surroundings are at hand. */
  readonly #units: Uint16Array;
  readonly #places: Uint32Array;
  /** In how many units each agrees with the latest place; `#most` where it may be more. */
  readonly #agreed: Int32Array;
  readonly #most: number;
  /** By the distance of two places how far the text behind them is the same: from the first one, up to a unit. */
  readonly #repeats = new Map<number, { from: number; to: number }>();
  #smallest = 0;

  /** @param text of the segment */
  constructor(text: Uint16Array, ranges: readonly PortionRange[]) {
    this.#text = text;
    this.#ranges = ranges;
    this.#next = Uint32Array.from(ranges, ({ from }) => from);
    this.#ready = new Uint32Array(ranges.length * readyAtOnce);
    this.#kinds = new Uint8Array(ranges.length * readyAtOnce);
    this.#units = new Uint16Array(ranges.length * readyAtOnce);
    this.#places = new Uint32Array(ranges.length);
    this.#agreed = new Int32Array(ranges.length);
    this.#most = Math.min(...ranges.map(({ mostAgreed }) => mostAgreed));
    for (let which = 0; which < ranges.length; which++) {
      this.#take(which);
      // nothing is latest yet
      if (this.#agreed[which] !== ended) this.#agreed[which] = 0;
    }
    this.#choose();
  }

  /** The smallest of the places, in the segment. */
  get place(): number {
    return this.#places[this.#smallest];
  }

  /** In how many units it agrees with the one before it; no more than some sixty are told. */
  get agreed(): number {
    return this.#agreed[this.#smallest];
  }

  /** What it is to a look-up. */
  get kind(): number {
    const which = this.#smallest;
    return this.#kinds[slotOf(which, this.#next[which] - 1 - this.#ranges[which].from)];
  }

  /** Goes on to the next smallest. */
  advance(): void {
    this.#take(this.#smallest);
    this.#choose();
  }

  /** Takes the next entry of a range. */
  #take(which: number): void {
    const { entries, placeBits, from, to } = this.#ranges[which];
    const index = this.#next[which]++;
    if (index >= to) {
      this.#agreed[which] = ended;
      return;
    }
    if ((index - from) % readyAtOnce === 0) this.#makeReady(which, index);
    this.#places[which] = this.#ready[slotOf(which, index - from)];
    this.#agreed[which] = Math.min(this.#most, entries[index] >>> placeBits);
  }

  #makeReady(which: number, first: number): void {
    const { entries, placeBits, base, to, kinds } = this.#ranges[which];
    const text = this.#text;
    const ready = this.#ready;
    const readyKinds = this.#kinds;
    const count = Math.min(readyAtOnce, to - first);
    const slot = which * readyAtOnce;
    const placeMask = 2 ** placeBits - 1;
    const units = this.#units;
    for (let k = 0; k < count; k++) {
      const entry = entries[first + k];
      const place = entry & placeMask;
      ready[slot + k] = base + place;
      readyKinds[slot + k] = kinds[place];
      units[slot + k] = text[base + place + (entry >>> placeBits)];
    }
  }

  #choose(): void {
    const agreed = this.#agreed;
    let furthest = agreed[0];
    for (let which = 1; which < agreed.length; which++) if (agreed[which] > furthest) furthest = agreed[which];
    if (furthest === ended) return;
    let best = ended;
    for (let which = 0; which < agreed.length; which++) {
      if (agreed[which] !== furthest) continue;
      best = best === ended ? which : this.#smallerOf(best, which);
    }
    this.#smallest = best;
  }

  /** Of two that agree with the latest place in as many units. What both agree in is put down beside the other one. */
  #smallerOf(best: number, which: number): number {
    const agreed = this.#agreed;
    const text = this.#text;
    const [a, b] = [this.#places[best], this.#places[which]];
    const common = this.#agreement(a, b, agreed[best]);
    const told = Math.min(this.#most, common);
    const isBest = common >= sortedUnits || foldTable[text[a + common]] < foldTable[text[b + common]];
    if (isBest) {
      agreed[which] = told;
      return best;
    }
    agreed[best] = told;
    // those that `best` came before agree with `which` in as much as both of them do
    for (let other = 0; other < which; other++) if (agreed[other] > told) agreed[other] = told;
    return which;
  }

  /** In how many units the text behind two places agrees, the first before the second; `known` of them surely. */
  #agreement(a: number, b: number, known: number): number {
    const text = this.#text;
    const end = Math.min(sortedUnits, text.length - 1 - b);
    const near = Math.min(longRepeat, end);
    let k = agreementOf(text, a, b, known, near);
    if (k < near || k === end) return k;
    const repeat = this.#repeats.get(b - a);
    const isAhead = repeat !== undefined && a + k <= repeat.to;
    const until = isAhead ? Math.min(end, Math.max(k, repeat.from - a)) : end;
    k = agreementOf(text, a, b, k, until);
    if (isAhead && k === until) k = Math.min(end, repeat.to - a);
    if (k < end) this.#remember(b - a, a, a + k);
    return k;
  }

  #remember(distance: number, from: number, to: number): void {
    if (this.#repeats.size >= mostRepeats) this.#repeats.clear();
    this.#repeats.set(distance, { from, to });
  }
}

/** Where the entry that is so far from the first of its range is ready. */
function slotOf(which: number, distance: number): number {
  return which * readyAtOnce + (distance % readyAtOnce);
}
