import { foldUnit } from '../index/fold.ts';
import { type Case, trust } from './calibration.ts';
import type { Evidence, Level, Occurrence } from './evidence.ts';
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
  const { byUnit, cases } = casesAt(branch.members, levels, depth);
  // probability handed to one unit of weight, by level
  const shares = new Float64Array(levels.length);
  let left = branch.probability;
  for (const [level, one] of cases.entries()) {
    if (!one) continue;
    const share = trust(one);
    shares[level] = (left * share) / one.weight;
    left *= 1 - share;
  }
  const found: Branch[] = [];
  for (const members of byUnit.values()) {
    let probability = 0;
    for (const { level, weight } of members) probability += shares[level] * weight;
    found.push({ text: branch.text + usual(members, depth), probability, members, parent: branch });
  }
  return found.sort((a, b) => b.probability - a.probability);
}

/** The occurrences by their next character (folded), and what is known of each context; undefined where nothing follows. */
export function casesAt(
  members: readonly Occurrence[],
  levels: readonly Level[],
  depth: number,
): { byUnit: Map<number, Occurrence[]>; cases: (Case | undefined)[] } {
  const byUnit = new Map<number, Occurrence[]>();
  const cases: (Case | undefined)[] = levels.map(({ matched, kind }) => ({
    matched: matched + depth,
    kind,
    weight: 0,
    count: 0,
    kinds: 0,
    top: 0,
    longer: 0,
  }));
  const weights = new Map<number, number>();
  for (const member of members) {
    const { level, text, weight } = member;
    const one = cases[level] as Case;
    one.weight += weight;
    one.count++;
    if (text.length <= depth) continue;
    const unit = foldUnit(text.charCodeAt(depth));
    const list = byUnit.get(unit);
    if (!list) byUnit.set(unit, [member]);
    else list.push(member);
    const key = level * 0x10000 + unit;
    const before = weights.get(key);
    if (before === undefined) one.kinds++;
    weights.set(key, (before ?? 0) + weight);
    one.top = Math.max(one.top, (before ?? 0) + weight);
  }
  let longer = 0;
  for (const [level, one] of cases.entries()) {
    if (!one || one.kinds === 0) {
      cases[level] = undefined;
      continue;
    }
    if (one.kind !== 'corpus') continue;
    one.longer = longer;
    longer = one.count;
  }
  return { byUnit, cases };
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
      if (mayGrow(child)) waiting.push(child);
    }
    waiting.sort((a, b) => a.probability - b.probability);
  }
  return found;
}

/** Whether a word ends where the branch ends, by the say of most of its occurrences. */
export function endsWord({ text, members }: Branch, before: string): boolean {
  let balance = 0;
  for (const { boundaries, weight } of members) {
    if (boundaries !== undefined) balance += (boundaries >>> text.length) & 1 ? weight : -weight;
  }
  if (balance !== 0 || members[0].boundaries !== undefined) return balance > 0;
  return ((boundariesIn(members[0].text, before.slice(-8)) >>> text.length) & 1) === 1;
}
