import type { Corpus, Place, SpeechInfo } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import { type HanziText, hanziIndexAt } from './hanzi.ts';
import type { SeedMemory } from './seedMemory.ts';

/** Seeds are asked for at every second position: what is shared is longer than that. */
const seedStep = 2;
/** Within a long run that is shared word for word, at every sixth. */
const mostSteps = 3;
const seedLength = 6;
/** A string that stands more often is nobody's own. */
const mostOccurrences = 24;
/** Longest seed that the corpus gives, in code units: how far a slice of the draft must reach beyond its end. */
const longestSeed = 64;

/** One place where a seed stands. */
export interface Hit {
  /** First Hanzi of the seed in the draft. */
  start: number;
  /** The Hanzi after its last. */
  end: number;
  place: Place;
  speech: SpeechInfo;
}

/** What the seeds say about each Hanzi of a draft. */
export interface Rareness {
  /** Where the rare string that begins at this Hanzi ends (a Hanzi index); 0 where what begins here never gets rare. */
  readonly ends: Uint32Array;
  /** What sharing that string counts, in Hanzi. */
  readonly weights: Float32Array;
}

export function noRareness(draft: HanziText): Rareness {
  return { ends: new Uint32Array(draft.units.length), weights: new Float32Array(draft.units.length) };
}

/** The places of all seeds that begin within `slice` (UTF-16 offsets of the draft), in their order; fills in `rareness`. */
export function hitsIn(
  draft: HanziText,
  slice: Span,
  corpus: Corpus,
  own: Span | undefined,
  novelty: Float32Array,
  rareness: Rareness,
  memory: SeedMemory,
): Hit[] {
  const text = draft.text.slice(slice.start, slice.end + longestSeed);
  const until = Math.min(slice.end - slice.start, text.length);
  const options = { minimum: seedLength, maxOccurrences: mostOccurrences, step: seedStep, mostSteps, until };
  const hits: Hit[] = [];
  for (const seed of memory.seeds(corpus, text, options)) {
    const start = hanziIndexAt(draft, slice.start + seed.start);
    const end = hanziIndexAt(draft, slice.start + seed.start + seed.length);
    // of all the strings that it stands for
    const novel = noveltyBetween(novelty, start, Math.min(novelty.length, end + seed.stride - seedStep));
    if (novel === 0) continue;
    const voices = new Set<number>();
    for (const place of seed.places) {
      if (own && place >= own.start && place < own.end) continue;
      const speech = corpus.speechAt(place);
      if (!speech) continue;
      voices.add(speech.voice);
      hits.push({ start, end, place, speech });
    }
    if (voices.size === 0) continue;
    rareness.ends[start] = end;
    rareness.weights[start] = seed.stride * novel * rarity(voices.size, corpus.speeches);
  }
  return hits;
}

/** Mean novelty of the Hanzi from `start` up to `end`. */
function noveltyBetween(novelty: Float32Array, start: number, end: number): number {
  let sum = 0;
  for (let i = start; i < end; i++) sum += novelty[i];
  return sum / Math.max(1, end - start);
}

/** Speeches that say nothing of the draft, thought to stand in every corpus: with three files nothing is sure. */
const unseenSpeeches = 8;

/**
 * 1 for what one voice says, falling to 0 for what all say: the share of voices decides, so that a corpus of five files
 * judges as one of thousands does. Inverse document frequency (Spärck Jones 1972), scaled to 1 and squared: what two of
 * five say is stock already.
 */
function rarity(voices: number, speeches: number): number {
  const all = speeches + unseenSpeeches;
  return (Math.log(all / voices) / Math.log(all)) ** 2;
}
