import type { Corpus } from '../index/questions.ts';
import { boosted, leastForTrees } from './boosted.ts';
import { certainty } from './certainty.ts';
import type { Cursor } from './cursor.ts';
import { type Evidence, gather, type Occurrence, ownVoice } from './evidence.ts';
import { followedClause } from './followed.ts';
import { type Branch, endsWord, grow } from './grow.ts';
import { weakenNotTaken } from './notTaken.ts';
import { dangles, isClean, isForeign, mayEnd, openMarks, step } from './offer.ts';
import { withoutDigressions } from './oneVoice.ts';
import { withOwnNames } from './ownNames.ts';
import { placeholdersIn } from './placeholders.ts';
import { Seam } from './seam.ts';
import { isSettled } from './settled.ts';
import { signsOf } from './signs.ts';
import { saysMore, stopsIn } from './stops.ts';
import { isFarewell } from './structure/ending.ts';
import type { Source, Suggestion, SuggestOptions } from './suggestion.ts';
import { isMark, joinTail } from './tail.ts';
import { yearsOf } from './years.ts';

/** Branches less likely than this are not followed. */
const leastProbability = 0.002;
/** Most branches that are looked at for one list. */
const mostBranches = 400;
/** Shortest continuation that is worth a keystroke, in code units. */
const leastLength = 2;
/** Most sources that a suggestion names. */
const mostSources = 8;

/** A continuation that may be shown, before it is known which of them are worth a place. */
export interface Candidate {
  text: string;
  probability: number;
  /** Whether a clause ends where it ends. */
  whole: boolean;
  members: Occurrence[];
}

/** Who is asked besides the corpus, and whose file says nothing. */
type Asked = Pick<SuggestOptions, 'near' | 'ownUri' | 'otherDrafts' | 'chanceLeft'>;

/** What may be offered at a cursor: whole words, nothing censored, nothing that stands behind the cursor already. */
export function candidatesAt(cursor: Cursor, corpus: Corpus, options: Asked): Candidate[] {
  const { candidates, evidence } = continuationsAt(cursor, corpus, options);
  if (corpus.characters < leastForTrees) {
    for (const candidate of candidates) candidate.probability = certainty(candidate, cursor.at);
  } else {
    const signs = signsOf(candidates, evidence, cursor);
    for (const [i, candidate] of candidates.entries()) candidate.probability = boosted(signs[i]);
  }
  const { chanceLeft } = options;
  if (chanceLeft) weakenNotTaken(candidates, chanceLeft);
  return candidates;
}

/** The same with the probability that back-off alone gives them: what `certainty` and `boosted` are fitted to. */
export function continuationsAt(
  cursor: Cursor,
  corpus: Corpus,
  options: Asked,
): { candidates: Candidate[]; evidence: Evidence } {
  const seam = new Seam(cursor, corpus);
  if (isFarewell(cursor.before) || seam.isShut || isSettled(cursor, corpus))
    return { candidates: [], evidence: { levels: [], occurrences: [] } };
  const evidence = gather(cursor, corpus, options);
  const open = openMarks(cursor.before);
  const marks = new Map<Branch | undefined, string>();
  const branches = grow(evidence, leastProbability, mostBranches, (branch) => {
    const last = branch.text[branch.text.length - 1];
    if (isForeign(last.charCodeAt(0))) return false;
    const next = step(marks.get(branch.parent) ?? open, last);
    if (next === undefined) return false;
    marks.set(branch, next);
    return true;
  });
  const found = new Map<string, Candidate>();
  const followed = followedClause(evidence, branches, open);
  if (followed) branches.push(followed);
  for (const branch of branches) {
    if (evidence.levels[branch.members[0].level].matched < evidence.leastMatched) continue;
    const candidate = finish(branch, cursor, seam);
    if (!candidate) continue;
    const twin = found.get(candidate.text);
    if (twin && candidate.text === branch.text) twin.probability = Math.max(twin.probability, candidate.probability);
    // cut before the tail, two continuations may be one: either of them makes it right
    else if (twin) twin.probability += candidate.probability;
    else found.set(candidate.text, candidate);
  }
  return { candidates: withoutDigressions([...found.values()]), evidence };
}

function finish(branch: Branch, { before, tail, below }: Cursor, seam: Seam): Candidate | undefined {
  if (branch.text.length < leastLength || !endsWord(branch, before)) return undefined;
  const text = joinTail(branch.text, tail, below);
  if (text === undefined || text.length < leastLength || text.trim() === '') return undefined;
  const sample = branch.members[0].text;
  const rest = sample.slice(text.length);
  if (text === branch.text && (!mayEnd(text, rest) || dangles(text))) return undefined;
  if (!mayEnd(text, tail) || !seam.joins(text, rest)) return undefined;
  if (text !== branch.text && !endsWord({ ...branch, text }, before)) return undefined;
  if (!isClean(before.slice(-8), text, sample.slice(text.length, text.length + 4))) return undefined;
  if (!saysMore(text, placeholdersIn(text))) return undefined;
  const following = text === branch.text ? sample[text.length] : tail[0];
  const whole = isMark(text[text.length - 1]) || following === undefined || isMark(following);
  return { text, probability: branch.probability, whole, members: branch.members };
}

/** The candidate as it is handed out. */
export function toSuggestion({ text, probability, members }: Candidate, cursor: Cursor, corpus: Corpus): Suggestion {
  const sources: Source[] = [];
  const voices = new Set<number>();
  for (const { voice, speech, place } of members) {
    if (voice < 0 || voices.has(voice)) continue;
    voices.add(voice);
    if (sources.length < mostSources) sources.push({ place, speech });
  }
  const stops = stopsIn(text, cursor.before.slice(-8), cursor.past, voices.size);
  const isOwn = members.some(({ voice }) => voice === ownVoice);
  const years = yearsOf(
    members.map(({ speech }) => speech),
    corpus,
  );
  return {
    typed: cursor.typed,
    said: text.length,
    ...withOwnNames(text, stops, cursor.past),
    probability,
    documents: voices.size,
    origin: sources.length > 0 ? undefined : isOwn ? 'thisDraft' : 'otherDrafts',
    years,
    sources,
  };
}
