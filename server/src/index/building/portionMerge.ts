import { foldTable } from '../fold.ts';
import { packEntries, packedBytes, packingOf, placeOf } from '../packedPlaces.ts';
import { type PhraseSections, packPhrases } from '../phraseRows.ts';
import { fenceFor, putIntoFence } from '../sortedPlaces.ts';
import type { MergedRanges, MergeTask } from './mergeRanges.ts';
import { PhraseList } from './phraseList.ts';
import type { PlacedPortion } from './portion.ts';
import type { SegmentText } from './repeatedPhrases.ts';
import { urgencyOf } from './urgency.ts';

/** The sorted places of a segment, as its sections hold them. */
export interface SortedSections extends PhraseSections {
  entries: Uint8Array;
  entryCount: number;
  entryFence: Uint32Array;
  paragraphs: Uint8Array;
  paragraphCount: number;
  paragraphFence: Uint32Array;
}

/** A phrase is kept for so many code units: with its page and its group it takes a quarter of a byte a unit. */
const unitsPerPhrase = 42;
/** Of a text which takes little room anyway so many, or all. */
const leastPhrases = 200_000;
/** Fewer entries than this are put into order by one task. */
const manyEntries = 200_000;

/** Sorted portions on their way to be the sorted places of one segment. */
export class PortionMerge {
  #tasks: MergeTask[];
  readonly #source: SegmentText;
  readonly #entryCount: number;
  readonly #entries: Uint8Array;
  readonly #entryFence: Uint32Array;

  /** @param portions in the order of the text, all of it */
  constructor(source: SegmentText, portions: readonly PlacedPortion[]) {
    const { text } = source;
    const count = portions.reduce((sum, { entries }) => sum + entries.length, 0);
    this.#source = source;
    this.#entryCount = count;
    this.#entries = new Uint8Array(new SharedArrayBuffer(packedBytes(count)));
    this.#entryFence = fenceFor(count);
    const starts = portions.map(() => 0);
    const ends = portions.map(({ entries }) => entries.length);
    const middles = count < manyEntries ? ends : halvesOf(text, portions);
    const shared = { source, entries: this.#entries, entryFence: this.#entryFence };
    const task = (from: readonly number[], to: readonly number[]): MergeTask => ({
      ...shared,
      ranges: portions.map((portion, i) => ({ ...portion, from: from[i], to: to[i] })),
      from: sum(from),
      to: sum(to),
    });
    this.#tasks = [task(starts, middles), task(middles, ends)].filter(({ from, to }) => from < to);
  }

  /**
   * What is to be done by `mergeRanges`, at the same time by different threads if need be. Given once: the portions are
   * large, and whoever does the tasks is the last that needs them.
   */
  takeTasks(): MergeTask[] {
    const tasks = this.#tasks;
    this.#tasks = [];
    return tasks;
  }

  /** @param merged what `mergeRanges` gave for each task */
  sections(merged: readonly MergedRanges[]): SortedSections {
    const { text } = this.#source;
    const paragraphs = joined(merged.map((one) => one.paragraphs));
    const paragraphFence = fenceFor(paragraphs.length);
    const packing = packingOf(text.length);
    for (const [index, entry] of paragraphs.entries()) {
      putIntoFence(paragraphFence, index, text, placeOf(entry, packing));
    }
    const phrases = PhraseList.joined(merged.map((one) => one.phrases));
    const most = Math.max(leastPhrases, Math.ceil(text.length / unitsPerPhrase));
    if (phrases.count > most) phrases.prune(most, urgencyOf(text, phrases));
    return {
      entries: this.#entries,
      entryCount: this.#entryCount,
      entryFence: this.#entryFence,
      paragraphs: packEntries(paragraphs),
      paragraphCount: paragraphs.length,
      paragraphFence,
      ...packPhrases(text, phrases),
    };
  }
}

/** For each portion the index of an entry, such that about half of all entries begin with a smaller unit than these. */
function halvesOf(text: Uint16Array, portions: readonly PlacedPortion[]): number[] {
  const below = (unit: number) => portions.map((portion) => firstFrom(text, portion, unit));
  const half = sum(portions.map(({ entries }) => entries.length)) / 2;
  let low = 0;
  let high = 0xffff;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sum(below(middle)) < half) low = middle + 1;
    else high = middle;
  }
  return below(low);
}

/** The first entry of a portion that does not begin with a smaller unit. */
function firstFrom(text: Uint16Array, { entries, placeBits, base }: PlacedPortion, unit: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (foldTable[text[base + (entries[middle] & (2 ** placeBits - 1))]] < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(sum(parts.map(({ length }) => length)));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
