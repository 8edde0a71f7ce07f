import type { Corpus, Place } from '../index/questions.ts';
import { recall } from './recall.ts';

/** Most code units that are read behind an occurrence: boundaries are known for 31. */
const reach = 31;
/** Most contexts of the corpus that are asked for, and occurrences of each. */
const usualSampling = { most: 5, samples: 128 };
/** How far the say of one voice goes: its n-th occurrence weighs as n ** voiceShare, all together. */
const voiceShare = 0.5;

/** One occurrence of the context, and what follows it there. */
export interface Occurrence {
  /** Up to the paragraph's end, or `reach` units. */
  text: string;
  /** Bit k: a word ends before text[k]. Undefined where it stands in the draft, whose words nobody has cut yet. */
  boundaries: number | undefined;
  /** 0 for the longest context found, then the shorter ones. */
  level: number;
  /** What it counts within its level: less for each further occurrence of one voice. */
  weight: number;
  /** -1 where it stands in the draft itself, as speech and place are. */
  voice: number;
  speech: number;
  place: Place;
}

/** A context that was asked for. */
export interface Level {
  /** Length in code units. */
  matched: number;
  /** Whether the draft itself was asked, and not the corpus. */
  draft: boolean;
}

/** What followed one context. */
export interface Group extends Level {
  occurrences: Occurrence[];
}

/** What the corpus knows about the end of a text: occurrences of its longest known suffix and of shorter ones. */
export interface Evidence {
  /** The longest context first; of two of one length the draft's own. */
  levels: Level[];
  /** In the order of their levels. */
  occurrences: Occurrence[];
}

/** What is known about what follows the end of `context`, in the corpus and in the draft before it (`past`). */
export function gather(
  context: string,
  past: string,
  corpus: Corpus,
  ownUri?: string,
  sampling = usualSampling,
): Evidence {
  const groups = [...ask(context, corpus, ownUri, sampling), ...recall(past, context)];
  groups.sort((a, b) => b.matched - a.matched || Number(b.draft) - Number(a.draft));
  const occurrences: Occurrence[] = [];
  for (const [level, group] of groups.entries()) {
    for (const occurrence of group.occurrences) {
      occurrence.level = level;
      occurrences.push(occurrence);
    }
  }
  return { levels: groups, occurrences };
}

/** Asks the corpus. What stands in the draft's own file is left out: no file speaks for itself. */
function ask(context: string, corpus: Corpus, ownUri: string | undefined, sampling: typeof usualSampling): Group[] {
  const ownPlaces = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const groups: Group[] = [];
  const voices = new Map<number, number>();
  for (const { matched, samples } of corpus.followers(context, { ...sampling, reach })) {
    const said = new Map<number, number>();
    const occurrences: Occurrence[] = [];
    for (const { text, boundaries, speech, place } of samples) {
      if (ownPlaces && place >= ownPlaces.start && place < ownPlaces.end) continue;
      const voice = voices.get(speech) ?? corpus.speech(speech).voice;
      voices.set(speech, voice);
      said.set(voice, (said.get(voice) ?? 0) + 1);
      occurrences.push({ text, boundaries, level: 0, weight: 0, voice, speech, place });
    }
    for (const occurrence of occurrences)
      occurrence.weight = (said.get(occurrence.voice) as number) ** (voiceShare - 1);
    if (occurrences.length > 0) groups.push({ matched, draft: false, occurrences });
  }
  return groups;
}
