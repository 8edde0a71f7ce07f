import type { SourceRange } from './places.ts';

/** A passage that says what stands at a place of a draft. */
export interface FoundSource {
  uri: string;
  range: SourceRange;
  /** Title of the speech, with its date where the title does not tell it. */
  title: string;
  /** The passage, with some of what stands around it. */
  passage: string;
}

/** A speech of the corpus. */
export interface FoundSpeech {
  uri: string;
  /** Where it begins in its file, in UTF-16 code units. */
  offset: number;
  title: string;
  /** ISO date, year and month, or year; undefined where not known. */
  date?: string;
}

/** Two passages with the paragraphs around them, a sentence a line, to be shown side by side. */
export interface Comparison {
  source: { title: string; text: string };
  draft: { title: string; text: string };
}
