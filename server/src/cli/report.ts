import type { Degree, Finding } from '../check/finding.ts';
import type { ReuseReport } from '../protocol/reuseReport.ts';
import type { LinePosition } from '../util/lines.ts';
import type { Span } from '../util/span.ts';

/** All that a run found, as plain data: what the formats are made of. */
export interface Report {
  tool: { name: string; version: string };
  /** Language of the messages, a BCP 47 tag. */
  language: string;
  /** URI of the folder that was the current one, with a slash at its end: what lies below is named relative to it. */
  baseUri: string;
  corpus: { folders: string[]; files: number; speeches: number; characters: number };
  drafts: DraftReport[];
  problems: ReportedProblem[];
}

export interface DraftReport {
  /** Undefined for the standard input. */
  uri: string | undefined;
  /** UTF-16 code units. */
  characters: number;
  findings: FindingReport[];
  /** Shares by source and by section, and set phrases: for the formats that are read. */
  reuse?: ReuseReport;
}

/** Lines and UTF-16 code units count from 0 here; what is printed counts from 1. */
export interface TextRange {
  start: LinePosition;
  end: LinePosition;
}

export interface FindingReport {
  kind: Finding['kind'];
  degree: Degree;
  message: string;
  /** UTF-16 offsets in the draft. */
  span: Span;
  range: TextRange;
  text: string;
  /** The same for the same words in the same draft, whatever changes around them. */
  fingerprint: string;
  /** What else is known of it, by its kind. */
  facts: Facts;
  sources: SourceReport[];
}

export type Facts = Record<string, string | number | boolean>;

/** A passage of a past speech, in the original file. */
export interface SourceReport {
  uri: string;
  range: TextRange;
  /** Title of the speech. */
  title: string;
  /** ISO date, year and month, or year; undefined where not known. */
  date: string | undefined;
  text: string;
}

/** What was left out or failed, and what to do about it. */
export interface ReportedProblem {
  /** `error`: a draft was not checked, or not all of it. `warning`: a past speech was not compared with. */
  level: 'error' | 'warning';
  /** Undefined for the standard input. */
  uri: string | undefined;
  message: string;
}
