import type { Candidate } from './candidates.ts';
import type { Evidence, Occurrence } from './evidence.ts';
import type { Branch } from './grow.ts';
import { isForeign, step } from './offer.ts';
import { isMark } from './tail.ts';

/** Code units before the cursor that one speech alone has, from which on it is that speech that is followed. */
const leastMatched = 5;

/** What is less likely, back-off no longer tells from anything else. */
const leastProbability = 0.01;

/**
 * The clause that is due where one speech alone has the words before the cursor: who says its words again says the
 * clause more often than a piece of it. As likely as the longest likely branch that it goes on from; undefined where
 * several speeches have the words, or the clause is likely itself.
 *
 * @param open marks that are open before the cursor
 */
export function followedClause(evidence: Evidence, branches: readonly Branch[], open: string): Branch | undefined {
  const nearest = followed(evidence);
  const clause = nearest && clauseOf(nearest[0].text, open);
  if (clause === undefined || nearest?.some((one) => !one.text.startsWith(clause))) return undefined;
  let longest: Branch | undefined;
  for (const branch of branches) {
    if (branch.probability < leastProbability || !clause.startsWith(branch.text)) continue;
    if (branch.text.length > (longest?.text.length ?? 0)) longest = branch;
  }
  if (!longest || longest.text.length === clause.length) return undefined;
  return { ...longest, text: clause, members: longest.members.filter((one) => one.text.startsWith(clause)) };
}

/**
 * The candidates without those that are neither its first word nor a clause, where one speech alone has the words before
 * the cursor: `淤泥挑到田里` is nothing but a piece of `淤泥挑到田里当肥料，`.
 */
export function withoutHalves(candidates: readonly Candidate[], evidence: Evidence): readonly Candidate[] {
  const voice = followed(evidence)?.[0].voice;
  if (voice === undefined) return candidates;
  return candidates.filter(
    ({ text, whole, members }) =>
      whole ||
      members.some((one) => one.voice !== voice) ||
      !candidates.some((other) => text.length > other.text.length && text.startsWith(other.text)) ||
      !candidates.some((other) => other.whole && other.text.startsWith(text)),
  );
}

/** What follows the words before the cursor where one speech alone has them; undefined elsewhere. */
function followed({ levels, occurrences }: Evidence): Occurrence[] | undefined {
  const matched = levels[0]?.matched ?? 0;
  if (matched < leastMatched) return undefined;
  const nearest = occurrences.filter(({ level }) => levels[level].matched === matched);
  const [{ voice }] = nearest;
  return voice < 0 || nearest.some((one) => one.voice !== voice) ? undefined : nearest;
}

/** What a text begins with up to the end of its first clause; undefined where that is too far, or nothing to offer. */
function clauseOf(text: string, open: string): string | undefined {
  let marks: string | undefined = open;
  for (let at = 0; at < text.length; at++) {
    marks = step(marks, text[at]);
    if (marks === undefined || isForeign(text.charCodeAt(at))) return undefined;
    if (at > 0 && isMark(text[at])) return text.slice(0, at + 1);
  }
  return undefined;
}
