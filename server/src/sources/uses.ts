import type { Corpus, Place, SpeechInfo } from '../index/questions.ts';

/** A speech that says a phrase. */
export interface Use {
  speech: SpeechInfo;
  /** Where it says it first. */
  place: Place;
  /** How often it says it. */
  times: number;
}

export interface Uses {
  /** Oldest first, those without a date last. */
  uses: Use[];
  /** All occurrences, those of the draft's own file left out as far as they were looked at. */
  count: number;
  /** True where not all occurrences were looked at. */
  isSample: boolean;
}

export interface UsesOptions {
  /** The draft's own file: what stands there is no use. Normalised. */
  ownUri?: string;
  /** Most occurrences looked at. */
  most: number;
}

/** The speeches that say a phrase, in order of their dates. Copies of a speech (the same voice and date) are one. */
export function usesOf(phrase: string, corpus: Corpus, { ownUri, most }: UsesOptions): Uses {
  const { count, places } = corpus.occurrences(phrase, most, most);
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const others = own ? places.filter((place) => place < own.start || place >= own.end) : places;
  const bySpeech = new Map<number, Use>();
  for (const place of others) {
    const speech = corpus.speechAt(place) ?? corpus.speechAt(place + phrase.length - 1);
    if (!speech) continue;
    const known = bySpeech.get(speech.id);
    if (known) known.times++;
    else bySpeech.set(speech.id, { speech, place, times: 1 });
  }
  const uses = new Map<string, Use>();
  for (const use of bySpeech.values()) {
    const key = `${use.speech.voice} ${use.speech.date}`;
    if (!uses.has(key)) uses.set(key, use);
  }
  return {
    uses: [...uses.values()].sort((a, b) => byDate(a.speech, b.speech)),
    count: count - (places.length - others.length),
    isSample: count > places.length,
  };
}

/** Orders speeches by date, those without one last. */
export function byDate(a: { date?: string }, b: { date?: string }): number {
  if (a.date === b.date) return 0;
  if (a.date === undefined) return 1;
  if (b.date === undefined) return -1;
  return a.date < b.date ? -1 : 1;
}
