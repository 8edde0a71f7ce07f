import type { Span } from '../util/span.ts';
import { draftKnownBy, isFileOf } from './draftMark.ts';
import { isHanzi } from './hanzi.ts';
import type { Ignored, IgnoredName } from './ignored.ts';

/** A name or gap that was found in a draft. */
export interface NamedPlace extends Span {
  kind: IgnoredName['kind'];
  /** What the draft has instead. */
  counterpart?: string;
}

/** Hanzi beside the name that tell a place: a shorter sentence takes its neighbours in. */
const enough = 8;
/** Code units looked at on either side of a name. */
const reach = 200;
/** Share of the pairs of the shorter of two sentences that the other must have, so that clauses may come and go. */
const leastShared = 0.6;
/** Pairs below which a sentence must be the same. */
const fewPairs = 4;

/**
 * Days for which a gap that was ignored in one file is ignored in others where it stands in the same sentence. Drafts are
 * saved under other names, so it must be more than a few; next year's speech, which may begin as a copy of this one, must
 * be warned again.
 */
const daysElsewhere = 180;

const sentenceEnds = '。！？!?\r\n';

/**
 * Tells of each name and gap of a draft whether the writer wants to hear no more of it.
 *
 * @param uri normalised
 * @param dateAt ISO date of the speech at an offset of the draft; today where it tells none
 */
export function ignoredNamesIn(
  draft: string,
  { names = [] }: Ignored,
  uri: string | undefined,
  dateAt: (offset: number) => string,
): (found: NamedPlace) => boolean {
  if (names.length === 0) return () => false;
  const isThis = draftKnownBy(draft, uri);
  return (found) => {
    const name = draft.slice(found.start, found.end);
    let words: string | undefined;
    return names.some((entry) => {
      if (entry.name !== name || entry.kind !== found.kind) return false;
      if (entry.around === undefined) return entry.draft !== undefined && isThis(entry.draft);
      const isOther = entry.counterpart !== undefined && found.counterpart !== undefined;
      if (isOther && entry.counterpart !== found.counterpart) return false;
      words ??= withoutName(wordsAround(draft, found), name);
      if (!areAlike(withoutName(entry.around, name), words)) return false;
      if (entry.kind === 'left-over' || daysBetween(entry.ignoredAt, dateAt(found.start)) <= daysElsewhere) return true;
      return entry.draft !== undefined && isFileOf(entry.draft, uri);
    });
  };
}

/** Of two ISO dates or times; `NaN` where one is none. */
function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

/** What a name stands in: its sentence, with those beside it where it says little. */
export function wordsAround(text: string, { start, end }: Span): string {
  const first = Math.max(0, start - reach);
  const last = Math.min(text.length, end + reach);
  let from = sentenceStart(text, start, first);
  let to = sentenceEnd(text, end, last);
  const says = () => hanziBetween(text, from, start) + hanziBetween(text, end, to);
  while (says() < enough && (from > first || to < last)) {
    from = sentenceStart(text, Math.max(first, from - 1), first);
    to = sentenceEnd(text, Math.min(last, to + 1), last);
  }
  return text.slice(from, to).trim();
}

function sentenceStart(text: string, at: number, first: number): number {
  let from = at;
  while (from > first && !sentenceEnds.includes(text.charAt(from - 1))) from--;
  return from;
}

function sentenceEnd(text: string, at: number, last: number): number {
  let to = at;
  while (to < last && !sentenceEnds.includes(text.charAt(to))) to++;
  return to;
}

function hanziBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isHanzi(text.charCodeAt(i))) count++;
  return count;
}

/** Letters, Hanzi and digits alone, without the name: others of it may be filled in meanwhile. */
function withoutName(around: string, name: string): string {
  return around.replaceAll(name, '').replace(/[^\p{L}\p{N}]/gu, '');
}

function areAlike(some: string, others: string): boolean {
  const [shorter, longer] = [pairsOf(some), pairsOf(others)].sort((a, b) => a.size - b.size);
  if (shorter.size < fewPairs) return some === others;
  let shared = 0;
  for (const pair of shorter) if (longer.has(pair)) shared++;
  return shared >= leastShared * shorter.size;
}

function pairsOf(words: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= words.length; i++) pairs.add(words.slice(i, i + 2));
  return pairs;
}
