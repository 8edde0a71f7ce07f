import type { Place, SpeechInfo } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import type { Ignored } from './ignored.ts';
import type { NoSources } from './ignoredSources.ts';
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
  /** Where voices other than that of the best source say it, those that say most of it first; at most `mostSources`. */
  others: Mention[];
  /** How surely this is no chance: weighted Hanzi that neither chance nor set phrases explain. */
  strength: number;
}

/** Where another speech says much of a passage. */
export interface Mention {
  start: Place;
  end: Place;
  /** Id of the speech. */
  speech: number;
}

/** Where a reused passage stands in the corpus. */
export interface ReuseSource {
  start: Place;
  end: Place;
  /** Other places of the same speech that much of the passage comes from, the one that most comes from first. */
  further: readonly Span[];
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
  /** What the writer wants to hear no more of: what else a passage says is found for itself. */
  ignored?: Ignored;
  /** Remembers what was found in the same paragraphs before. */
  memory?: ReuseMemory;
  /** Looked at often; once it answers true the search gives up and finds nothing. */
  isCancelled?: () => boolean;
}

/** Sources named for one passage. */
export const mostSources = 5;

/** What holds for one block of a draft alone. */
export interface BlockTerms {
  /** Speeches that are no source of the draft; undefined where all are. */
  noSources: NoSources | undefined;
  /** Stretches that the writer wants to hear no more of (UTF-16 offsets from the start of the block, in order, apart). */
  quiet: readonly Span[];
}
