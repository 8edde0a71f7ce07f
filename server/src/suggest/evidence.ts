import type { Corpus, Place } from '../index/questions.ts';

/** Most code units that are read behind an occurrence: boundaries are known for 31. */
const reach = 31;
const mostLevels = 5;
const samplesPerLevel = 128;
/** How far the say of one voice goes: its n-th occurrence weighs as n ** voiceShare, all together. */
const voiceShare = 0.5;

/** One occurrence of the context, and what follows it there. */
export interface Occurrence {
  /** Up to the paragraph's end, or `reach` units. */
  text: string;
  /** Bit k: a word ends before text[k]. */
  boundaries: number;
  /** 0 for the longest context found, then the shorter ones. */
  level: number;
  /** What it counts within its level: less for each further occurrence of one voice. */
  weight: number;
  voice: number;
  speech: number;
  place: Place;
}

/** What the corpus knows about the end of a text: occurrences of its longest known suffix and of shorter ones. */
export interface Evidence {
  /** By level, the length of the suffix in code units. */
  matched: number[];
  occurrences: Occurrence[];
  /** What the draft's own file says there: no voice, for no file speaks for itself. */
  own: Occurrence[];
}

/** Asks the corpus what followed the end of `context`. */
export function gather(context: string, corpus: Corpus, ownUri?: string): Evidence {
  const ownPlaces = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const own: Occurrence[] = [];
  const matched: number[] = [];
  const occurrences: Occurrence[] = [];
  const voices = new Map<number, number>();
  for (const found of corpus.followers(context, { most: mostLevels, samples: samplesPerLevel, reach })) {
    const level = matched.length;
    const said = new Map<number, number>();
    const first = occurrences.length;
    for (const { text, boundaries, speech, place } of found.samples) {
      const voice = voices.get(speech) ?? corpus.speech(speech).voice;
      voices.set(speech, voice);
      const occurrence = { text, boundaries, level, weight: 0, voice, speech, place };
      if (ownPlaces && place >= ownPlaces.start && place < ownPlaces.end) {
        own.push(occurrence);
        continue;
      }
      said.set(voice, (said.get(voice) ?? 0) + 1);
      occurrences.push(occurrence);
    }
    if (occurrences.length === first) continue;
    matched.push(found.matched);
    for (let i = first; i < occurrences.length; i++) {
      occurrences[i].weight = (said.get(occurrences[i].voice) as number) ** (voiceShare - 1);
    }
  }
  return { matched, occurrences, own };
}
