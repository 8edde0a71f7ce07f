import type { Place } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import type { SeedMemory } from './seedMemory.ts';

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
  /** The draft itself, where it is a corpus file: its own places do not count. */
  ownUri?: string;
  /** Stretches of the draft of which no warning is wanted: titles, dates, salutations (UTF-16 offsets). */
  silent?: readonly Span[];
  /** Remembers what was looked up for the same sentences before. */
  memory?: SeedMemory;
  /** Looked at often; once it answers true the search gives up and finds nothing. */
  isCancelled?: () => boolean;
}

/** Sources named for one passage. */
export const mostSources = 5;
