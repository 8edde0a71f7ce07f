import type { Span } from '../util/span.ts';

/**
 * What a speech is made of. All offsets are UTF-16 code units of the file's text as the editor sees it
 * (a byte-order mark is not part of it, line ends are what stands in the file).
 */

/** A heading (`一、…`, `（一）…`, `第一，…`) or a point (`一要…`, `二是…`, `首先`) and all that belongs to it. */
export interface Section {
  kind: 'heading' | 'point';
  /** 1 for the top headings of its speech; a point has the level of its parent plus one. */
  level: number;
  /** The heading's text with its ordinal, up to and without the first mark that ends it. */
  name: string;
  nameSpan: Span;
  /** From the ordinal to the end of what belongs to the section, trailing line ends left out. */
  span: Span;
  children: Section[];
}

/** One speech of a file. A file that is no bundle holds one. */
export interface Speech {
  /** Title line, without junk marks; undefined where the speech has none. */
  title?: string;
  titleSpan?: Span;
  /** ISO date (`2023-05-18`, `2023-05` or `2023`) from the lines under the title; undefined where none is written. */
  date?: string;
  span: Span;
  sections: Section[];
}

/** What stands in a file and is not speech: never suggested, never warned of. */
export interface Junk extends Span {
  reason: 'front-matter' | 'paywall-mark' | 'advertisement' | 'web-address' | 'licence';
}

/** The whole of a file, as `parseSpeeches` reads it. */
export interface ParsedFile {
  speeches: Speech[];
  junk: Junk[];
}
