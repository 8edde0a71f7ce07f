import { foldUnit } from '../index/fold.ts';
import { trust } from './calibration.ts';
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
  const byUnit = new Map<number, Occurrence[]>();
  const weights = new Float64Array(levels.length);
  const counts = new Uint32Array(levels.length);
  const kinds = new Uint32Array(levels.length);
  for (const member of branch.members) {
    const { level, text } = member;
    weights[level] += member.weight;
    counts[level]++;
    if (text.length <= depth) continue;
    const unit = foldUnit(text.charCodeAt(depth));
    const list = byUnit.get(unit);
    if (!list) byUnit.set(unit, [member]);
    else list.push(member);
    if (!list || list[list.length - 2].level !== level) kinds[level]++;
  }
  // probability handed to one unit of weight, by level
  const shares = new Float64Array(levels.length);
  let left = branch.probability;
  let longer = 0;
  for (let level = 0; level < levels.length; level++) {
    if (kinds[level] === 0) continue;
    const count = counts[level];
    const weight = weights[level];
    const { matched, draft } = levels[level];
    const share = trust({ matched: matched + depth, draft, weight, count, kinds: kinds[level], longer });
    shares[level] = (left * share) / weight;
    left *= 1 - share;
    if (!draft) longer = count;
  }
  const found: Branch[] = [];
  for (const members of byUnit.values()) {
    let probability = 0;
    for (const { level, weight } of members) probability += shares[level] * weight;
    found.push({ text: branch.text + usual(members, depth), probability, members, parent: branch });
  }
  return found.sort((a, b) => b.probability - a.probability);
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
export function rootOf({ occurrences }: Evidence): Branch {
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
