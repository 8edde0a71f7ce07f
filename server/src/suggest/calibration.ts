/** How far an estimate may be trusted, as logits that add up. Fitted: see the comment at `trust`. */
const byMatched = [0.13, -0.27, -0.23, -0.4, -0.65, -0.45, -0.29, -0.03, 0.24, 0.35, 0.45, 0.28, 0.49, 0];
const byCount = [-1.44, -0.03, 0.25, 0.54, 0.81, 0.99, 1.3];
const byVariety = [0.89, 1.29, 1.27, 0.42, 0.33, -0.11, -0.46, -0.83, -1.39, -1.5];
const byGain = [0.13, -1.16, -0.51, -0.18, 0.04, -0.05, 0, 0.09];

const draftBonus = 0;

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
    byMatched[Math.min(byMatched.length, matched) - 1] +
    byCount[octave(weight, byCount.length)] +
    byVariety[Math.round(((byVariety.length - 1) * Math.log2(kinds)) / Math.max(1, Math.log2(count)))] +
    (draft ? draftBonus : 0) +
    byGain[longer === 0 ? 0 : 1 + octave(count / longer, byGain.length - 1)];
  return 1 / (1 + Math.exp(-logit));
}

/** The binary order of magnitude, from 0 up to `rows - 1`. */
function octave(value: number, rows: number): number {
  return Math.max(0, Math.min(rows - 1, Math.round(Math.log2(value))));
}
