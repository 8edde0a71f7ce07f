import type { Candidate } from './candidates.ts';
import { type Cursor, clauseEnds } from './cursor.ts';
import type { Evidence, LevelKind, Occurrence } from './evidence.ts';
import { isMark } from './tail.ts';

/**
 * What speaks for and against a continuation besides how often it was said. The order is the one in which `trees.ts`
 * numbers them.
 */
export const signNames = [
  // log odds by back-off; of the likeliest here; share of what the next shorter candidate has that it begins with
  'odds',
  'bestOdds',
  'shareOfShorter',
  // place among the others by expected keys, and how many there are, as logarithms
  'rank',
  'others',
  'length',
  // voices of the corpus, as a logarithm; occurrences in the writer's own drafts
  'voices',
  'inDrafts',
  // length of the longest context that the corpus has, and of the longest behind which the corpus has this
  'matched',
  'ownMatched',
  // its share behind the longest context of the corpus, the next shorter, the shortest; -1 where there is none
  'shareOfLongest',
  'shareOfNext',
  'shareOfShortest',
  // the same of the nearest speeches, and of the draft itself
  'nearMatched',
  'shareOfNear',
  'draftMatched',
  // how far back in the draft its first two characters were said, as a logarithm
  'draftDistance',
  // the clause before the cursor, the one before that, this one with the continuation, and how the two compare if it ends
  'clause',
  'clauseBefore',
  'clauseWith',
  'clauseDifference',
  'markWithin',
  // how like the places are to that of the cursor, compared with all there are, as a logarithm
  'likeness',
] as const;

/** Where two characters were not said before, and where nothing is compared. */
const never = 20;
const noDifference = 30;

/** What is the same for all continuations at one place. */
interface Surroundings {
  evidence: Evidence;
  cursor: Cursor;
  totals: Float64Array;
  likeness: number;
  corpus: number[];
  near: number[];
  bestOdds: number;
  ranks: Map<Candidate, number>;
  byText: Map<string, Candidate>;
  /** `draftDistance` by the first two characters, which many continuations share. */
  distances: Map<string, number>;
  clause: number;
  clauseBefore: number;
}

/** The signs of all continuations at one place, in the order of `signNames`. */
export function signsOf(candidates: readonly Candidate[], evidence: Evidence, cursor: Cursor): Float32Array[] {
  const { levels, occurrences } = evidence;
  const totals = new Float64Array(levels.length);
  for (const { level, weight } of occurrences) totals[level] += weight;
  const of = (kind: LevelKind) => [...levels.keys()].filter((level) => levels[level].kind === kind);
  const byKeys = [...candidates].sort((a, b) => b.probability * b.text.length - a.probability * a.text.length);
  const [clause, clauseBefore] = lastClauses(cursor.before);
  const surroundings: Surroundings = {
    evidence,
    cursor,
    totals,
    likeness: likenessOf(occurrences),
    corpus: of('corpus'),
    near: of('near'),
    bestOdds: logOdds(candidates.reduce((most, { probability }) => Math.max(most, probability), 0)),
    ranks: new Map(byKeys.map((candidate, rank) => [candidate, rank])),
    byText: new Map(candidates.map((candidate) => [candidate.text, candidate])),
    distances: new Map(),
    clause,
    clauseBefore,
  };
  return candidates.map((candidate) => signsAt(candidate, surroundings));
}

function signsAt(candidate: Candidate, surroundings: Surroundings): Float32Array {
  const { evidence, totals, corpus, near, bestOdds, ranks, byText, clause, clauseBefore } = surroundings;
  const { levels } = evidence;
  const { text, probability } = candidate;
  const { voices, inDrafts, weights, matched } = membersOf(candidate, evidence);
  const share = (level: number | undefined) => (level === undefined ? -1 : weights[level] / totals[level]);
  const mark = firstMark(text);
  const clauseWith = clause + (mark < 0 ? text.length : mark);
  return Float32Array.of(
    logOdds(probability),
    bestOdds,
    shareOfShorter(candidate, byText),
    Math.log(1 + (ranks.get(candidate) ?? 0)),
    Math.log(1 + ranks.size),
    text.length,
    Math.log(Math.max(1, voices)),
    inDrafts,
    corpus.length > 0 ? levels[corpus[0]].matched : 0,
    matched.corpus,
    share(corpus[0]),
    share(corpus[1]),
    share(corpus.at(-1)),
    near.length > 0 ? levels[near[0]].matched : 0,
    share(near[0]),
    matched.draft,
    distanceOf(text.slice(0, 2), surroundings),
    clause,
    clauseBefore,
    clauseWith,
    mark >= 0 || candidate.whole ? clauseWith - clauseBefore : noDifference,
    Number(hasMarkWithin(text)),
    Math.log(likenessOf(candidate.members) / surroundings.likeness),
  );
}

function distanceOf(start: string, { cursor: { past }, distances }: Surroundings): number {
  let distance = distances.get(start);
  if (distance === undefined) {
    const before = past.lastIndexOf(start);
    distance = before < 0 ? never : Math.log(past.length - before);
    distances.set(start, distance);
  }
  return distance;
}

/** Offset of the first mark that ends a clause, or -1. */
function firstMark(text: string): number {
  for (let at = 0; at < text.length; at++) if (clauseMarks.includes(text[at])) return at;
  return -1;
}

function hasMarkWithin(text: string): boolean {
  for (let at = 1; at < text.length - 1; at++) if (isMark(text[at])) return true;
  return false;
}

/** What the occurrences of a continuation tell. */
function membersOf({ members }: Candidate, { levels }: Evidence) {
  const voices = new Set<number>();
  const weights = new Float64Array(levels.length);
  const matched: Record<LevelKind, number> = { corpus: 0, draft: 0, near: 0, otherDrafts: 0 };
  let inDrafts = 0;
  for (const { level, weight, voice } of members) {
    const { kind, matched: length } = levels[level];
    weights[level] += weight;
    if (voice >= 0) voices.add(voice);
    else inDrafts++;
    if (length > matched[kind]) matched[kind] = length;
  }
  return { voices: voices.size, inDrafts, weights, matched };
}

/** Mean of those that stand in a speech. */
function likenessOf(occurrences: readonly Occurrence[]): number {
  let sum = 0;
  let count = 0;
  for (const { voice, likeness } of occurrences) {
    if (voice < 0) continue;
    sum += likeness;
    count++;
  }
  return count > 0 ? sum / count : 1;
}

function shareOfShorter({ text, probability }: Candidate, byText: ReadonlyMap<string, Candidate>): number {
  for (let length = text.length - 1; length >= 2; length--) {
    const shorter = byText.get(text.slice(0, length));
    if (shorter) return probability / shorter.probability;
  }
  return -1;
}

const clauseMarks = `${clauseEnds.replace('—', '').replace('…', '')}、`;

/** Lengths of the clause before the cursor and of the one before it, in code units; members of a list are clauses. */
function lastClauses(before: string): [number, number] {
  const ends = [before.length];
  for (let at = before.length - 1; at >= 0 && ends.length < 3; at--)
    if (clauseMarks.includes(before[at])) ends.push(at);
  while (ends.length < 3) ends.push(-1);
  return [ends[0] - ends[1] - 1, ends[1] < 0 ? 0 : ends[1] - ends[2] - 1];
}

function logOdds(probability: number): number {
  return Math.log(probability / Math.max(0.005, 1 - probability));
}
