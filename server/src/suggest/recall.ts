import type { Place } from '../index/questions.ts';
import type { Group, LevelKind, Occurrence } from './evidence.ts';

/** A text that is searched as it is: too new for the index, or too near to the draft for a sample. */
export interface RecalledText {
  text: string;
  voice: number;
  /** Id of the speech, and place of text[0]; none of what is no speech of the corpus. */
  speech?: number;
  start?: Place;
}

const mostLevels = 3;
/** Most occurrences of one context that are handed on: of a draft the nearest, of speeches those of the nearest. */
const mostOccurrences: Record<LevelKind, number> = { draft: 16, near: 64, otherDrafts: 48, corpus: 0 };
/** Most code units that are read behind an occurrence. */
const reach = 31;

/** Where the last words before the cursor stand in a text. */
interface Match {
  /** How many code units before it agree. */
  length: number;
  source: RecalledText;
  /** Offset of what follows. */
  at: number;
}

/**
 * What some texts said after the words before the cursor: after the longest part of them that stands there, and after
 * shorter ones. The texts are gone through once, for the last few characters; how much more agrees is compared.
 *
 * @param texts some ten thousand code units in all, the most telling first
 * @param context what predicts; a leading `\n` is no part of it here
 * @param least shortest context that says something, in code units
 */
export function recall(kind: LevelKind, texts: readonly RecalledText[], context: string, least: number): Group[] {
  const words = context.replace('\n', '');
  if (words.length < least) return [];
  const matches = texts.flatMap((source) => matchesIn(source, words, least));
  const lengths = [...new Set(matches.map(({ length }) => length))].sort((a, b) => b - a);
  return lengths.slice(0, mostLevels).map((matched): Group => {
    const occurrences: Occurrence[] = [];
    for (const match of matches) {
      if (match.length >= matched) occurrences.push(occurrenceOf(match));
      if (occurrences.length === mostOccurrences[kind]) break;
    }
    return { matched, kind, occurrences };
  });
}

/** The last first. */
function matchesIn(source: RecalledText, words: string, least: number): Match[] {
  const { text } = source;
  const tail = words.slice(-least);
  const matches: Match[] = [];
  // `lastIndexOf` takes what is below 0 for 0
  for (let from = text.lastIndexOf(tail); from >= 0; from = from > 0 ? text.lastIndexOf(tail, from - 1) : -1) {
    const at = from + least;
    const next = text.charCodeAt(at);
    // nothing follows at the end of a line
    if (at === text.length || next === 10 || next === 13) continue;
    let length = least;
    while (length < words.length && text[at - length - 1] === words[words.length - length - 1]) length++;
    matches.push({ length, source, at });
  }
  return matches;
}

function occurrenceOf({ source: { text, voice, speech = -1, start }, at }: Match): Occurrence {
  const behind = text.slice(at, at + reach);
  const end = behind.search(/[\r\n]/);
  return {
    text: end < 0 ? behind : behind.slice(0, end),
    boundaries: undefined,
    level: 0,
    weight: 1,
    voice,
    speech,
    place: start === undefined ? -1 : start + at,
  };
}
