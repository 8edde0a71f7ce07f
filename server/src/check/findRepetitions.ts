import type { Corpus } from '../index/questions.ts';
import { type OtherDraft, type Repetition, repetitionsIn } from '../reuse/repetitions.ts';
import type { ParsedFile, Section } from '../speech/model.ts';
import type { Span } from '../util/span.ts';
import type { Degree, RepetitionFinding } from './finding.ts';

/** Code units from which on a passage said twice is no slip of a sentence. */
const long = 60;
/** Voices that make a clause a set phrase: it may be said again. */
const manyVoices = 6;
/** Code units of the shortest clause that is looked up for that, and of the longest. */
const shortestClause = 8;
const longestClause = 40;
/** Occurrences that are looked at. */
const lookedAt = 64;

/**
 * What a draft says twice, and what it says with other drafts; `heads` are its titles and salutations. Headings may be said
 * again, and so may what many speeches say.
 */
export function findRepetitions(
  draft: string,
  { speeches }: ParsedFile,
  heads: readonly Span[],
  corpus: Corpus,
  { minimumHanzi, others }: { minimumHanzi: number; others?: readonly OtherDraft[] },
): RepetitionFinding[] {
  const silent = [...heads, ...speeches.flatMap(({ sections }) => headingsOf(sections))];
  return repetitionsIn(draft, { minimumHanzi, others, silent })
    .filter(({ start, end }) => isSaid(draft.slice(start, end)) && !isSetPhrase(draft.slice(start, end), corpus))
    .map((repetition) => ({ kind: 'repetition', ...repetition, degree: degreeOf(repetition) }));
}

function headingsOf(sections: readonly Section[]): Span[] {
  return sections.flatMap(({ kind, nameSpan, children }) => [
    ...(kind === 'heading' ? [nameSpan] : []),
    ...headingsOf(children),
  ]);
}

/** Whether a passage is more than a name or the rows of a table. */
function isSaid(passage: string): boolean {
  // line by line: a pattern for a line that holds a bar goes through all that is left of it from each of its characters
  return passage.split(/[\n\r]/).some((line) => !line.includes('|') && /[，。；：！？,;:!?]/.test(line));
}

/** Whether the longest clause of a passage is said by so many that it is nobody's. */
function isSetPhrase(passage: string, corpus: Corpus): boolean {
  const clauses = passage.split(/[，。！？；：、\s“”]/).filter(({ length }) => length >= shortestClause);
  const longest = clauses.reduce((a, b) => (b.length > a.length ? b : a), '').slice(0, longestClause);
  return longest !== '' && corpus.occurrences(longest, 0, lookedAt).documents >= manyVoices;
}

/** Said twice in one speech is heard by the same people; what another draft says may be for others. */
function degreeOf({ start, end, uri }: Repetition): Degree {
  const isLong = end - start >= long;
  if (uri !== undefined) return isLong ? 'medium' : 'low';
  return isLong ? 'high' : 'medium';
}
