import type { Place } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import type { Confidence } from './confidence.ts';
import type { NearSpeech } from './nearness.ts';
import type { Years } from './years.ts';

/** A continuation to offer at the cursor. All offsets and lengths are UTF-16 code units. */
export interface Suggestion {
  /** What is inserted at the cursor, as plain text. */
  text: string;
  /** How many units of its source `text` stands for, where a name of the draft has been put in; else as long as it is. */
  said?: number;
  /** How many units before the cursor `text` takes the place of: letters that spell it; 0 where it only goes on. */
  replaces?: number;
  /** How many units before the cursor belong to the label and to the filter text; 0 behind a mark or at a line's start. */
  typed: number;
  /** Stretches of `text` that have to be filled in: signs for a name or a figure, empty ones for a gap in a mould. */
  placeholders: Span[];
  /**
   * What a gap holds until it is filled in; nothing where it is left out. Words without it may read as if nothing were
   * missing: `今天，我们召开，主要任务是。`
   */
  gap?: string;
  /** Names, dates and figures in `text` that are its source's and probably not the writer's. */
  variables: Span[];
  /** Estimated probability that the writer goes on with exactly this, 0 to 1. */
  probability: number;
  /** Distinct voices that say it, as far as the sample tells; 0 where only the form of the draft speaks for it. */
  documents: number;
  /** Whose words it is where no speech of the corpus says it; undefined where one does, or where it is only an ordinal. */
  origin?: Origin;
  /** When it was said, as far as the sample tells; undefined where no speech of it has a date. */
  years?: Years;
  /** Where it was said, best first. Empty for what the draft itself asks for, and for set phrases of our own. */
  sources: Source[];
}

/**
 * What no past speech says: said in this draft, or in another one of the writer's; in the mould, or next in the order, of
 * what stands above; a set phrase of our own.
 */
export type Origin = 'thisDraft' | 'otherDrafts' | 'above' | 'setPhrase';

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
  /** Whether a mark or a new line asks, and not the writer: then less is offered. */
  isUnasked?: boolean;
  /** The title that the name of the draft's file tells: what its first line may be. */
  fileTitle?: string;
  /** How sure a suggestion has to be; normal where it is left out. */
  confidence?: Confidence;
  /** The speeches nearest to the draft, nearest first (`nearness.ts`): what they say is likelier than what others say. */
  near?: readonly NearSpeech[];
  /** Text of the writer's other drafts: phrases come from it as from the draft before the cursor. */
  otherDrafts?: string;
  /** Whether a continuation is not wanted here, as the writer has shown. */
  isPassedBy?(text: string): boolean;
  /** What is left of the chance of a continuation, 0 to 1: less where it was shown before and its beginning typed by hand. */
  chanceLeft?(text: string): number;
}
