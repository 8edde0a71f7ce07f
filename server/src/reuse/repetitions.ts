import { overlaps, type Span } from '../util/span.ts';
import { GramTable, gramHashes } from './gramTable.ts';
import { type HanziText, hanziOf } from './hanzi.ts';
import { noveltyOf } from './novelty.ts';

/** A passage of a draft that says again what stands earlier in it, or in another draft. UTF-16 offsets. */
export interface Repetition extends Span {
  /** What it says again: a span of the draft, or of the other draft. */
  earlier: Span;
  /** The other draft's uri; undefined where the draft repeats itself. */
  uri?: string;
  /** Share of the passage's Hanzi that stand there, 0 to 1. */
  similarity: number;
}

export interface OtherDraft {
  uri: string;
  grams: GramTable;
}

export interface RepetitionOptions {
  /** Hanzi that two passages must share, set phrases not counted. */
  minimumHanzi: number;
  /** Stretches that may be said again: titles, salutations, headings (UTF-16 offsets). */
  silent?: readonly Span[];
  /** The writer's other drafts. */
  others?: readonly OtherDraft[];
}

/** A name or a term is said again in every paragraph: a passage is so much longer than the shortest reuse. */
const leastLength = 1.5;
/** Places of a gram that are looked at. */
const mostPlaces = 8;
/** Hanzi that may differ at once, on either side. */
const widestChange = 3;
/** Hanzi that must agree again behind a change. */
const resync = 3;
/** Share of a repetition that may lie where no finding is wanted. */
const mostSilent = 0.5;
/** Two drafts of which one says so much of the other are versions of one speech: that is no finding. */
const versionShare = 0.6;

/** Grams of another draft, to be kept as long as it does not change. */
export function gramsOf(draft: string): GramTable {
  const text = hanziOf(draft);
  const grams = new GramTable(text, gramHashes(text.units));
  grams.fillTo(draft.length);
  return grams;
}

/**
 * The passages of a draft that say what stands earlier in it, and those that stand in another draft, each in order of
 * their start. Linear, also on texts that are one repetition.
 */
export function repetitionsIn(
  draft: string,
  { minimumHanzi, silent = [], others = [] }: RepetitionOptions,
): Repetition[] {
  const text = hanziOf(draft);
  // most drafts repeat nothing, and need none
  let known: Float32Array | undefined;
  const isPassage = ({ start, end }: Match) => {
    known ??= noveltyOf(text);
    return sumOf(known, start, end) >= leastLength * minimumHanzi;
  };
  const hashes = gramHashes(text.units);
  const within = repeatedIn(text, hashes, new GramTable(text, hashes), minimumHanzi, isPassage);
  const isWanted = (one: Span) => silent.reduce((sum, span) => sum + shareOf(one, span), 0) <= mostSilent;
  const found: Repetition[] = within.filter((one) => isWanted(one) && isWanted(one.earlier));
  for (const { uri, grams } of others) {
    const shared = repeatedIn(text, hashes, grams, minimumHanzi, isPassage);
    const length = shared.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > versionShare * Math.min(draft.length, grams.text.text.length)) continue;
    for (const one of shared) if (isWanted(one)) found.push({ ...one, uri });
  }
  return found;
}

function repeatedIn(
  text: HanziText,
  hashes: Uint32Array,
  grams: GramTable,
  minimumHanzi: number,
  isPassage: (match: Match) => boolean,
): Repetition[] {
  const isSelf = grams.text === text;
  const { units, offsets } = text;
  const found: Repetition[] = [];
  let from = 0;
  for (let i = 0; i < hashes.length; ) {
    if (isSelf) grams.fillTo(i);
    let best: Match | undefined;
    for (const place of grams.placesOf(units, i, hashes[i], mostPlaces)) {
      const match = matchAround(units, i, grams.text.units, place, from);
      if (!best || match.shared > best.shared) best = match;
    }
    if (!best || best.shared < minimumHanzi) {
      i++;
      continue;
    }
    if (isPassage(best)) {
      const other = grams.text.offsets;
      const start = offsets[best.start];
      const earlier = { start: other[best.place], end: other[best.placeEnd - 1] + 1 };
      // what repeats itself at once overlaps what it repeats
      if (isSelf) earlier.end = Math.min(earlier.end, start);
      found.push({ start, end: offsets[best.end - 1] + 1, earlier, similarity: best.shared / (best.end - best.start) });
    }
    i = best.end;
    from = i;
  }
  return found;
}

/** A stretch of the draft from `start` to `end`, and what it says again, from `place` to `placeEnd` in the other text. */
interface Match {
  start: number;
  end: number;
  place: number;
  placeEnd: number;
  shared: number;
}

/** How far two texts say the same around a gram that both have, over changes of a few Hanzi; not before `from`. */
function matchAround(a: Uint16Array, at: number, b: Uint16Array, place: number, from: number): Match {
  const after = reach(a, at, b, place, 1, a.length);
  const before = reach(a, at - 1, b, place - 1, -1, from - 1);
  return {
    start: before.x + 1,
    end: after.x,
    place: before.y + 1,
    placeEnd: after.y,
    shared: before.shared + after.shared,
  };
}

/**
 * How far two texts say the same from `x` and `y` on, going up or down; `a` up to `until`, which is left out. Of one text
 * `y` stays before `x`: behind `加油加油加油` a change of two Hanzi would hold the rest against itself.
 */
function reach(a: Uint16Array, x: number, b: Uint16Array, y: number, step: 1 | -1, until: number) {
  const meets = (i: number, j: number) => a === b && j >= i;
  // a change may leap over the end
  const isBefore = (i: number) => (step > 0 ? i < until : i > until);
  const same = (i: number, j: number) => isBefore(i) && !meets(i, j) && a[i] === b[j];
  let shared = 0;
  for (;;) {
    for (; same(x, y); x += step, y += step) shared++;
    const change = changeAt((i, j) => same(x + step * i, y + step * j));
    if (!change) return { x, y, shared };
    x += step * change[0];
    y += step * change[1];
  }
}

/** By how many Hanzi two texts differ before they agree again. */
function changeAt(same: (i: number, j: number) => boolean): [number, number] | undefined {
  for (let sum = 1; sum <= 2 * widestChange; sum++) {
    for (let i = Math.max(0, sum - widestChange); i <= Math.min(sum, widestChange); i++) {
      let length = 0;
      while (length < resync && same(i + length, sum - i + length)) length++;
      if (length === resync) return [i, sum - i];
    }
  }
  return undefined;
}

function sumOf(values: Float32Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += values[i];
  return sum;
}

function shareOf(span: Span, other: Span): number {
  if (!overlaps(span, other)) return 0;
  return (Math.min(span.end, other.end) - Math.max(span.start, other.start)) / (span.end - span.start);
}
