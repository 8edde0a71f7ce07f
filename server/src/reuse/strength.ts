import { opensSentence } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import { fitOf } from './fit.ts';
import type { HanziText } from './hanzi.ts';

/** What speaks for a passage, or against it, beside its rare strings. */
export interface Signs {
  /** Hanzi that come right behind the one before them in the source too, weighted by novelty. */
  inOrder: number;
  /** Hanzi of the longest run that is word for word. */
  longestRun: number;
  /** Whether it begins where a sentence does, and ends where one does: 0 or 1. */
  opens: number;
  closes: number;
  /** Times that the source goes on elsewhere: set phrases of one speech, far apart, are no passage. */
  jumps: number;
  /** Characters of the source that the draft leaves out. */
  skipped: number;
  /** Hanzi of the longest stretch of other words. */
  longestGap: number;
}

/**
 * What each sign counts, in the unit of the evidence, weighted Hanzi. The weights are those of a logistic regression on
 * some 2,000 altered passages and 1,500 stretches that agree by chance (`bench/reuse/fit.ts`), rounded, and tuned by
 * plagdet. Whoever copies takes whole sentences, whoever speaks alike does not.
 */
export const weights: Signs = {
  inOrder: 0.6,
  longestRun: 1.1,
  opens: 14,
  closes: 5,
  jumps: -3.5,
  skipped: -0.35,
  longestGap: -1.2,
};

/** How much of a sign is counted at most. */
const most = { inOrder: 60, longestRun: 16, skipped: 30, longestGap: 12 };
/** All that speaks for it by so many times what the rare strings count at most: a set phrase is in order, too, and rare it is not. */
const mostSupport = 6;

/** Brings the sum to about the Hanzi of the shortest passage that proves something. */
export const scale = 1 / 4;

/**
 * How surely a candidate is a passage that was taken over; `evidence` is what `evidenceOf` found, `novelty` how much each
 * Hanzi of the draft tells.
 */
export function strengthOf(candidate: Candidate, evidence: number, novelty: Float32Array, draft: HanziText): number {
  const signs = signsOf(candidate, novelty, draft);
  const support =
    weights.inOrder * signs.inOrder +
    weights.longestRun * signs.longestRun +
    weights.opens * signs.opens +
    weights.closes * signs.closes;
  const against = weights.jumps * signs.jumps + weights.skipped * signs.skipped + weights.longestGap * signs.longestGap;
  return scale * (evidence + Math.min(support, mostSupport * evidence) + against);
}

export function signsOf(candidate: Candidate, novelty: Float32Array, draft: HanziText): Signs {
  const { start, end } = candidate;
  const { inOrder, longestRun, jumps, skipped, longestGap } = fitOf(candidate, novelty);
  // the first and the last character may be changed ones
  const opens = opensSentence(start, draft) || opensSentence(start - 1, draft);
  const closes = opensSentence(end, draft) || opensSentence(end + 1, draft);
  return {
    inOrder: Math.min(most.inOrder, inOrder),
    longestRun: Math.min(most.longestRun, longestRun),
    opens: Number(opens),
    closes: Number(closes),
    jumps,
    skipped: Math.min(most.skipped, skipped),
    longestGap: Math.min(most.longestGap, longestGap),
  };
}
