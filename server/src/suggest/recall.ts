import type { Place } from '../index/questions.ts';
import type { Group, LevelKind, Occurrence } from './evidence.ts';
import { comparedUnits, type Likeness, weighByLikeness } from './likeness.ts';

/** A text that is searched as it is: too new for the index, or too near to the draft for a sample. */
export interface RecalledText {
  text: string;
  voice: number;
  /** Whether its last paragraph goes on where the text ends. */
  goesOn?: boolean;
  /** Id of the speech, and place of text[0]; none of what is no speech of the corpus. */
  speech?: number;
  start?: Place;
}

const mostLevels = 3;
/** Most occurrences of one context that are handed on: of a draft the nearest, of speeches those of the nearest. */
const mostOccurrences: Record<LevelKind, number> = { draft: 16, near: 128, otherDrafts: 48, corpus: 0 };
/** Most code units that are read behind an occurrence. */
const reach = 31;

/** Most matches of the last character that are looked at: what is in every sentence tells little. */
const mostMatches = 4096;
/** The matches of one call, kept between calls: with thousands of objects for each key the heap would grow. */
const lengths = new Uint8Array(mostMatches);
const sources = new Uint8Array(mostMatches);
const offsets = new Uint32Array(mostMatches);

/**
 * What some texts said after the words before the cursor: after the longest part of them that stands there, and after
 * shorter ones. The texts are gone through once, for the last few characters; how much more agrees is compared.
 *
 * @param texts some ten thousand code units in all, the most telling first
 * @param context what predicts; a leading `\n` is no part of it here
 * @param least shortest context that says something, in code units
 * @param likeness where it is given: what is like the place of the cursor says more
 */
export function recall(
  kind: LevelKind,
  texts: readonly RecalledText[],
  context: string,
  least: number,
  likeness?: Likeness,
): Group[] {
  const words = context.replace('\n', '');
  if (words.length < least) return [];
  const count = findMatches(texts, words, least);
  const groups: Group[] = [];
  let longest = words.length + 1;
  while (groups.length < mostLevels) {
    let matched = 0;
    for (let i = 0; i < count; i++) if (lengths[i] > matched && lengths[i] < longest) matched = lengths[i];
    if (matched === 0) break;
    const occurrences: Occurrence[] = [];
    for (let i = 0; i < count && occurrences.length < mostOccurrences[kind]; i++) {
      if (lengths[i] < matched) continue;
      const source = texts[sources[i]];
      const occurrence = occurrenceAt(source, offsets[i]);
      if (likeness) {
        const end = offsets[i] - matched;
        const before = source.text.slice(Math.max(0, end - comparedUnits), end);
        occurrence.likeness = likeness.of(before, matched, occurrence.speech);
      }
      occurrences.push(occurrence);
    }
    if (likeness) weighByLikeness(occurrences);
    groups.push({ matched, kind, occurrences });
    longest = matched;
  }
  return groups;
}

/** Finds where the last words stand, the last of each text first. @returns how many matches there are */
function findMatches(texts: readonly RecalledText[], words: string, least: number): number {
  const tail = words.slice(-least);
  let count = 0;
  for (let source = 0; source < texts.length; source++) {
    const { text } = texts[source];
    // `lastIndexOf` takes what is below 0 for 0
    for (let from = text.lastIndexOf(tail); from >= 0; from = from > 0 ? text.lastIndexOf(tail, from - 1) : -1) {
      const at = from + least;
      const next = text.charCodeAt(at);
      // nothing follows at the end of a line
      if (at === text.length || next === 10 || next === 13) continue;
      let length = least;
      while (length < words.length && text[at - length - 1] === words[words.length - length - 1]) length++;
      if (count === mostMatches) return count;
      lengths[count] = length;
      sources[count] = source;
      offsets[count++] = at;
    }
  }
  return count;
}

function occurrenceAt({ text, voice, speech = -1, start, goesOn = false }: RecalledText, at: number): Occurrence {
  const behind = text.slice(at, at + reach);
  const end = behind.search(/[\r\n]/);
  return {
    text: end < 0 ? behind : behind.slice(0, end),
    boundaries: undefined,
    isCut: end < 0 && (goesOn || at + behind.length < text.length),
    level: 0,
    weight: 1,
    likeness: 1,
    voice,
    speech,
    place: start === undefined ? -1 : start + at,
  };
}
