import type { Span } from '../util/span.ts';

/** A file as a segment takes it in; all offsets are code units from the file's own start. */
export interface SourceFile {
  uri: string;
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
  /** First half of the SHA-256 of the bytes, hexadecimal, 32 digits. */
  hash: string;
  text: Uint16Array;
  /** Bit p (byte p >> 3, bit p & 7) is set where a word ends before offset p. */
  boundaries: Uint8Array;
  /** What is no speech: stays in the text, is never found. */
  junk: Span[];
  speeches: SourceSpeech[];
}

export interface SourceSpeech extends Span {
  title: string;
  date?: string;
  /** Paragraphs in fixed places of the speech. */
  landmarks: Landmark[];
}

export interface Landmark extends Span {
  role: OpenerRole;
}

/** Where in a speech a paragraph stands: salutation, one of the first two after it, a heading, one of the last two. */
export type OpenerRole = 'salutation' | 'opening' | 'heading' | 'closing';

/** An opener as a segment keeps it: every place, so that those of deleted files can be told apart. */
export interface StoredOpener {
  role: OpenerRole;
  text: string;
  places: number[];
}

/** A paragraph, or its first clause, that speeches have at the same place. */
export interface Opener {
  role: OpenerRole;
  text: string;
  /** Distinct voices. */
  documents: number;
  /** Where some of the voices say it, one place each; at least one. */
  places: number[];
}
