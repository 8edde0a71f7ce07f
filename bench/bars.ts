import type { Measures } from './measures.ts';
import { median, percentile } from './statistics.ts';

/** A line of the table of what was measured. */
export interface Row {
  what: string;
  unit: string;
  name: string;
  /** Shares of the samples shown: 0.5 the median. */
  shares: readonly number[];
  /** The most allowed for each share, up to 32 M characters and beyond. */
  bars?: readonly [readonly number[], readonly number[]];
  /** Characters of corpus from which on the bars are meant; all where it is left out. */
  from?: number;
  /** What its median is held against: words, the measure, and how many of its unit make one of this row's. */
  against?: { what: string; name: string; scale: number };
}

const half = [0.5];
const both = [0.5, 0.99];

export const rows: readonly Row[] = [
  {
    what: 'first indexing, whole',
    unit: 'ms',
    name: 'indexing',
    shares: half,
    ...against('bare `cut`', 'bare cut'),
  },
  {
    what: 'peak memory while indexing, all processes',
    unit: 'MB',
    name: 'indexing memory',
    shares: half,
    bars: [[900], []],
  },
  { what: 'index on disk, bytes a character', unit: 'B', name: 'index bytes', shares: half, bars: [[6], [6]] },
  {
    what: 'warm start, process to ready',
    unit: 'ms',
    name: 'warm start',
    shares: half,
    bars: [[400], [800]],
    ...against('start of a bare Node', 'bare node'),
  },
  {
    what: 'memory after a warm start',
    unit: 'MB',
    name: 'memory at start',
    shares: half,
    ...against('a bare Node', 'bare node memory'),
  },
  {
    what: 'memory after 1,000 mixed requests',
    unit: 'MB',
    name: 'memory',
    shares: half,
    bars: [[150], [200]],
    // below, the index lies in memory whole
    from: 30e6,
    ...against('a bare Node', 'bare node memory'),
  },
  {
    what: 'completion at the client',
    unit: 'ms',
    name: 'completion',
    shares: both,
    bars: [
      [2, 8],
      [3, 12],
    ],
    ...against('4 KiB read', '4 KiB read', 1000),
  },
  {
    what: 'completion of typed pinyin',
    unit: 'ms',
    name: 'pinyin',
    shares: both,
    bars: [
      [3, 10],
      [3, 12],
    ],
    ...against('4 KiB read', '4 KiB read', 1000),
  },
  {
    what: 'completion while indexing',
    unit: 'ms',
    name: 'completion while indexing',
    shares: both,
    bars: [
      [Number.NaN, 15],
      [Number.NaN, 15],
    ],
    ...against('4 KiB read', '4 KiB read', 1000),
  },
  {
    what: 'reuse in a draft of 5,000 characters',
    unit: 'ms',
    name: 'reuse',
    shares: both,
    bars: [[40], [80]],
    ...against('4 KiB read', '4 KiB read', 1000),
  },
  {
    what: 'the same after an edit of one character',
    unit: 'ms',
    name: 'reuse after an edit',
    shares: both,
    bars: [[8], [8]],
    ...against('4 KiB read', '4 KiB read', 1000),
  },
  {
    what: 'a saved file of 5,000 characters searchable',
    unit: 'ms',
    name: 'saved file',
    shares: both,
    bars: [[150], [150]],
    ...against('fsync', 'fsync'),
  },
  { what: 'processor time in 5 s of rest', unit: 'ms', name: 'idle', shares: half, bars: [[10], [10]] },
];

export const limits: readonly Row[] = [
  { what: 'pointer chase over an array as large as the index, a hop', unit: 'ns', name: 'pointer hop', shares: half },
  { what: 'sequential read (from the system’s cache)', unit: 'MB/s', name: 'sequential read', shares: half },
  { what: '`readSync` of 4 KiB (from the system’s cache)', unit: 'µs', name: '4 KiB read', shares: both },
  { what: 'fsync after 4 KiB', unit: 'ms', name: 'fsync', shares: half },
  { what: 'nodejieba’s bare `cut` over the same text', unit: 'ms', name: 'bare cut', shares: half },
  { what: 'a bare Node, start to end', unit: 'ms', name: 'bare node', shares: half },
  { what: 'a bare Node, memory', unit: 'MB', name: 'bare node memory', shares: half },
];

/** Most that indexing may take, in times of the bare cut. */
export const indexingBar = 2.5;
/** Least that finding the clauses of a draft is faster than a rival, at 10 M characters. */
export const rivalBars: Record<string, number> = { 'SQLite FTS5 trigram': 10, 'ripgrep -F -f': 80 };

function against(what: string, name: string, scale = 1): Pick<Row, 'against'> {
  return { against: { what, name, scale } };
}

/** How many of what it is held against a row's median is. */
export function ratioOf({ name, against }: Row, measures: Measures): number {
  return against ? (median(measures.of(name)) * against.scale) / median(measures.of(against.name)) : Number.NaN;
}

/** Whether the bars of a row are kept; undefined where there is none. */
export function isKept(row: Row, measures: Measures, characters: number): boolean | undefined {
  const { name, shares } = row;
  // the start of the indexing process weighs on a small corpus
  if (name === 'indexing' && characters < 9e6) return undefined;
  if (name === 'indexing') return median(measures.of('indexing')) <= indexingBar * median(measures.of('bare cut'));
  const most = mostOf(row, characters);
  if (most.length === 0) return undefined;
  return most.every((bar, i) => Number.isNaN(bar) || percentile(measures.of(name), shares[i]) <= bar);
}

/** The bars of a row for a corpus of so many characters; empty where there are none. */
export function mostOf({ bars, from = 0 }: Row, characters: number): readonly number[] {
  return (characters >= from && bars?.[characters > 40e6 ? 1 : 0]) || [];
}
