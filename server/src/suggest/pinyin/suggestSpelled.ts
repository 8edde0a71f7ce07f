import type { Corpus } from '../../index/questions.ts';
import { initialSets } from '../../pinyin/initialSets.ts';
import { LetterMatcher } from '../../pinyin/letterMatcher.ts';
import type { Readings } from '../../pinyin/readings.ts';
import { type Cursor, readCursor } from '../cursor.ts';
import { isClean } from '../offer.ts';
import { withOwnNames } from '../ownNames.ts';
import { stopsIn } from '../stops.ts';
import type { Source, Suggestion, SuggestOptions } from '../suggestion.ts';
import { joinTail } from '../tail.ts';
import { yearsOf } from '../years.ts';
import { isLikelierLatin } from './latinWords.ts';
import { chooseSpelled, type Spelled } from './spelled.ts';
import { fromContext, fromLastHanzi } from './spelledContinuations.ts';
import { depth, fromHanziBefore, fromTable } from './spelledFromTable.ts';
import { type TypedLetters, typedLetters } from './typedLetters.ts';

/** Units of the draft before and behind the letters that are looked at. */
const windowBefore = 6500;
const windowBehind = 400;
/** Most places of a phrase that are named as sources, and that are looked at to count its voices. */
const mostSources = 8;
const mostLookedAt = 48;

/**
 * What the letters before the cursor spell, with the Hanzi before, among and behind them, likeliest first. Empty where
 * they spell nothing that was ever said.
 */
export function suggestSpelled(
  draft: string,
  offset: number,
  corpus: Corpus,
  readings: Readings,
  options: SuggestOptions,
): Suggestion[] {
  for (const typed of typedLetters(draft, offset)) {
    const cursor = cursorWithout(typed, draft, offset);
    if (!cursor) continue;
    const chosen = spelledBy(typed, cursor, corpus, readings, options);
    const told = chosen.flatMap((one) => toSuggestion(one, typed.pattern.length, cursor, corpus, options.ownUri));
    // one range for all: the client sorts by how much of it is matched
    const lead = Math.max(0, ...told.map(({ typed: units }) => units));
    if (told.length > 0) return told.map((one) => ({ ...one, typed: lead }));
  }
  return [];
}

/** The surroundings as if the letters were not there. */
function cursorWithout({ start }: TypedLetters, draft: string, offset: number): Cursor | undefined {
  const from = Math.max(0, start - windowBefore);
  return readCursor(draft.slice(from, start) + draft.slice(offset, offset + windowBehind), start - from);
}

function spelledBy(
  { pattern }: TypedLetters,
  cursor: Cursor,
  corpus: Corpus,
  readings: Readings,
  options: SuggestOptions,
): Spelled[] {
  const ways = initialSets(pattern, depth, readings);
  if (ways.length === 0) return [];
  const matcher = new LetterMatcher(pattern, readings);
  const query = { cursor, matcher, ways, corpus, options };
  const found = new Map<string, Spelled>();
  for (const one of [
    ...fromContext(query),
    ...fromLastHanzi(query),
    ...fromTable(matcher, ways, corpus),
    ...fromHanziBefore(cursor.before, pattern, readings, corpus),
  ]) {
    const text = joinTail(one.text, cursor.tail, cursor.below);
    if (text === undefined || matcher.covers(text) === 0 || !isClean(cursor.before.slice(-8), text)) continue;
    const known = found.get(text);
    if (!known) found.set(text, { ...one, text });
    else {
      known.probability += one.probability;
      known.shared += one.shared;
      known.lead = Math.max(known.lead, one.lead);
      known.isDraft ||= one.isDraft;
    }
  }
  const spelled = [...found.values()];
  const share = spelled.reduce((sum, { probability }) => sum + probability, 0);
  if (isLikelierLatin(pattern, share, corpus)) return [];
  for (const one of spelled) if (isWhole(one, matcher)) one.probability *= likelierWhole;
  return wholeFirst(chooseSpelled(spelled, options.maxItems), matcher);
}

/** A phrase of at least so many Hanzi is meant so much likelier where the letters spell all of it. */
const leastWhole = 4;
const likelierWhole = 1.3;

/** Whether the letters spell a phrase to its end: who wants a longer one has letters left to type, who wants this has none. */
function isWhole({ text }: Spelled, matcher: LetterMatcher): boolean {
  return text.length >= leastWhole && matcher.covers(text) === text.length;
}

/** Items among which the one that the letters spell to its end comes first. */
const inSight = 5;

/** Who spells a phrase to its end wants it, and not what a single speech made of it. */
function wholeFirst(chosen: Spelled[], matcher: LetterMatcher): Spelled[] {
  const at = chosen.slice(0, inSight).findIndex(({ text }) => matcher.covers(text) === text.length);
  return at <= 0 ? chosen : [chosen[at], ...chosen.slice(0, at), ...chosen.slice(at + 1)];
}

/** The phrase with its sources; nothing where only the draft's own file says it. */
function toSuggestion(
  { text, probability, lead, isDraft }: Spelled,
  replaces: number,
  { before, past }: Cursor,
  corpus: Corpus,
  ownUri: string | undefined,
): Suggestion[] {
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const voices = new Set<number>();
  const speeches: number[] = [];
  const sources: Source[] = [];
  for (const place of corpus.occurrences(text, mostLookedAt, mostLookedAt).places) {
    if (own && place >= own.start && place < own.end) continue;
    const speech = corpus.speechAt(place);
    if (!speech) continue;
    speeches.push(speech.id);
    if (!voices.has(speech.voice) && sources.length < mostSources) sources.push({ place, speech: speech.id });
    voices.add(speech.voice);
  }
  if (sources.length === 0 && !isDraft) return [];
  const stops = stopsIn(text, before.slice(-8), past, voices.size);
  return [
    {
      typed: lead + replaces,
      replaces,
      said: text.length,
      ...withOwnNames(text, stops, past),
      probability,
      documents: voices.size,
      origin: sources.length > 0 ? undefined : past.includes(text) ? 'thisDraft' : 'otherDrafts',
      years: yearsOf(speeches, corpus),
      sources,
    },
  ];
}
