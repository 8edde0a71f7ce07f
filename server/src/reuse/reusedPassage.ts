import type { Place, SpeechInfo } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import type { ReuseMemory } from './reuseMemory.ts';

/** A passage of a draft that stands in the corpus, verbatim or nearly so. */
export interface ReusedPassage {
  /** UTF-16 offset in the draft of its first character. */
  start: number;
  /** UTF-16 offset in the draft after its last character. */
  end: number;
  /** Share of the passage's Hanzi that stand in the best source, 0 to 1. */
  similarity: number;
  /** Best first, distinct speeches, at most `mostSources`; never empty. */
  sources: ReuseSource[];
  /** Distinct voices that say this passage. */
  documents: number;
  /** How surely this is no chance: weighted Hanzi that neither chance nor set phrases explain. */
  strength: number;
}

/** Where a reused passage stands in the corpus. */
export interface ReuseSource {
  start: Place;
  end: Place;
  /** Id of the speech. */
  speech: number;
  /** Share of the passage's Hanzi that stand in this source, 0 to 1. */
  similarity: number;
}

export interface ReuseOptions {
  /** Hanzi that a passage must share with its source. */
  minimumHanzi: number;
  /** Least strength of a passage, in weighted Hanzi; `leastStrengths.normal` where it is left out. */
  leastStrength?: number;
  /** Whether a speech counts as a source; all do where it is left out. */
  counts?: (speech: SpeechInfo) => boolean;
  /** The draft itself, where it is a corpus file: its own places do not count. */
  ownUri?: string;
  /** Stretches of the draft that are no part of a passage: titles, dates, salutations (UTF-16 offsets, in order, apart). */
  silent?: readonly Span[];
  /** Remembers what was found in the same paragraphs before. */
  memory?: ReuseMemory;
  /** Looked at often; once it answers true the search gives up and finds nothing. */
  isCancelled?: () => boolean;
}

/** Sources named for one passage. */
export const mostSources = 5;
