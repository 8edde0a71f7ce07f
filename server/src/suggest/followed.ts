import type { Evidence } from './evidence.ts';
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
export function followedClause(
  { levels, occurrences }: Evidence,
  branches: readonly Branch[],
  open: string,
): Branch | undefined {
  const matched = levels[0]?.matched ?? 0;
  if (matched < leastMatched) return undefined;
  const nearest = occurrences.filter(({ level }) => levels[level].matched === matched);
  const [{ text, voice }] = nearest;
  const clause = clauseOf(text, open);
  if (voice < 0 || clause === undefined || nearest.some((one) => one.voice !== voice || !one.text.startsWith(clause)))
    return undefined;
  let longest: Branch | undefined;
  for (const branch of branches) {
    if (branch.probability < leastProbability || !clause.startsWith(branch.text)) continue;
    if (branch.text.length > (longest?.text.length ?? 0)) longest = branch;
  }
  if (!longest || longest.text.length === clause.length) return undefined;
  return { ...longest, text: clause, members: longest.members.filter((one) => one.text.startsWith(clause)) };
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
