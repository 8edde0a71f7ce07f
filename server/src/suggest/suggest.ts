import type { Corpus } from '../index/questions.ts';
import { candidatesAt, toSuggestion } from './candidates.ts';
import { type Cursor, readCursor } from './cursor.ts';
import { choose } from './rank.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';

/** Expected keystrokes that an item must save, by where the cursor is. */
const leastGain: Record<Cursor['at'], number> = { line: 0.1, sentence: 0.1, clause: 0.015, word: 0.015 };

/** Continuations to offer at `offset` (code units), the one that saves most first. Empty where silence is better. */
export function suggest(draft: string, offset: number, corpus: Corpus, options: SuggestOptions): Suggestion[] {
  const cursor = readCursor(draft, offset);
  if (!cursor) return [];
  const candidates = candidatesAt(cursor, corpus, options.ownUri);
  return choose(candidates, options.maxItems, leastGain[cursor.at]).map((candidate) => toSuggestion(candidate, cursor));
}
