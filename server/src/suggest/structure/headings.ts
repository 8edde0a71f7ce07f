import { ordinalAt } from '../../speech/ordinals.ts';
import { isSalutation } from '../../speech/salutations.ts';
import type { Candidate } from '../candidates.ts';
import type { Cursor } from '../cursor.ts';
import type { NearSpeech } from '../nearness.ts';
import { leadOf } from './lead.ts';

/** Speeches near enough to a draft for their headings to fit it, the nearest: in a small corpus every speech is near. */
const mostNear = 3;

/** An ordinal of a heading within another one. */
const INNER = /^[（(\d０-９①-⑳]/;

/**
 * Whether a heading of the corpus fits a draft. Most headings name the subject of their own speech; one that several
 * voices say does not, and the nearest speeches have the subject of the draft. A heading within another one has its
 * subject from that: only the very nearest speech may have both.
 *
 * @param ordinal what opens the heading
 * @param voices how many voices say it
 * @param speeches ids of speeches that say it
 */
export function isFittingHeading(
  ordinal: string,
  voices: number,
  speeches: readonly number[],
  near: readonly NearSpeech[],
): boolean {
  const isInner = INNER.test(ordinal);
  return (
    (voices > 1 && !isInner) || near.slice(0, isInner ? 1 : mostNear).some(({ speech }) => speeches.includes(speech))
  );
}

/**
 * Behind an ordinal and nothing else, the continuations that fit as headings, whole clauses of them: the first word of
 * somebody's heading is no help, and where the headings before it share a shape, so is any other. Anywhere else all
 * continuations.
 *
 * @param isMoulded whether a heading in the shape of several before it is due
 */
export function fittingHere<T extends Pick<Candidate, 'text' | 'members' | 'whole'>>(
  candidates: T[],
  { opensLine, before }: Pick<Cursor, 'opensLine' | 'before'>,
  near: readonly NearSpeech[],
  isMoulded = false,
): T[] {
  if (!opensLine) return candidates;
  const lead = leadOf(before);
  // a line with nothing but `- ` on it tells as little as an empty one
  if (lead !== '' && lead === before) return [];
  if (!isOrdinal(before, lead)) return candidates;
  if (isMoulded) return [];
  return candidates.filter(({ text, members, whole }) => {
    if (!whole || isSalutation(`${text.replace(/[，：！]$/, '')}：`)) return false;
    const voices = new Set(members.map(({ voice }) => voice));
    // the writer's own words fit
    if ([...voices].some((voice) => voice < 0)) return true;
    return isFittingHeading(
      before.slice(lead.length),
      voices.size,
      members.map(({ speech }) => speech),
      near,
    );
  });
}

function isOrdinal(line: string, lead: string): boolean {
  const words = line.trimEnd();
  return ordinalAt(words, lead.length, words.length)?.end === words.length;
}
