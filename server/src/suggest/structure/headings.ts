import { ordinalAt } from '../../speech/ordinals.ts';
import type { Candidate } from '../candidates.ts';
import type { Cursor } from '../cursor.ts';
import type { NearSpeech } from '../nearness.ts';
import { leadOf } from './lead.ts';
import { markerAt, mayOpen } from './markers.ts';

/** Speeches near enough to a draft for their headings to fit it, the nearest: in a small corpus every speech is near. */
const mostNear = 3;

/**
 * Whether a heading of the corpus fits a draft. Most headings name the subject of their own speech; one that several
 * voices say does not, and the nearest speeches have the subject of the draft.
 *
 * @param voices how many voices say it
 * @param speeches ids of speeches that say it
 */
export function isFittingHeading(voices: number, speeches: readonly number[], near: readonly NearSpeech[]): boolean {
  return voices > 1 || near.slice(0, mostNear).some(({ speech }) => speeches.includes(speech));
}

/**
 * Behind an ordinal and nothing else, the continuations that fit as headings, whole clauses of them: the first word of
 * somebody's heading is no help. Anywhere else all continuations.
 */
export function fittingHere<T extends Pick<Candidate, 'members' | 'whole'>>(
  candidates: T[],
  { opensLine, before }: Pick<Cursor, 'opensLine' | 'before'>,
  near: readonly NearSpeech[],
): T[] {
  if (!opensLine) return candidates;
  const lead = leadOf(before);
  // a line with nothing but `- ` on it tells as little as an empty one
  if (lead !== '' && lead === before) return [];
  if (!isOrdinal(before, lead)) return candidates;
  return candidates.filter(({ members, whole }) => {
    if (!whole) return false;
    const voices = new Set(members.map(({ voice }) => voice));
    // the writer's own words fit
    if ([...voices].some((voice) => voice < 0)) return true;
    return isFittingHeading(
      voices.size,
      members.map(({ speech }) => speech),
      near,
    );
  });
}

/**
 * Those that do not number a point otherwise than the draft does: where `三是` is due, `二是` has been said.
 *
 * @param due what the form of the draft asks for
 */
export function numberedAsDue<T extends { text: string }>(
  candidates: T[],
  { before }: Pick<Cursor, 'before'>,
  due: readonly { text: string }[],
): T[] {
  const begun = /[^。；：！？，]*$/.exec(before)?.[0] ?? '';
  if (due.length === 0 || !mayOpen(begun)) return candidates;
  const markerOf = ({ text }: { text: string }) => {
    const line = begun + text;
    return markerAt(line, leadOf(line).length, line.length);
  };
  const values = new Map<string, number[]>();
  for (const one of due) {
    const marker = markerOf(one);
    if (marker) values.set(marker.kind, [...(values.get(marker.kind) ?? []), marker.value]);
  }
  return candidates.filter((one) => {
    const marker = markerOf(one);
    const expected = marker && values.get(marker.kind);
    return !expected || expected.includes(marker.value);
  });
}

function isOrdinal(line: string, lead: string): boolean {
  const words = line.trimEnd();
  return ordinalAt(words, lead.length, words.length)?.end === words.length;
}
