import type { Span } from '../util/span.ts';
import type { Opener, OpenerRole } from './segment.ts';

export type { Opener, OpenerRole } from './segment.ts';

/**
 * The questions that everything above the index asks, with plain data in and out, so that a corpus kept by another
 * engine can answer them too. Matching folds full-width and half-width forms (see `fold.ts`), one code unit to one.
 */

/** A place in the corpus. Neighbouring characters of a file have neighbouring places. Valid for one Corpus only. */
export type Place = number;

/** A speech as the corpus knows it. */
export interface SpeechInfo {
  /** Number of the speech in this Corpus. */
  id: number;
  /** The voice that speaks: speeches that are nearly the same text have the same voice. */
  voice: number;
  uri: string;
  /** Title line, else the file's name without its ending. */
  title: string;
  /** ISO date, year, or undefined where not known. */
  date?: string;
  /** First place and the place after the last. */
  start: Place;
  end: Place;
}

/** What followed a context where it was said before. */
export interface Followers {
  /** How many code units of the context stand before each of these. */
  matched: number;
  /** How often that much of the context stands in the corpus, all occurrences. */
  count: number;
  /** A sample spread over all occurrences. */
  samples: Follower[];
}

export interface Follower {
  /** What follows, as written in the source, up to the paragraph's end or `reach` code units. */
  text: string;
  /** Bit k set: a word ends before text[k]. Bit 0 = before text[0]. Up to bit 31. */
  boundaries: number;
  /** Id of the speech. */
  speech: number;
  /** Place of text[0]. */
  place: Place;
  /** What stands before the context, as written in the source, where that was asked for. */
  before?: string;
  /** Whether a word begins where the context begins, where `before` is told. */
  opensWord?: boolean;
}

/** A stretch of a draft that is rare in the corpus, and where it stands. */
export interface Seed {
  /** Offset in the draft. */
  start: number;
  /** Length in code units, of draft and corpus alike. */
  length: number;
  /** Every place where it stands (few: that is what makes it a seed). */
  places: Place[];
  /** Code units of the draft to the next position that was asked about. */
  stride: number;
}

export interface SeedOptions {
  /** Least length in code units. */
  minimum: number;
  /** A string with at most so many occurrences is a seed. */
  maxOccurrences: number;
  /** Ask at every `step`-th position of the draft. */
  step: number;
  /**
   * Behind a seed that goes on to agree much further, ask up to so many steps on: what follows stands at the same place.
   * Every step where it is left out.
   */
  mostSteps?: number;
  /** Ask only at positions before this one (code units); all where it is left out. */
  until?: number;
}

export interface Occurrences {
  /** All occurrences. */
  count: number;
  /** Distinct voices among them, as far as the occurrences tell that were looked at. */
  documents: number;
  places: Place[];
}

export interface OpenerQuery {
  role: OpenerRole;
  /** What the paragraph begins with. */
  prefix: string;
  most: number;
}

export interface FollowersQuery {
  /** Most lengths of the context that are told of. */
  most: number;
  /** Most occurrences of each. */
  samples: number;
  /** Most code units told of what follows. */
  reach: number;
  /** Most code units told of what stands before the context; none where it is left out. */
  reachBefore?: number;
  /** Where it is given: what begins with none of these is counted, its text left out (empty). */
  begins?: readonly UnitSet[];
}

/** Code units, all different. */
export interface UnitSet {
  has(unit: number): boolean;
  /** In ascending order. */
  readonly sorted: Uint16Array;
}

export interface FollowersAmongQuery {
  /** Hanzi (code units) that may stand at the first places behind the context. */
  begins: readonly UnitSet[];
  /** Most different beginnings that are told of. */
  most: number;
  /** Most look-ups, each of which reads some six places far apart. */
  seeks: number;
  /** Most code units told of what follows. */
  reach: number;
}

/** How a context goes on that begins with certain Hanzi. */
export interface FollowersAmong {
  /** How often the context stands in the corpus, whatever follows. */
  count: number;
  followers: FollowerAmong[];
}

/** One of several ways in which a context goes on. */
export interface FollowerAmong extends Follower {
  /** How often the context goes on with these first Hanzi. */
  count: number;
}

export interface PhraseQuery {
  /** Hanzi (code units) that may stand at the phrase's first places, at most four sets, at least one. */
  begins: readonly UnitSet[];
  most: number;
  /** Most rows of the tables of phrases that are looked at: a page of a disk holds about a hundred. */
  rows: number;
}

/** What is said more than once, or in a small part of the corpus once, as whole words within a clause. */
export interface Phrase {
  text: string;
  place: Place;
  /** Distinct voices, less where they don't say it as a clause of its own, and where it was said once. */
  weight: number;
}

export interface CorpusHeading {
  name: string;
  place: Place;
  /** Id of the speech. */
  speech: number;
}

export interface Corpus {
  readonly files: number;
  readonly speeches: number;
  readonly characters: number;

  /**
   * What followed the end of `context`: first for the longest suffix that stands in the corpus, then for up to
   * `most - 1` shorter ones, each with up to `samples` occurrences. Empty where not even one character is known.
   * A `\n` in the context stands for the start of a paragraph.
   */
  followers(context: string, query: FollowersQuery): Followers[];

  /**
   * What followed the end of `context` (two code units or more, all of them) where that began with certain Hanzi: an
   * example of each beginning, however rare it is. Not all where there are very many.
   */
  followersAmong(context: string, query: FollowersAmongQuery): FollowersAmong;

  /** Rare stretches of a draft, in order of `start`. A position that never gets rare has no seed. */
  seeds(draft: string, options: SeedOptions): Seed[];

  /** Whether a phrase stands anywhere: the cheapest question. */
  holds(phrase: string): boolean;

  /**
   * Where a phrase stands (at most `most` places, spread over all of them) and how many speeches say it.
   *
   * @param lookedAt most occurrences that are looked at, 256 where it is left out
   */
  occurrences(phrase: string, most: number, lookedAt?: number): Occurrences;

  /** What paragraphs in a fixed place of a speech say, most voices first. */
  openers(query: OpenerQuery): Opener[];

  /** Phrases of four Hanzi and more that begin with certain Hanzi, heaviest first. */
  phrases(query: PhraseQuery): Phrase[];

  /** Headings whose words hold the query, in the order of the corpus. */
  headings(query: string, most: number): CorpusHeading[];

  /** Length in code units of the longest prefix of `text.slice(at)` that stands in the corpus, at most `most`. */
  longestMatch(text: string, at: number, most: number): number;

  /** The speech at a place, or undefined in what is no speech (junk, gaps between speeches). */
  speechAt(place: Place): SpeechInfo | undefined;

  speech(id: number): SpeechInfo;

  /** Hashes that tell a speech by what it says; nearly the same for nearly the same text (see `voices.ts`). */
  sketch(id: number): Uint32Array;

  /** Speeches whose title or date holds every word of the query, the newest first. */
  findSpeeches(query: string, most: number): SpeechInfo[];

  /** The original text between two places; cut at the borders of the file that holds `start`. */
  text(start: Place, end: Place): string;

  /** The file that holds a place, and the place's offset in it (UTF-16 code units). */
  locate(place: Place): { uri: string; offset: number };

  /** The places that a span of a file occupies, or undefined where the file is not in the corpus. */
  placesOf(uri: string): Span | undefined;
}
