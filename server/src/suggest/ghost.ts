import type { Corpus } from '../index/questions.ts';
import { type Candidate, toSuggestion, weighedAt } from './candidates.ts';
import { thresholds } from './confidence.ts';
import { readCursor } from './cursor.ts';
import type { Evidence } from './evidence.ts';
import { saved } from './rank.ts';
import { beforeGap, stopsOf } from './stops.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';

/** How much more being right counts than being long: the chance of it enters to this power. */
const caution = 16;
/** How much more it is worth where it ends with its clause. */
const wholeness = 1.5;
/** What is agreed upon is shown to the end of its clause where that is so likely, or so many say it in so many words. */
const leastOfClause = 0.8;
const saying = { voices: 3, matched: 7, least: 0.3 };

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
  const { candidates, evidence } = weighedAt(cursor, corpus, options);
  for (const candidate of candidates) {
    if (candidate.probability < ghostProbability || options.isPassedBy?.(candidate.text)) continue;
    if (!best || worth(candidate) > worth(best)) best = candidate;
  }
  return best && toSuggestion(toClauseEnd(best, candidates, evidence), cursor, corpus);
}

/** The best to the end of its clause, where all who begin so say the rest of it too, and it is likely enough. */
function toClauseEnd(best: Candidate, candidates: readonly Candidate[], { levels }: Evidence): Candidate {
  const isSaying =
    levels[best.members[0].level].matched >= saying.matched &&
    new Set(best.members.filter(({ voice }) => voice >= 0).map(({ voice }) => voice)).size >= saying.voices;
  const least = isSaying ? saying.least : leastOfClause;
  let longest = best;
  for (const one of candidates) {
    if (!one.whole || one.probability < least || one.text.length <= longest.text.length) continue;
    const isAgreed = one.text.startsWith(best.text) && best.members.every(({ text }) => text.startsWith(one.text));
    if (isAgreed) longest = one;
  }
  return longest;
}

/**
 * What of a suggestion is shown as ghost text, which has no tab stops: it ends where a name or a figure of the writer's
 * own has to be typed, and opens no quotation for it. Empty where that is at once.
 */
export function ghostTextOf(found: Suggestion): string {
  return beforeGap(found.text, stopsOf(found)).replace(/[“‘（《(]+$/, '');
}

function worth(candidate: Candidate): number {
  return candidate.probability ** caution * saved(candidate) * (candidate.whole ? wholeness : 1);
}
