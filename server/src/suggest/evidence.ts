import type { Corpus, FollowersQuery, Place } from '../index/questions.ts';
import type { Cursor } from './cursor.ts';
import { comparedUnits, Likeness, weighByLikeness } from './likeness.ts';
import { recall } from './recall.ts';
import type { SuggestOptions } from './suggestion.ts';
import { isWordStart, wordStarts } from './words.ts';

/** Most code units that are read behind an occurrence: boundaries are known for 31. */
const reach = 31;
/** Most contexts of the corpus that are asked for, and occurrences of each. */
const usualSampling: Sampling = { most: 5, samples: 96, reachBefore: comparedUnits };
/** Voices that are no speech's: of the draft itself, and of all other drafts together. */
export const ownVoice = -1;
export const writersVoice = -2;
export type Sampling = Pick<FollowersQuery, 'most' | 'samples' | 'reachBefore' | 'begins'>;
/** How far the say of one voice goes: its n-th occurrence weighs as n ** voiceShare, all together. */
const voiceShare = 0.5;

/** One occurrence of the context, and what follows it there. */
export interface Occurrence {
  /** Up to the paragraph's end, or `reach` units. */
  text: string;
  /** Bit k: a word ends before text[k]. Undefined where nobody has cut its words yet. */
  boundaries: number | undefined;
  /** Whether its paragraph goes on behind `text`: of those alone whose words nobody has cut yet. */
  isCut?: boolean;
  /** The same as `grow.ts` cuts it where it has to, once for all branches. */
  cut?: number;
  /** 0 for the longest context found, then the shorter ones. */
  level: number;
  /** What it counts within its level: less for each further occurrence of one voice. */
  weight: number;
  /** How much more its place makes it say (`likeness.ts`): 1 of what stands in no speech of the corpus. */
  likeness: number;
  /** Negative where it stands in no speech of the corpus: in the draft itself, or in another one. Place is -1 then. */
  voice: number;
  speech: number;
  place: Place;
}

/** Who was asked: the whole corpus, the draft itself, the speeches nearest to it, other drafts of the writer. */
export type LevelKind = 'corpus' | 'draft' | 'near' | 'otherDrafts';

/** A context that was asked for. */
export interface Level {
  /** Length in code units. */
  matched: number;
  kind: LevelKind;
}

/** What followed one context. */
export interface Group extends Level {
  occurrences: Occurrence[];
}

/** What the corpus knows about the end of a text: occurrences of its longest known suffix and of shorter ones. */
export interface Evidence {
  /** The longest context first; of those of one length what is nearest to the draft. */
  levels: Level[];
  /** In the order of their levels. */
  occurrences: Occurrence[];
}

/** The same of a cursor. */
export interface Gathered extends Evidence {
  /**
   * Least of the draft that a context has to hold for its word alone, in code units: the last character of a longer word
   * only bears out what longer contexts say. What follows 高 in `高质量` does not follow `提高`.
   */
  leastMatched: number;
}

/** Who knows best what comes next, of those who know as much of the words before. */
const order: readonly LevelKind[] = ['draft', 'near', 'corpus', 'otherDrafts'];

/** What is known about what follows the words before the cursor. */
export function gather(
  cursor: Pick<Cursor, 'before' | 'context' | 'past'>,
  corpus: Corpus,
  { near = [], otherDrafts = '', ownUri }: Pick<SuggestOptions, 'near' | 'otherDrafts' | 'ownUri'>,
  sampling = usualSampling,
): Gathered {
  const { context, past } = cursor;
  const starts = wordStarts(cursor.before);
  const likeness = new Likeness(cursor, starts, near, corpus);
  const found = [
    ...ask(context, corpus, { starts, likeness, ownUri, sampling }),
    // without the last character: the words before the cursor do not follow themselves
    ...recall('draft', [{ text: past.slice(0, -1), voice: ownVoice, goesOn: true }], context, 1),
    ...recall('near', near, context, 1, likeness),
    ...recall('otherDrafts', [{ text: otherDrafts, voice: writersVoice }], context, 2),
  ];
  const groups = MARK.test(cursor.before) ? withoutTitlePages(found) : found;
  groups.sort((a, b) => b.matched - a.matched || order.indexOf(a.kind) - order.indexOf(b.kind));
  const occurrences: Occurrence[] = [];
  for (const [level, group] of groups.entries()) {
    for (const occurrence of group.occurrences) {
      occurrence.level = level;
      occurrences.push(occurrence);
    }
  }
  return { levels: groups, occurrences, leastMatched: isWordStart(starts, 1) ? 1 : 2 };
}

const MARK = /[，。；：]/;
const TITLE = /^[^，。；：]*的(?:讲话|发言|致辞|致词|汇报|报告|演讲|祝酒[词辞])$/;
/** How the words that `TITLE` ends with end: most texts need not be looked at further. */
const titleEnds = '话言辞词报告演讲';

function withoutTitlePages(groups: readonly Group[]): Group[] {
  return groups.flatMap((group) => {
    const occurrences = group.occurrences.filter(({ text }) => !isOfTitlePage(text));
    return occurrences.length > 0 ? [{ ...group, occurrences }] : [];
  });
}

/** Whether a text goes on to the end of a title, or of a line with names set apart: nobody says either in a sentence. */
function isOfTitlePage(text: string): boolean {
  return text.includes('　') || (titleEnds.includes(text[text.length - 1]) && TITLE.test(text));
}

interface Question {
  /** Where words of the draft begin before the cursor (`wordStarts`). */
  starts: number;
  likeness: Likeness;
  ownUri: string | undefined;
  sampling: Sampling;
}

/** Asks the corpus. What stands in the draft's own file is left out: no file speaks for itself. */
function ask(context: string, corpus: Corpus, { starts, likeness, ownUri, sampling }: Question): Group[] {
  const isWord = isWordStart(starts, 1);
  const ownPlaces = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const groups: Group[] = [];
  const voices = new Map<number, number>();
  for (const { matched, samples } of corpus.followers(context, { ...sampling, reach })) {
    const said = new Map<number, number>();
    const occurrences: Occurrence[] = [];
    for (const { text, boundaries, speech, place, before, opensWord } of samples) {
      if (ownPlaces && place >= ownPlaces.start && place < ownPlaces.end) continue;
      // `要` goes on otherwise than `主要`; behind `代表` 表 tells something where a word ends with it, not in `表示`
      if (matched === 1 && (isWord ? opensWord === false : !(boundaries & 1))) continue;
      const voice = voices.get(speech) ?? corpus.speech(speech).voice;
      voices.set(speech, voice);
      said.set(voice, (said.get(voice) ?? 0) + 1);
      const like = before === undefined ? 1 : likeness.of(before, matched, speech, opensWord);
      occurrences.push({ text, boundaries, level: 0, weight: 0, likeness: like, voice, speech, place });
    }
    for (const occurrence of occurrences)
      occurrence.weight = (said.get(occurrence.voice) as number) ** (voiceShare - 1);
    weighByLikeness(occurrences);
    if (occurrences.length > 0) groups.push({ matched, kind: 'corpus', occurrences });
  }
  return groups;
}
