/** How far an estimate may be trusted, as logits that add up. Fitted: see the comment at `trust`. */
const byMatched = [0.15, -0.2, -0.27, -0.4, -0.55, -0.28, -0.17, 0.02, 0.35, 0.55, 0.53, 0.71, 0.76, 0];
const byRecalled = [-0.67, -0.81, -0.47, -0.48, -0.15, -0.1, -0.06, 1.13, 1.34, 1.71, 2.01, 2.09, 2.59, 1.83];
const byCount = [-1.32, 0.11, 0.39, 0.61, 0.84, 1.02, 1.39];
const byVariety = [0.99, 1.16, 1.37, 0.61, 0.46, 0.09, -0.37, -0.73, -1.21, -1.45];
const byGain = [0.09, -1.23, -0.5, -0.15, 0, -0.17, 0.06, 0.15];

/** What is known of the characters behind one context. */
export interface Case {
  /** Length of the context in code units, what was grown behind it included. */
  matched: number;
  /** Whether it was found in the draft itself. */
  draft: boolean;
  /** Weight of its occurrences. */
  weight: number;
  /** Number of its occurrences. */
  count: number;
  /** How many different characters follow it. */
  kinds: number;
  /** Occurrences of the next longer context in the corpus; 0 for the longest, and where the draft was asked. */
  longer: number;
}

/**
 * The probability that the next character is drawn from what stands behind a context, and not from what stands behind
 * a shorter one or from nowhere.
 */
export function trust({ matched, draft, weight, count, kinds, longer }: Case): number {
  const logit =
    (draft ? byRecalled : byMatched)[Math.min(byMatched.length, matched) - 1] +
    byCount[octave(weight, byCount.length)] +
    byVariety[Math.round(((byVariety.length - 1) * Math.log2(kinds)) / Math.max(1, Math.log2(count)))] +
    byGain[draft || longer === 0 ? 0 : 1 + octave(count / longer, byGain.length - 1)];
  return 1 / (1 + Math.exp(-logit));
}

/** The binary order of magnitude, from 0 up to `rows - 1`. */
function octave(value: number, rows: number): number {
  return Math.max(0, Math.min(rows - 1, Math.round(Math.log2(value))));
}
