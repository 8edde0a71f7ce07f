import type { Corpus } from '../../index/questions.ts';
import type { HanziSets } from '../../pinyin/initialSets.ts';
import type { LetterMatcher } from '../../pinyin/letterMatcher.ts';
import type { Cursor } from '../cursor.ts';
import { type Evidence, gather, type Occurrence } from '../evidence.ts';
import { type Branch, endsWord, grow } from '../grow.ts';
import { isForeign, mayEnd, openMarks, step } from '../offer.ts';
import type { SuggestOptions } from '../suggestion.ts';
import { isMark } from '../tail.ts';
import type { Spelled } from './spelled.ts';

/** Branches less likely than this are not followed: the letters leave few. */
const leastProbability = 1e-5;
const mostBranches = 200;
/** The letters tell more than many occurrences do. */
const sampling = { most: 3, samples: 64 };
/** A context shorter than this says less than the letters do. */
const leastMatched = 2;
/** Most ways on that are looked at behind the last two Hanzi, and how far. */
const mostWaysOn = 64;
const mostSeeks = 360;
const reach = 31;

/** What is asked about the letters at a cursor. */
export interface SpelledQuery {
  /** The surroundings, without the letters. */
  cursor: Cursor;
  matcher: LetterMatcher;
  /** What the first Hanzi may be, for each way to read the letters. */
  ways: HanziSets[];
  corpus: Corpus;
  options: Pick<SuggestOptions, 'near' | 'otherDrafts' | 'ownUri'>;
}

/** What follows the words before the letters, there or in the corpus, as far as the letters spell it. */
export function fromContext({ cursor, matcher, ways, corpus, options }: SpelledQuery): Spelled[] {
  if (cursor.before.length < leastMatched) return [];
  const { levels, occurrences } = gather(cursor, corpus, options, {
    ...sampling,
    begins: ways.map(([first]) => first),
  });
  const near = occurrences.filter(({ level }) => levels[level].matched >= leastMatched);
  return grown({ levels, occurrences: near }, cursor, matcher);
}

/** What follows the last two Hanzi before the letters, however rare: the letters leave little of it. */
export function fromLastHanzi({ cursor, matcher, ways, corpus, options: { ownUri } }: SpelledQuery): Spelled[] {
  const context = /[一-鿿]{2}$/.exec(cursor.before)?.[0];
  if (context === undefined) return [];
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const seeks = mostSeeks / ways.length;
  const found: Spelled[] = [];
  for (const begins of ways) {
    const occurrences: Occurrence[] = [];
    const { count, followers } = corpus.followersAmong(context, { begins, most: mostWaysOn, seeks, reach });
    for (const one of followers) {
      if (own && one.place >= own.start && one.place < own.end) continue;
      occurrences.push({ ...one, level: 0, weight: one.count, likeness: 1, voice: one.speech });
    }
    const share = occurrences.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, count);
    const evidence = { levels: [{ matched: context.length, kind: 'corpus' as const }], occurrences };
    for (const one of grown(evidence, cursor, matcher))
      found.push({ ...one, probability: one.probability * share, shared: one.shared * share });
  }
  return found;
}

/** The continuations that the letters spell. */
function grown(evidence: Evidence, cursor: Cursor, matcher: LetterMatcher): Spelled[] {
  const open = openMarks(cursor.before);
  const marks = new Map<Branch | undefined, string>();
  const states = new Map<Branch | undefined, number>();
  const branches = grow(evidence, leastProbability, mostBranches, (branch) => {
    const last = branch.text.charCodeAt(branch.text.length - 1);
    const state = matcher.next(states.get(branch.parent) ?? matcher.start, last);
    const char = String.fromCharCode(last);
    // letters are short for one clause, no more
    if (state === 0 || isForeign(last) || isMark(char)) return false;
    const next = step(marks.get(branch.parent) ?? open, char);
    if (next === undefined) return false;
    marks.set(branch, next);
    states.set(branch, state);
    return true;
  });
  const hanziBefore = /[一-鿿]*$/.exec(cursor.before)?.[0].length ?? 0;
  return branches.flatMap((branch) => {
    const { text, probability, members } = branch;
    if (!matcher.isDone(states.get(branch) ?? 0) || text.length < 2 || !endsWord(branch, cursor.before)) return [];
    if (!mayEnd(text, members[0].text.slice(text.length))) return [];
    const lead = Math.min(hanziBefore, evidence.levels[members[0].level].matched);
    return [{ text, probability, shared: probability, lead, isDraft: members[0].voice < 0 }];
  });
}
