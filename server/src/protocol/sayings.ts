import type { FilePlace } from './places.ts';

/** How a phrase was said over the years. */
export interface Sayings {
  phrase: string;
  /** Oldest first, those without a date last; one a speech. */
  uses: SaidIn[];
  /** How often it stands in the corpus. More than `uses` tell: those are a sample, spread over all. */
  count: number;
  isSample: boolean;
}

/** A speech that says a phrase. */
export interface SaidIn {
  title: string;
  date?: string;
  /** Names of the headings that it stands under, outermost first. */
  sections: string[];
  /** What stands before and behind the phrase in its sentence. */
  before: string;
  match: string;
  after: string;
  /** How often this speech says it. */
  times: number;
  place: FilePlace;
}
