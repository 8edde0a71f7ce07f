import type { Cursor } from './cursor.ts';

/** How sure a suggestion has to be before it is shown, in steps that a writer can tell apart. */
export type Confidence = 'quiet' | 'normal' | 'eager';

/** What has to be reached at one step. */
export interface Thresholds {
  /** Expected keystrokes that an item of the list must save, by where the cursor is. */
  leastGain: Record<Cursor['at'], number>;
  /** Least probability of what is shown as ghost text: wrong ghost text is worse than none. */
  ghostProbability: number;
}

/** All that the setting changes. */
export const thresholds: Record<Confidence, Thresholds> = {
  quiet: { leastGain: { line: 0.1, sentence: 0.4, clause: 0.2, word: 0.2 }, ghostProbability: 0.7 },
  normal: { leastGain: { line: 0, sentence: 0.1, clause: 0.015, word: 0.015 }, ghostProbability: 0.5 },
  eager: { leastGain: { line: 0, sentence: 0.02, clause: 0.005, word: 0.005 }, ghostProbability: 0.35 },
};
