import type { Corpus } from '../index/questions.ts';
import { candidatesAt, toSuggestion } from './candidates.ts';
import { type Cursor, readCursor } from './cursor.ts';
import { choose } from './rank.ts';
import { structural } from './structure.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';

/** Expected keystrokes that an item must save, by where the cursor is. */
const leastGain: Record<Cursor['at'], number> = { line: 0, sentence: 0.1, clause: 0.015, word: 0.015 };

/** Continuations to offer at `offset` (code units), the one that saves most first. Empty where silence is better. */
export function suggest(draft: string, offset: number, corpus: Corpus, options: SuggestOptions): Suggestion[] {
  const cursor = readCursor(draft, offset);
  if (!cursor) return [];
  const { first, others } = structural(draft, offset, cursor, corpus, options);
  // an empty line tells nothing about how it goes on
  const said = cursor.at === 'line' ? [] : candidatesAt(cursor, corpus, options.ownUri);
  const chosen = choose([...others, ...said], options.maxItems, leastGain[cursor.at]).map((item) =>
    'members' in item ? toSuggestion(item, cursor) : item,
  );
  const known = new Set(first.map(({ text }) => text));
  return [...first, ...chosen.filter(({ text }) => !known.has(text))].slice(0, options.maxItems);
}
