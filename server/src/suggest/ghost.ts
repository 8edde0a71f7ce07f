import type { Corpus } from '../index/questions.ts';
import { type Candidate, candidatesAt, toSuggestion } from './candidates.ts';
import { thresholds } from './confidence.ts';
import { type Cursor, readCursor } from './cursor.ts';
import { isSaidEnd } from './saidEnds.ts';
import { beforeGap, stopsOf } from './stops.ts';
import { fittingPlace } from './structure/fittingPlace.ts';
import { structural } from './structure/structure.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';

/** How much more being right counts than being long: the chance of it enters to this power. */
const caution = 16;
/** What each character beyond the second is worth. */
const worthOfLength = 0.5;
/** How much more it is worth where it ends with its clause. */
const wholeness = 1.5;

/** Figures are seldom the same twice: so much of the chance of a text that holds one is believed. */
const figuresBelieved = 0.6;
const figure = /[0-9０-９]/;

/** The one continuation worth showing at `offset` (code units) unasked, or undefined where none is likely enough. */
export function ghost(
  draft: string,
  offset: number,
  corpus: Corpus,
  options: Omit<SuggestOptions, 'maxItems'>,
): Suggestion | undefined {
  const cursor = readCursor(draft, offset);
  if (!cursor || cursor.at === 'line') return undefined;
  const { ghostProbability } = thresholds[options.confidence ?? 'normal'];
  let best: Candidate | undefined;
  for (const candidate of candidatesAt(cursor, corpus, options)) {
    if (sureness(candidate) < ghostProbability || options.isPassedBy?.(candidate.text)) continue;
    if (best && worth(candidate) <= worth(best)) continue;
    if (fittingPlace([candidate], draft, offset, cursor).length === 0) continue;
    if (isSaidEnd(candidate, cursor, corpus)) best = candidate;
  }
  return best ? toSuggestion(best, cursor, corpus) : due(draft, offset, cursor, corpus, options);
}

/** The rest of an ordinal, or of a heading in the mould of those before it, which the writer has begun. */
function due(
  draft: string,
  offset: number,
  cursor: Cursor,
  corpus: Corpus,
  options: Omit<SuggestOptions, 'maxItems'>,
): Suggestion | undefined {
  // behind another mark nothing is begun
  if (cursor.at !== 'word' && !/[（(]$/.test(cursor.before)) return undefined;
  const [first] = structural(draft, offset, cursor, corpus, options).first;
  if (!first || first.text.length < 2 || options.isPassedBy?.(first.text)) return undefined;
  // who has begun it means it, listed before or not
  return first.probability >= thresholds[options.confidence ?? 'normal'].dueProbability ? first : undefined;
}

/**
 * What of a suggestion is shown as ghost text, which has no tab stops: it ends where a name or a figure of the writer's
 * own has to be typed, and opens no quotation for it. Empty where that is at once.
 */
export function ghostTextOf(found: Suggestion): string {
  return beforeGap(found.text, stopsOf(found)).replace(/[“‘（《(]+$/, '');
}

function sureness({ text, probability }: Candidate): number {
  return figure.test(text) ? probability * figuresBelieved : probability;
}

function worth(candidate: Candidate): number {
  const keys = 1 + worthOfLength * (candidate.text.length - 2);
  return sureness(candidate) ** caution * keys * (candidate.whole ? wholeness : 1);
}
