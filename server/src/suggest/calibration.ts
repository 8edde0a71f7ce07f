import type { LevelKind } from './evidence.ts';

/**
 * How far an estimate may be trusted, as logits that add up: by the length of the context (in the corpus, in the draft
 * itself), the weight of its occurrences in octaves, how varied the next characters are, and how many more occurrences
 * it has than the next longer context, in octaves.
 *
 * Fitted by maximum likelihood of the next character (`npm run bench:fit`, 360,000 characters): windows from the first
 * 1,500 characters of reports and talks, each speech left out and facing older ones only, in a corpus of two million
 * characters and in one of twenty million.
 */
export const tables: Record<Exclude<LevelKind, 'otherDrafts'>, Table> = {
  corpus: {
    matched: [0.11, -0.14, -0.34, -0.43, -0.76, -0.63, -0.78, -0.21, 0.2, 0.87, 0, 0, 0, 0],
    count: [-1.8, -0.41, -0.14, 0.23, 0.48, 0.73, 1.12],
    variety: [0.12, 0.5, 0.49, 0.51, 0.39, 0.24, -0.03, -0.24, -0.56, -0.84],
    top: [-1.09, -0.93, -0.82, -0.69, -0.59, -0.5, -0.44, -0.34, -0.19, 0.72],
    gain: [-0.03, -0.86, -0.56, -0.3, -0.21, -0.09, -0.02, 0.12],
  },
  draft: {
    matched: [-0.74, -0.67, -0.34, -0.36, -0.22, -0.06, 0.23, 1.43, 1.88, 2.3, 0, 0, 0, 0],
    count: [-1.6, -0.31, 0.44, 0.85, 1.35, 0, 0],
    variety: [-0.03, 0, 0.34, 0.63, 0.89, 0.32, -0.17, -0.45, -0.32, -0.49],
    top: [-1.77, -1.46, -1.3, -1.1, -0.66, -0.45, -0.33, -0.3, -0.31, 1.21],
    gain: [-0.32, 0, 0, 0, 0, 0, 0, 0],
  },
  near: {
    matched: [-0.2, -0.16, -0.29, -0.65, -1.08, -1.42, -1.8, 0.23, 0.74, 0.36, 0, 0, 0, 0],
    count: [-2.14, -0.64, -0.13, 0.1, 0.44, 0.67, 1.03],
    variety: [0.59, 0, 0.81, 0.82, 0.57, 0.21, -0.06, -0.44, -0.76, -1.1],
    top: [-0.83, -0.68, -0.64, -0.63, -0.53, -0.39, -0.51, -0.67, -0.5, 0.5],
    gain: [-0.48, 0, 0, 0, 0, 0, 0, 0],
  },
};

/** Logits by row; what goes beyond the last row counts as the last. */
export interface Table {
  /** By the length of the context. */
  matched: number[];
  /** By the weight of its occurrences, in octaves. */
  count: number[];
  /** By how varied the next characters are, against as many as there are occurrences. */
  variety: number[];
  /** By the share of the most frequent next character. */
  top: number[];
  /** By how many more occurrences it has than the next longer context, in octaves; the first row where there is none. */
  gain: number[];
}

/** What is known of the characters behind one context. */
export interface Case {
  /** Length of the context in code units, what was grown behind it included. */
  matched: number;
  kind: LevelKind;
  /** Weight of its occurrences. */
  weight: number;
  /** Number of its occurrences. */
  count: number;
  /** How many different characters follow it. */
  kinds: number;
  /** Weight of the most frequent of them. */
  top: number;
  /** Occurrences of the next longer context in the corpus; 0 for the longest, and where somebody else was asked. */
  longer: number;
}

/**
 * The probability that the next character is drawn from what stands behind a context, and not from what stands behind
 * a shorter one or from nowhere.
 */
export function trust(one: Case): number {
  // what other drafts say is in no corpus yet, as what the draft itself says
  const { matched, count, variety, top, gain } = tables[one.kind === 'otherDrafts' ? 'draft' : one.kind];
  const rows = rowsOf(one);
  const logit = matched[rows.matched] + count[rows.count] + variety[rows.variety] + top[rows.top] + gain[rows.gain];
  return 1 / (1 + Math.exp(-logit));
}

/** The row of each table that speaks for a case. */
export function rowsOf({ matched, weight, count, kinds, top, longer }: Case): Record<keyof Table, number> {
  return {
    matched: Math.min(tables.corpus.matched.length, matched) - 1,
    count: octave(weight, tables.corpus.count.length),
    variety: Math.round(((tables.corpus.variety.length - 1) * Math.log2(kinds)) / Math.max(1, Math.log2(count))),
    top: Math.min(tables.corpus.top.length - 1, Math.floor((tables.corpus.top.length * top) / weight)),
    gain: longer === 0 ? 0 : 1 + octave(count / longer, tables.corpus.gain.length - 1),
  };
}

/** The binary order of magnitude, from 0 up to `rows - 1`. */
function octave(value: number, rows: number): number {
  return Math.max(0, Math.min(rows - 1, Math.round(Math.log2(value))));
}
