import type { Corpus } from '../../index/questions.ts';
import { initialSets } from '../../pinyin/initialSets.ts';
import { LetterMatcher } from '../../pinyin/letterMatcher.ts';
import type { Readings } from '../../pinyin/readings.ts';
import { readCursor } from '../cursor.ts';
import { isClean } from '../offer.ts';
import { placeholdersIn } from '../placeholders.ts';
import type { Source, Suggestion, SuggestOptions } from '../suggestion.ts';
import { joinTail } from '../tail.ts';
import { chooseSpelled, type Spelled } from './spelled.ts';
import { fromContext, fromLastHanzi } from './spelledContinuations.ts';
import { depth, fromHanziBefore, fromTable } from './spelledFromTable.ts';
import { type TypedLetters, typedLetters } from './typedLetters.ts';

/** Units of the draft before and behind the letters that are looked at. */
const windowBefore = 6500;
const windowBehind = 400;
/** Most places of a phrase that are named as sources. */
const mostSources = 8;

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
    const chosen = spelledBy(typed, draft, offset, corpus, readings, options);
    const told = chosen.flatMap((one) => toSuggestion(one, typed.pattern.length, corpus, options.ownUri));
    // one range for all: the client sorts by how much of it is matched
    const lead = Math.max(0, ...told.map(({ typed: units }) => units));
    if (told.length > 0) return told.map((one) => ({ ...one, typed: lead }));
  }
  return [];
}

function spelledBy(
  { start, pattern }: TypedLetters,
  draft: string,
  offset: number,
  corpus: Corpus,
  readings: Readings,
  options: SuggestOptions,
): Spelled[] {
  const ways = initialSets(pattern, depth, readings);
  if (ways.length === 0) return [];
  const from = Math.max(0, start - windowBefore);
  const without = draft.slice(from, start) + draft.slice(offset, offset + windowBehind);
  const cursor = readCursor(without, start - from);
  if (!cursor) return [];
  const matcher = new LetterMatcher(pattern, readings);
  const query = { cursor, matcher, ways, corpus, options };
  const found = new Map<string, Spelled>();
  for (const one of [
    ...fromContext(query),
    ...fromLastHanzi(query),
    ...fromTable(matcher, ways, corpus),
    ...fromHanziBefore(cursor.before, pattern, readings, corpus),
  ]) {
    const text = joinTail(one.text, cursor.tail);
    if (text === undefined || matcher.covers(text) === 0 || !isClean(cursor.before.slice(-8), text)) continue;
    const known = found.get(text);
    if (!known) found.set(text, { ...one, text });
    else {
      known.probability += one.probability;
      known.lead = Math.max(known.lead, one.lead);
      known.isDraft ||= one.isDraft;
    }
  }
  return wholeFirst(chooseSpelled([...found.values()], options.maxItems), matcher);
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
  corpus: Corpus,
  ownUri: string | undefined,
): Suggestion[] {
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const { places, documents } = corpus.occurrences(text, mostSources);
  const others = places.filter((place) => !own || place < own.start || place >= own.end);
  if (others.length === 0 && !isDraft) return [];
  const sources = others.flatMap((place): Source[] => {
    const speech = corpus.speechAt(place)?.id;
    return speech === undefined ? [] : [{ place, speech }];
  });
  const count = Math.max(sources.length > 0 ? 1 : 0, documents - (others.length < places.length ? 1 : 0));
  const stops = { placeholders: placeholdersIn(text), variables: [] };
  return [{ text, typed: lead + replaces, replaces, ...stops, probability, documents: count, sources }];
}
