import type { Corpus } from '../index/questions.ts';
import { type Candidate, candidatesAt, toSuggestion } from './candidates.ts';
import { thresholds } from './confidence.ts';
import { readCursor } from './cursor.ts';
import { isOneVoice, withoutPieces } from './oneVoice.ts';
import { choose } from './rank.ts';
import { isSaidEnd } from './saidEnds.ts';
import { fittingPlace } from './structure/fittingPlace.ts';
import { fittingHere } from './structure/headings.ts';
import { structural } from './structure/structure.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';

/** Expected keystrokes that an item must save to have a place in a list. */
const leastOfItem = 0.0005;

/** Continuations to offer at `offset` (code units), the one that saves most first. Empty where silence is better. */
export function suggest(draft: string, offset: number, corpus: Corpus, options: SuggestOptions): Suggestion[] {
  const cursor = readCursor(draft, offset);
  if (!cursor) return [];
  const { first, others, isMoulded } = structural(draft, offset, cursor, corpus, options);
  // an empty line tells nothing about how it goes on
  const found =
    cursor.at === 'line'
      ? []
      : fittingHere(candidatesAt(cursor, corpus, options), cursor, options.near ?? [], isMoulded);
  const said = fittingPlace(found, draft, offset, cursor, [...first, ...others]);
  const leastOfList = thresholds[options.confidence ?? 'normal'].leastOfList[cursor.at];
  const wanted = [...others, ...withoutPieces(said)].filter(({ text }) => !options.isPassedBy?.(text));
  const isWeak = (item: Suggestion | Candidate) => 'members' in item && isOneVoice(item);
  const mayShow = (item: Suggestion | Candidate) => !('members' in item) || isSaidEnd(item, cursor, corpus);
  const chosen = choose(wanted, { most: options.maxItems, leastOfItem, leastOfList, isWeak, mayShow }).map((item) =>
    'members' in item ? toSuggestion(item, cursor, corpus) : item,
  );
  const known = new Set(first.map(({ text }) => text));
  const due = first.filter(({ text }) => !options.isPassedBy?.(text));
  return [...due, ...chosen.filter(({ text }) => !known.has(text))].slice(0, options.maxItems);
}
