import type { Corpus } from '../index/questions.ts';
import { type HanziSets, initialSets } from '../pinyin/initialSets.ts';
import { LetterMatcher } from '../pinyin/letterMatcher.ts';
import type { Readings } from '../pinyin/readings.ts';
import { type Cursor, readCursor } from './cursor.ts';
import { type Evidence, gather, type Occurrence } from './evidence.ts';
import { type Branch, endsWord, grow } from './grow.ts';
import { isClean, isForeign, mayEnd, openMarks, step } from './offer.ts';
import { chooseSpelled, type Spelled } from './spelled.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';
import { joinTail } from './tail.ts';
import { type TypedLetters, typedLetters } from './typedLetters.ts';

/** First Hanzi of a phrase by which it is looked up. */
const depth = 4;
/** Branches less likely than this are not followed: the letters leave few. */
const leastProbability = 1e-5;
const mostBranches = 200;
/** Phrases that are looked at. */
const mostPhrases = 96;
/** Hanzi before the letters with which a phrase may begin. */
const mostBefore = 4;
/** Most ways on that are looked at behind the last two Hanzi. */
const mostWaysOn = 64;
const reach = 31;

/**
 * Phrases that the letters before the cursor spell, with the Hanzi before and among them. Empty where they spell
 * nothing that was ever said.
 */
export function spelledPhrases(draft: string, offset: number, corpus: Corpus, readings: Readings, options: SuggestOptions): Suggestion[] {
  for (const typed of typedLetters(draft, offset)) {
    const found = spelled(draft, offset, typed, corpus, readings, options);
    if (found.length > 0) return found;
  }
  return [];
}

function spelled(draft: string, offset: number, { start, pattern }: TypedLetters, corpus: Corpus, readings: Readings, options: SuggestOptions): Suggestion[] {
  const ways = initialSets(pattern, depth, readings);
  if (ways.length === 0) return [];
  const window = 7000;
  const from = Math.max(0, start - window);
  const cursor = readCursor(draft.slice(from, start) + draft.slice(offset, offset + 400), start - from);
  if (!cursor) return [];
  const matcher = new LetterMatcher(pattern, readings);
  const found = new Map<string, Spelled>();
  for (const candidate of [
    ...fromContext(cursor, matcher, corpus, options.ownUri),
    ...fromWaysOn(cursor, matcher, ways, corpus, options.ownUri),
    ...fromTable(pattern, '', ways, matcher, corpus),
    ...behindHanzi(pattern, cursor, corpus, readings),
  ]) {
    const text = joinTail(candidate.text, cursor.tail);
    if (text === undefined || matcher.covers(text) === 0 || !isClean(cursor.before.slice(-8), text)) continue;
    const known = found.get(text);
    if (known) known.probability += candidate.probability;
    else found.set(text, { ...candidate, text });
  }
  const chosen = chooseSpelled([...found.values()], options.maxItems);
  return chosen.flatMap((one) => toSuggestion(one, pattern, corpus, options.ownUri));
}

/** What follows the words before the letters where they were said before, as far as the letters spell it. */
function fromContext(cursor: Cursor, matcher: LetterMatcher, corpus: Corpus, ownUri: string | undefined): Spelled[] {
  if (cursor.before.length < 2) return [];
  const all = gather(cursor.context, cursor.past, corpus, ownUri);
  // a single character before the letters says less than they do
  const occurrences = all.occurrences.filter(({ level }) => all.levels[level].matched >= 2);
  return grown({ levels: all.levels, occurrences }, cursor, matcher);
}

/** What follows the last two Hanzi before the letters, however rare: the letters leave little of it. */
function fromWaysOn(cursor: Cursor, matcher: LetterMatcher, ways: HanziSets[], corpus: Corpus, ownUri: string | undefined): Spelled[] {
  const context = /[一-龥]{2}$/.exec(cursor.before)?.[0];
  if (context === undefined) return [];
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const { count } = corpus.occurrences(context, 1);
  const found: Spelled[] = [];
  for (const begins of ways) {
    const occurrences: Occurrence[] = [];
    for (const one of corpus.followersAmong(context, { begins, most: mostWaysOn, reach })) {
      if (own && one.place >= own.start && one.place < own.end) continue;
      occurrences.push({ ...one, level: 0, weight: one.count, voice: one.speech });
    }
    const total = occurrences.reduce((sum, { weight }) => sum + weight, 0);
    for (const one of grown({ levels: [{ matched: 2, draft: false }], occurrences }, cursor, matcher))
      found.push({ ...one, probability: (one.probability * total) / count });
  }
  return found;
}

/** Continuations that the letters spell. */
function grown(evidence: Evidence, cursor: Cursor, matcher: LetterMatcher): Spelled[] {
  const open = openMarks(cursor.before);
  const marks = new Map<Branch | undefined, string>();
  const states = new Map<Branch | undefined, number>();
  const branches = grow(evidence, leastProbability, mostBranches, (branch) => {
    const last = branch.text.charCodeAt(branch.text.length - 1);
    const state = matcher.next(states.get(branch.parent) ?? matcher.start, last);
    if (state === 0 || isForeign(last)) return false;
    const next = step(marks.get(branch.parent) ?? open, String.fromCharCode(last));
    if (next === undefined) return false;
    marks.set(branch, next);
    states.set(branch, state);
    return true;
  });
  return branches.flatMap((branch) => {
    if (!matcher.isDone(states.get(branch) ?? 0) || branch.text.length < 2 || !endsWord(branch, cursor.before)) return [];
    const sample = branch.members[0].text;
    if (!mayEnd(branch.text, sample.slice(branch.text.length))) return [];
    return [{ text: branch.text, probability: branch.probability, covered: matcher.covers(branch.text), place: branch.members[0].place }];
  });
}

/** What speeches say most, wherever they say it. */
function fromTable(pattern: string, before: string, ways: HanziSets[], matcher: LetterMatcher, corpus: Corpus): Spelled[] {
  const found: Spelled[] = [];
  for (const begins of ways) {
    for (const { text, weight, place } of corpus.phrases({ begins, most: mostPhrases })) {
      const covered = matcher.covers(text);
      if (covered === 0) continue;
      found.push({ text: text.slice(before.length), probability: (2 * weight) / corpus.characters, covered: covered - before.length, place: place + before.length });
    }
  }
  return found;
}

/** Phrases that begin with the Hanzi before the letters. */
function behindHanzi(pattern: string, cursor: Cursor, corpus: Corpus, readings: Readings): Spelled[] {
  const found: Spelled[] = [];
  for (let length = 1; length <= mostBefore; length++) {
    const hanzi = /[一-龥]+$/.exec(cursor.before.slice(-length))?.[0] ?? '';
    if (hanzi.length < length) break;
    const whole = hanzi + pattern;
    const ways = initialSets(whole, depth, readings);
    // the more stands before the letters, the likelier it is what goes on
    for (const one of fromTable(whole, hanzi, ways, new LetterMatcher(whole, readings), corpus)) found.push({ ...one, probability: one.probability * 30 ** length });
  }
  return found;
}

function toSuggestion({ text, probability }: Spelled, pattern: string, _corpus: Corpus, _ownUri?: string): Suggestion[] {
  return [{ text, typed: pattern.length, replaces: pattern.length, placeholders: [], probability, documents: 0, sources: [] }];
}
