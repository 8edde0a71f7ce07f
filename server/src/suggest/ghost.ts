import type { Corpus } from '../index/questions.ts';
import { candidatesAt, toSuggestion } from './candidates.ts';
import { readCursor } from './cursor.ts';
import { saved } from './rank.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';

/** Least probability of what is shown as ghost text: wrong ghost text is worse than none. */
const leastProbability = 0.5;

/** The one continuation worth showing at `offset` (code units) unasked, or undefined where none is likely enough. */
export function ghost(
  draft: string,
  offset: number,
  corpus: Corpus,
  options: Pick<SuggestOptions, 'ownUri'>,
): Suggestion | undefined {
  const cursor = readCursor(draft, offset);
  if (!cursor || cursor.at === 'line') return undefined;
  let best: ReturnType<typeof candidatesAt>[number] | undefined;
  for (const candidate of candidatesAt(cursor, corpus, options.ownUri)) {
    if (candidate.probability < leastProbability) continue;
    if (!best || candidate.probability * saved(candidate) > best.probability * saved(best)) best = candidate;
  }
  return best && toSuggestion(best, cursor);
}
