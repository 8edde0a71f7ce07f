import type { FilePlace } from './places.ts';

/** How much of a draft was said before. Hanzi are counted, without those of titles, salutations and junk. */
export interface ReuseShare {
  /** Hanzi of the draft. */
  hanzi: number;
  /** Hanzi in passages that past speeches say already. */
  reused: number;
  /** The one as a share of the other: `25%`, `<1%`. */
  percent: string;
  passages: number;
  /** Speeches that those passages come from. */
  sources: number;
}

/** What of a draft was said before, and where. Offsets are UTF-16 code units of the draft. */
export interface ReuseReport {
  uri: string;
  /** Title of the draft, else the name of its file. */
  title: string;
  /** Speeches that the draft was compared with. */
  speeches: number;
  hanzi: number;
  reused: number;
  /** In order of the draft. */
  passages: ReportPassage[];
  /** Those that most comes from first. */
  sources: ReportSource[];
  /** In order of the draft. */
  sections: ReportSection[];
  /** Set phrases, those that most voices say first. */
  phrases: SetPhrase[];
  /** Hanzi of the draft in set phrases. */
  phraseHanzi: number;
}

export interface ReportPassage {
  start: number;
  end: number;
  /** Counted Hanzi before it, and in it. */
  before: number;
  hanzi: number;
  text: string;
  /** Names of the headings of the draft that it stands under, outermost first. */
  sections: string[];
  /** The best source, an index of `ReuseReport.sources`. */
  source: number;
  /** Where that says it. */
  place: FilePlace;
  /** Names of the headings that it stands under there. */
  sourceSections: string[];
  /** How many other speeches say it, and the titles of a few of them. */
  others: number;
  otherTitles: string[];
  /** Share of its Hanzi that stand in the best source, 0 to 1. */
  similarity: number;
  degree: 'high' | 'medium' | 'low';
}

export interface ReportSource {
  title: string;
  /** ISO date, year and month, or year; undefined where not known. */
  date?: string;
  /** Where the first of its passages stands. */
  place: FilePlace;
  passages: number;
  /** Hanzi of the draft in passages that come from it. */
  reused: number;
}

export interface ReportSection {
  /** The heading; undefined for what stands before the first one of a speech. */
  name?: string;
  /** 0 for a speech of a draft that holds several, 1 for its top headings. */
  level: number;
  start: number;
  /** Counted Hanzi before it, in it, and in passages in it, those of the sections below it included. */
  before: number;
  hanzi: number;
  reused: number;
  passages: number;
}

/** A phrase that everybody says: no reuse, and good to know. */
export interface SetPhrase {
  text: string;
  /** Where the draft says it (offsets of its first character). */
  starts: number[];
  /** How many voices of the corpus say it, as far as was counted. */
  voices: number;
  /** True where more may say it than were counted. */
  orMore: boolean;
}
