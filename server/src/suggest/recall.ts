import type { Place } from '../index/questions.ts';
import type { Group, LevelKind, Occurrence } from './evidence.ts';

/** A text that is searched as it is, because it is too new for the index or too near to the draft to be sampled. */
export interface RecalledText {
  text: string;
  /** Ids of speech and voice, and the place of text[0]; none of what is no speech of the corpus. */
  origin?: { speech: number; voice: number; start: Place };
}

const mostLevels = 3;
/** Most code units that are read behind an occurrence. */
const reach = 31;

/**
 * What some texts said after the words before the cursor: after the longest part of them that stands there, and after
 * shorter ones.
 *
 * @param texts the most telling first
 * @param context what predicts; a leading `\n` is no part of it here
 * @param most occurrences of one context that are looked at
 */
export function recall(kind: LevelKind, texts: readonly RecalledText[], context: string, most: number): Group[] {
  const words = context.replace('\n', '');
  const groups: Group[] = [];
  let before = 0;
  for (let length = words.length; length > 0 && groups.length < mostLevels; length--) {
    const occurrences = said(texts, words.slice(-length), most);
    // a shorter context that stands in the same places alone has nothing to add
    if (occurrences.length === before) continue;
    before = occurrences.length;
    groups.push({ matched: length, kind, occurrences });
  }
  return groups;
}

/** What followed a phrase, the last occurrence in each text first. */
function said(texts: readonly RecalledText[], phrase: string, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  for (const { text, origin } of texts) {
    for (let at = text.lastIndexOf(phrase); at >= 0 && found.length < most; ) {
      const start = at + phrase.length;
      const behind = text.slice(start, start + reach);
      const end = behind.search(/[\r\n]/);
      if (end !== 0 && behind !== '') {
        found.push({
          text: end < 0 ? behind : behind.slice(0, end),
          boundaries: undefined,
          level: 0,
          weight: 1,
          voice: origin ? origin.voice : -1,
          speech: origin ? origin.speech : -1,
          place: origin ? origin.start + start : -1,
        });
      }
      // `lastIndexOf` takes what is below 0 for 0
      at = at > 0 ? text.lastIndexOf(phrase, at - 1) : -1;
    }
  }
  return found;
}
