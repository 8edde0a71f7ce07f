import type { Corpus } from '../index/questions.ts';
import { hanziOf } from '../reuse/hanzi.ts';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import { sharedRunsOf } from '../reuse/sharedRuns.ts';
import { blanksIn } from '../speech/blanks.ts';
import type { ParsedFile, Section } from '../speech/model.ts';
import { blanked } from '../util/blank.ts';
import type { Span } from '../util/span.ts';

/** Code units of the longest heading: what is longer is a sentence of running text that opens with a number. */
const longestHeading = 45;
/** Hanzi of running text that a passage takes over at least; fewer are a word or two. */
const fewest = 8;
/** Hanzi in a row that are said to be taken over. */
const shortestRun = 4;

/**
 * Reused passages without those that take over nothing but headings, points and blanks: a speech laid out like a past
 * one is a plan, no repetition. Where running text comes from the same speech, too, its headings count with it.
 */
export function withoutBareHeadings(
  passages: readonly ReusedPassage[],
  draft: string,
  { speeches }: ParsedFile,
  corpus: Corpus,
): ReusedPassage[] {
  const headings = speeches
    .flatMap(({ sections }) => namesOf(sections))
    .filter(({ start, end }) => end - start <= longestHeading);
  const names = [...headings, ...blanksIn(draft)];
  const bare = new Set(passages.filter((passage) => isBare(passage, draft, names, corpus)));
  if (bare.size === 0) return [...passages];
  const speechesOf = ({ sources }: ReusedPassage) => sources.map(({ speech }) => speech);
  const taken = new Set(passages.filter((passage) => !bare.has(passage)).flatMap(speechesOf));
  return passages.filter((passage) => !bare.has(passage) || speechesOf(passage).some((speech) => taken.has(speech)));
}

function namesOf(sections: readonly Section[]): Span[] {
  return sections.flatMap(({ nameSpan, children }) => [nameSpan, ...namesOf(children)]);
}

/** Whether what a passage says outside of these names is the draft's own, or next to nothing. */
function isBare(
  { start, end, sources: [source] }: ReusedPassage,
  draft: string,
  names: readonly Span[],
  corpus: Corpus,
) {
  const within = names
    .filter((name) => name.start < end && start < name.end)
    .map((name) => ({ start: Math.max(name.start, start) - start, end: Math.min(name.end, end) - start }));
  if (within.length === 0) return false;
  const { units } = hanziOf(blanked(draft.slice(start, end), within));
  if (units.length < fewest) return true;
  const places = [source, ...source.further];
  const said = hanziOf(places.map((place) => corpus.text(place.start, place.end)).join('')).units;
  const isTaken = new Uint8Array(units.length);
  for (const run of sharedRunsOf(units, said)) {
    if (run.length >= shortestRun) isTaken.fill(1, run.draft, run.draft + run.length);
  }
  return isTaken.reduce((sum, one) => sum + one, 0) < fewest;
}
