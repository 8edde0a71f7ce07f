import type { Span } from '../util/span.ts';

/** What a segment holds, wherever its bytes live. Built by `build.ts`, kept by `store/`, asked by `segmentCorpus.ts`. */
export interface Segment {
  /** The original code units of all files, each file followed by one sentinel. */
  text: Uint16Array;
  /** Places at which a look-up may begin, in the order of the folded text that follows them. */
  entries: Uint32Array;
  /** Those of the entries that open a paragraph, in the same order. */
  paragraphs: Uint32Array;
  /** Bit p (byte p >> 3, bit p & 7) is set where a word ends before place p. */
  boundaries: Uint8Array;
  meta: SegmentMeta;
}

export interface SegmentMeta {
  /** Name of the segmenter that found the boundaries. */
  segmenter: string;
  /** In the order of their places. */
  files: FileEntry[];
  /** In the order of their places; all belong to a file. */
  speeches: SpeechEntry[];
  /** What is said most often in the fixed places of a speech, most voices first. */
  openers: Opener[];
}

export interface FileEntry {
  uri: string;
  start: number;
  /** Code units. */
  length: number;
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
  /** SHA-256 of the bytes, hexadecimal, first 32 digits. */
  hash: string;
  /** What is no speech, in code units from the file's start: stays in the text, has no entries. */
  junk: Span[];
}

export interface SpeechEntry {
  file: number;
  start: number;
  end: number;
  title: string;
  date?: string;
  /** Equal for speeches that are nearly the same text. */
  voice: number;
  /** Paragraphs in fixed places of the speech, from the file's start. */
  landmarks: Landmark[];
}

export interface Landmark extends Span {
  role: OpenerRole;
}

/** Where in a speech a paragraph stands: salutation, one of the first two after it, a heading, one of the last two. */
export type OpenerRole = 'salutation' | 'opening' | 'heading' | 'closing';

/** A paragraph, or its first clause, that several speeches have at the same place. */
export interface Opener {
  role: OpenerRole;
  text: string;
  /** Distinct voices. */
  documents: number;
  place: number;
}

/** Whether a word ends before the place. */
export function isBoundary(boundaries: Uint8Array, place: number): boolean {
  return ((boundaries[place >> 3] >> (place & 7)) & 1) === 1;
}
