/**
 * The measures of text alignment: Potthast, Stein, Barrón-Cedeño and Rosso, "An Evaluation Framework for Plagiarism
 * Detection", COLING 2010. A case and a detection are each a stretch of a draft and a stretch of its source, and both
 * sides count: who finds the passage and names another source has found nothing.
 */
import { overlaps, type Span } from '../../server/src/util/span.ts';
import { length, union } from './spans.ts';

/** A passage of a draft and where it comes from: a case that was planted, or a detection. */
export interface Aligned {
  draft: number;
  /** Within the draft. */
  passage: Span;
  /** Number of the text of the corpus. */
  text: number;
  /** Within that text. */
  source: Span;
}

export interface Scores {
  precision: number;
  recall: number;
  /** Detections of each case that was found at all: 1 at best. */
  granularity: number;
  /** F1 / log2(1 + granularity). */
  plagdet: number;
}

/** Micro-averaged: each character counts as much. Macro-averaged: each case does, and each detection. */
export interface PanScores {
  micro: Scores;
  macro: Scores;
}

export function panScores(cases: readonly Aligned[], detections: readonly Aligned[]): PanScores {
  const hits = new Map<Aligned, Aligned[]>();
  const rights = new Map<Aligned, Aligned[]>();
  const all: Aligned[] = [];
  for (const one of cases) {
    for (const detection of detections) {
      if (!detects(detection, one)) continue;
      const common = intersection(one, detection);
      all.push(common);
      hits.set(one, [...(hits.get(one) ?? []), common]);
      rights.set(detection, [...(rights.get(detection) ?? []), common]);
    }
  }
  const share = (parts: Map<Aligned, Aligned[]>) => (one: Aligned) => size(parts.get(one) ?? []) / size([one]);
  // nothing found counts as a case found once, so that plagdet is 0 and not undefined
  const granularity = mean([...hits.values()].map((found) => found.length)) || 1;
  const right = size(all);
  return {
    micro: scores(right / size(detections), right / size(cases), granularity),
    macro: scores(mean(detections.map(share(rights))), mean(cases.map(share(hits))), granularity),
  };
}

/** Whether both sides of a detection touch those of a case. */
export function detects(detection: Aligned, one: Aligned): boolean {
  return (
    detection.draft === one.draft &&
    detection.text === one.text &&
    overlaps(detection.passage, one.passage) &&
    overlaps(detection.source, one.source)
  );
}

function scores(precision: number, recall: number, granularity: number): Scores {
  // where nothing was detected, nothing was wrong, but nothing was right either
  const known = { precision: precision || 0, recall: recall || 0 };
  const f1 = (2 * known.precision * known.recall) / (known.precision + known.recall) || 0;
  return { ...known, granularity, plagdet: f1 / Math.log2(1 + granularity) };
}

function intersection(a: Aligned, b: Aligned): Aligned {
  return { ...a, passage: common(a.passage, b.passage), source: common(a.source, b.source) };
}

function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Characters of both sides, each counted once, however many of these hold it. */
function size(parts: readonly Aligned[]): number {
  const sides = new Map<string, Span[]>();
  const add = (side: string, stretch: Span) => {
    const known = sides.get(side);
    if (known) known.push(stretch);
    else sides.set(side, [stretch]);
  };
  for (const { draft, passage, text, source } of parts) {
    add(`${draft}`, passage);
    // each draft is held against the corpus by itself
    add(`${draft} ${text}`, source);
  }
  let sum = 0;
  for (const stretches of sides.values()) sum += length(union(stretches));
  return sum;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
