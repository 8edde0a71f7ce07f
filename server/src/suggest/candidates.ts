import type { Corpus } from '../index/questions.ts';
import { findPlaceholders } from '../speech/placeholders.ts';
import type { Span } from '../util/span.ts';
import { certainty } from './certainty.ts';
import type { Cursor } from './cursor.ts';
import { type Evidence, gather, type Occurrence } from './evidence.ts';
import { type Branch, endsWord, grow } from './grow.ts';
import { isCensored, mayEnd, mayGrow, openMarks, step } from './offer.ts';
import type { Source, Suggestion } from './suggestion.ts';
import { commonStart, joinTail } from './tail.ts';

/** Branches less likely than this are not followed. */
const leastProbability = 0.01;
/** Most branches that are looked at for one list. */
const mostBranches = 300;
/** Shortest continuation that is worth a keystroke, in code units. */
const leastLength = 2;
/** Above this probability that the text behind the cursor is what follows, the writer is reading and not writing. */
const settled = 0.15;
/** Most sources that a suggestion names. */
const mostSources = 8;

/** A continuation that may be shown, before it is known which of them are worth a place. */
export interface Candidate {
  text: string;
  probability: number;
  members: Occurrence[];
}

/** What may be offered at a cursor: whole words, nothing censored, nothing that stands behind the cursor already. */
export function candidatesAt(cursor: Cursor, corpus: Corpus, ownUri?: string): Candidate[] {
  const { before, tail } = cursor;
  const evidence = gather(cursor.context, cursor.past, corpus, ownUri);
  const open = openMarks(before);
  const marks = new Map<Branch | undefined, string>();
  const branches = grow(evidence, leastProbability, mostBranches, (branch) => {
    if (!mayGrow(branch.text)) return false;
    const last = branch.text[branch.text.length - 1];
    const next = step(marks.get(branch.parent) ?? open, last);
    if (next === undefined) return false;
    marks.set(branch, next);
    return true;
  });
  if (tail !== '' && goesOnAsWritten(branches, evidence, tail)) return [];
  const found = new Map<string, Candidate>();
  for (const branch of branches) {
    const candidate = finish(branch, cursor);
    if (!candidate) continue;
    const twin = found.get(candidate.text);
    // cut before the tail, two continuations may be one: either of them makes it right
    if (twin) twin.probability += twin.text === branch.text ? 0 : candidate.probability;
    else found.set(candidate.text, candidate);
  }
  const candidates = [...found.values()];
  for (const candidate of candidates) candidate.probability = certainty(candidate, cursor.at);
  return candidates;
}

/** Whether the corpus goes on just as the text behind the cursor does: an old sentence is being edited or read. */
function goesOnAsWritten(branches: Branch[], { levels, occurrences, own }: Evidence, tail: string): boolean {
  const written = tail.slice(0, 3);
  for (const { text, probability } of branches) {
    if (probability >= settled && text.length === written.length && commonStart(text, written) === written.length)
      return true;
  }
  const same = ({ text }: Occurrence) => commonStart(text, tail) >= Math.min(4, tail.length);
  return own.some(same) || occurrences.some((occurrence) => levels[occurrence.level].matched >= 4 && same(occurrence));
}

function finish(branch: Branch, { before, tail }: Cursor): Candidate | undefined {
  if (branch.text.length < leastLength || !endsWord(branch, before)) return undefined;
  const text = joinTail(branch.text, tail);
  if (text === undefined || text.length < leastLength) return undefined;
  const sample = branch.members[0].text;
  if (!mayEnd(text, text === branch.text ? sample.slice(text.length) : tail)) return undefined;
  if (isSpoilt(before.slice(-8), text, sample)) return undefined;
  return { text, probability: branch.probability, members: branch.members };
}

/** Whether a censored letter or half a placeholder stands in it. */
function isSpoilt(before: string, text: string, sample: string): boolean {
  const whole = before + text + sample.slice(text.length, text.length + 4);
  const end = before.length + text.length;
  const placeholders = placeholdersIn(whole);
  if (placeholders.some((span) => span.start < end && span.end > end)) return true;
  if (placeholders.some((span) => span.start < before.length && span.end > before.length)) return true;
  for (let at = before.length; at < end; at++) {
    if (isCensored(whole, at) && !placeholders.some((span) => span.start <= at && at < span.end)) return true;
  }
  return false;
}

/** Signs that a placeholder is made of: most text has none, and need not be searched. */
const signs = /[XxＸｘ×✕╳*＊某_＿□]/;

function placeholdersIn(text: string): Span[] {
  return signs.test(text) ? findPlaceholders(text) : [];
}

/** The candidate as it is handed out. */
export function toSuggestion({ text, probability, members }: Candidate, cursor: Cursor): Suggestion {
  const sources: Source[] = [];
  const voices = new Set<number>();
  for (const { voice, speech, place } of members) {
    if (voice < 0 || voices.has(voice)) continue;
    voices.add(voice);
    if (sources.length < mostSources) sources.push({ place, speech });
  }
  const context = cursor.before.slice(-8);
  const placeholders = placeholdersIn(context + text)
    .map(({ start, end }) => ({ start: start - context.length, end: end - context.length }))
    .filter(({ start }) => start >= 0);
  return { text, typed: cursor.typed, placeholders, probability, documents: voices.size, sources };
}
