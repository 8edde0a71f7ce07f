import { foldUnit } from '../index/fold.ts';
import { type Case, trust } from './calibration.ts';
import { isWordUnit } from './cursor.ts';
import type { Evidence, Level, Occurrence } from './evidence.ts';
import { goesOnAfter } from './wordEnds.ts';
import { boundariesIn } from './words.ts';

/** A continuation and the occurrences that go on with it. */
export interface Branch {
  text: string;
  probability: number;
  /** Ordered by level. */
  members: Occurrence[];
  parent: Branch | undefined;
}

/**
 * The branches that go one character further, likeliest first. The probability of a character is what the contexts
 * say about it, each as far as it is to be trusted, a shorter one only for what the longer ones leave (interpolated
 * back-off, Jelinek and Mercer 1980).
 */
export function children(branch: Branch, levels: Level[]): Branch[] {
  const depth = branch.text.length;
  const tally = tallyOf(branch.members, levels.length, depth);
  // probability handed to one unit of weight, by level
  const shares = new Float64Array(levels.length);
  let left = branch.probability;
  for (let level = 0; level < levels.length; level++) {
    if (tally.kinds[level] === 0) continue;
    const share = trust(caseOf(tally, levels, level, depth));
    shares[level] = (left * share) / tally.weights[level];
    left *= 1 - share;
  }
  const found: Branch[] = [];
  for (const members of tally.byUnit.values()) {
    let probability = 0;
    for (const { level, weight } of members) probability += shares[level] * weight;
    found.push({ text: branch.text + usual(members, depth), probability, members, parent: branch });
  }
  return found.sort((a, b) => b.probability - a.probability);
}

/** Occurrences by what they go on with, and sums for each level. */
export interface Tally {
  /** By the next character, folded. */
  byUnit: Map<number, Occurrence[]>;
  weights: Float64Array;
  counts: Uint32Array;
  /** How many different characters follow. */
  kinds: Uint32Array;
  /** Weight of the most frequent of them. */
  tops: Float64Array;
}

/** @param members in the order of their levels */
export function tallyOf(members: readonly Occurrence[], levels: number, depth: number): Tally {
  const byUnit = new Map<number, Occurrence[]>();
  const weights = new Float64Array(levels);
  const counts = new Uint32Array(levels);
  const kinds = new Uint32Array(levels);
  const tops = new Float64Array(levels);
  for (const member of members) {
    const { level, text, weight } = member;
    weights[level] += weight;
    counts[level]++;
    if (text.length <= depth) continue;
    const unit = foldUnit(text.charCodeAt(depth));
    const list = byUnit.get(unit);
    if (list) list.push(member);
    else byUnit.set(unit, [member]);
  }
  for (const list of byUnit.values()) {
    let last = -1;
    let sum = 0;
    for (const { level, weight } of list) {
      if (level !== last) {
        kinds[level]++;
        sum = 0;
        last = level;
      }
      sum += weight;
      if (sum > tops[level]) tops[level] = sum;
    }
  }
  return { byUnit, weights, counts, kinds, tops };
}

/** What is known of one level of a tally. */
export function caseOf(
  { weights, counts, kinds, tops }: Tally,
  levels: readonly Level[],
  level: number,
  depth: number,
): Case {
  const { matched, kind } = levels[level];
  let longer = 0;
  if (kind === 'corpus') {
    for (let i = level - 1; i >= 0 && longer === 0; i--)
      if (levels[i].kind === 'corpus' && kinds[i] > 0) longer = counts[i];
  }
  return {
    matched: matched + depth,
    kind,
    weight: weights[level],
    count: counts[level],
    kinds: kinds[level],
    top: tops[level],
    longer,
  };
}

/** The character as most of the occurrences write it: `，` or `,`. */
function usual(members: Occurrence[], depth: number): string {
  const first = members[0].text[depth];
  if (members.every(({ text }) => text[depth] === first)) return first;
  const counts = new Map<string, number>();
  for (const { text, weight } of members) counts.set(text[depth], (counts.get(text[depth]) ?? 0) + weight);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** The branch that all grow from. */
function rootOf({ occurrences }: Evidence): Branch {
  return { text: '', probability: 1, members: occurrences, parent: undefined };
}

/**
 * All branches likelier than `least` that stay within `mayGrow`, best first, at most `most` of them.
 */
export function grow(evidence: Evidence, least: number, most: number, mayGrow: (branch: Branch) => boolean): Branch[] {
  const found: Branch[] = [];
  const waiting: Branch[] = [rootOf(evidence)];
  while (waiting.length > 0 && found.length < most) {
    const branch = waiting.pop() as Branch;
    if (branch.parent) found.push(branch);
    for (const child of children(branch, evidence.levels)) {
      if (child.probability < least) break;
      if (mayGrow(child)) insert(waiting, child);
    }
  }
  return found;
}

/** @param waiting the likeliest last */
function insert(waiting: Branch[], branch: Branch): void {
  let start = 0;
  let end = waiting.length;
  while (start < end) {
    const middle = (start + end) >>> 1;
    if (waiting[middle].probability < branch.probability) start = middle + 1;
    else end = middle;
  }
  waiting.splice(start, 0, branch);
}

/**
 * Whether a word ends where the branch ends, by the say of most of its occurrences.
 *
 * @param before what stands before the cursor, the same for all branches of one evidence
 */
export function endsWord({ text, members }: Branch, before: string): boolean {
  const goesOn = goesOnAfter(text.length < 4 ? before.slice(-4) + text : text);
  let balance = 0;
  for (const { boundaries, weight, text: whole } of members) {
    if (boundaries === undefined) continue;
    const ends = (boundaries >>> text.length) & 1 && !goesOn(whole, text.length);
    balance += ends ? weight : -weight;
  }
  if (balance !== 0 || members[0].boundaries !== undefined) return balance > 0;
  const known = members.find((one) => one.text.length > text.length || !isOpenWord(one));
  return known !== undefined && !goesOn(known.text, text.length) && endsRecalledWord(known, text.length, before);
}

/** Whether a sample ends in a word with the text that was searched: nobody knows how that goes on. */
function isOpenWord({ text, isCut }: Occurrence): boolean {
  return isCut === true && isWordUnit(text.charCodeAt(text.length - 1));
}

/** The same for one occurrence whose words nobody has cut yet. */
function endsRecalledWord(one: Occurrence, length: number, before: string): boolean {
  one.cut ??= boundariesIn(one.text, before.slice(-8));
  return ((one.cut >>> length) & 1) === 1;
}
