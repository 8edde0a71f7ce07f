import type { Place } from '../index/questions.ts';
import type { Span } from '../util/span.ts';

/** A continuation to offer at the cursor. All offsets and lengths are UTF-16 code units. */
export interface Suggestion {
  /** What is inserted at the cursor, as plain text. */
  text: string;
  /** How many units before the cursor `text` takes the place of: letters that spell it; 0 where it only goes on. */
  replaces?: number;
  /** How many units before the cursor belong to the label and to the filter text; 0 behind a mark or at a line's start. */
  typed: number;
  /** Stretches of `text` that stand for a name or a figure: each becomes a tab stop. */
  placeholders: Span[];
  /** Estimated probability that the writer goes on with exactly this, 0 to 1. */
  probability: number;
  /** Distinct voices that say it, as far as the sample tells; 0 where only the form of the draft speaks for it. */
  documents: number;
  /** Where it was said, best first. Empty only for an ordinal that the draft itself asks for. */
  sources: Source[];
}

export interface Source {
  place: Place;
  /** Id of the speech. */
  speech: number;
}

export interface SuggestOptions {
  /** At most so many suggestions. */
  maxItems: number;
  /** URI of the draft: what this file says in the corpus is not said by somebody else. */
  ownUri?: string;
}
