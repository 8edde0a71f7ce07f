import type { Cursor } from './cursor.ts';

/** How sure a suggestion has to be before it is shown, in steps that a writer can tell apart. */
export type Confidence = 'quiet' | 'normal' | 'eager';

/** What has to be reached at one step. */
export interface Thresholds {
  /** Expected keystrokes that a list must save to be shown, by where the cursor is. */
  leastOfList: Record<Cursor['at'], number>;
  /** Least probability of what is shown as ghost text: wrong ghost text is worse than none. */
  ghostProbability: number;
  /** The same of what the form of the draft asks for, which is reckoned in another way than what speeches say. */
  dueProbability: number;
}

/**
 * All that the setting changes. Of a hundred places a quiet list is there at some forty and right at every third,
 * a normal one at ninety and right at every fifth, an eager one at ninety-five.
 */
export const thresholds: Record<Confidence, Thresholds> = {
  quiet: {
    leastOfList: { line: 0.1, sentence: 0.29, clause: 0.24, word: 0.25 },
    ghostProbability: 0.6,
    dueProbability: 0.5,
  },
  normal: {
    leastOfList: { line: 0, sentence: 0.09, clause: 0.06, word: 0.06 },
    ghostProbability: 0.375,
    dueProbability: 0.3,
  },
  eager: {
    leastOfList: { line: 0, sentence: 0.03, clause: 0.015, word: 0.015 },
    ghostProbability: 0.27,
    dueProbability: 0.2,
  },
};
