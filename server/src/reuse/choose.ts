import type { Span } from '../util/span.ts';
import { type Candidate, part, sharedHanzi } from './candidates.ts';

/** A candidate with what speaks for it. */
export interface Judged extends Candidate {
  evidence: number;
  shared: number;
}

/** A passage of the draft and what else explains it. */
export interface Choice {
  best: Judged;
  others: Judged[];
}

/** Least evidence of a passage, in weighted Hanzi. */
export const leastEvidence = 12;
/** Least share of a passage's Hanzi that its source explains. */
const leastDensity = 0.5;

export interface Judge {
  minimumHanzi: number;
  evidenceOf: (candidate: Candidate) => number;
}

/**
 * The candidates that explain most, best first, none overlapping a better one: what a better one leaves over stands for
 * itself where it is enough, and what it covers becomes another source. In order of their start.
 */
export function choose(candidates: Candidate[], judge: Judge): Choice[] {
  const choices: Choice[] = [];
  const judged = candidates.map((candidate) => judgedBy(judge, candidate)).filter((c) => isPassage(c, judge));
  for (const candidate of judged.sort((a, b) => b.evidence - a.evidence)) {
    let rest: Candidate | undefined = candidate;
    for (const { best, others } of choices) {
      if (!rest || overlap(best, rest) <= 0) continue;
      others.push(candidate);
      rest = largestRest(rest, best);
    }
    if (!rest) continue;
    const fresh = judgedBy(judge, rest);
    if (isPassage(fresh, judge)) choices.push({ best: fresh, others: [] });
  }
  return choices.sort((a, b) => a.best.start - b.best.start);
}

/** The candidate's shares are of the same Hanzi as its part's, so that both can be compared. */
export function judgedBy({ evidenceOf }: Judge, candidate: Candidate): Judged {
  return { ...candidate, evidence: evidenceOf(candidate), shared: sharedHanzi(candidate) };
}

export function isPassage({ evidence, shared, places }: Judged, { minimumHanzi }: Judge): boolean {
  return evidence >= leastEvidence && shared >= minimumHanzi && shared >= leastDensity * places.length;
}

/** What a span leaves of a candidate, before it or after it, whichever is longer. */
function largestRest(candidate: Candidate, taken: Span): Candidate | undefined {
  const before = part(candidate, { start: candidate.start, end: taken.start });
  const after = part(candidate, { start: taken.end, end: candidate.end });
  if (!before || !after) return before ?? after;
  return before.places.length >= after.places.length ? before : after;
}

/** Hanzi that two spans have in common; not above 0 where they are apart. */
export function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
