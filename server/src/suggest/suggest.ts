import type { Corpus } from '../index/questions.ts';
import { candidatesAt, toSuggestion } from './candidates.ts';
import { thresholds } from './confidence.ts';
import { type Cursor, readCursor } from './cursor.ts';
import { pointDue } from './due.ts';
import { lineStarts } from './lineStart.ts';
import { choose } from './rank.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';

/** Most code units of a line that are still its start. */
const longestStart = 8;

/** Continuations to offer at `offset` (code units), the one that saves most first. Empty where silence is better. */
export function suggest(draft: string, offset: number, corpus: Corpus, options: SuggestOptions): Suggestion[] {
  const cursor = readCursor(draft, offset);
  if (!cursor) return [];
  const items = [
    ...structural(draft, offset, cursor, corpus, options),
    // an empty line tells nothing about how it goes on
    ...(cursor.at === 'line' ? [] : candidatesAt(cursor, corpus, options)),
  ].filter(({ text }) => !options.isPassedBy?.(text));
  const { leastGain } = thresholds[options.confidence ?? 'normal'];
  return choose(items, options.maxItems, leastGain[cursor.at]).map((item) =>
    'members' in item ? toSuggestion(item, cursor, corpus) : item,
  );
}

/** What the place in the speech asks for. */
function structural(
  draft: string,
  offset: number,
  cursor: Cursor,
  corpus: Corpus,
  options: SuggestOptions,
): Suggestion[] {
  if (cursor.tail.trim() !== '') return [];
  const { before, at } = cursor;
  const due = at === 'sentence' || /[；：]$/.test(before) ? pointDue(before) : undefined;
  if (!due && cursor.opensLine && before.length <= longestStart)
    return lineStarts(draft, offset, before, corpus, options);
  return due ? [{ ...due, typed: 0, placeholders: [], documents: 0, sources: [] }] : [];
}
