import type { Random } from '../random.ts';
import { dropped, edited, masked, permuted, reordered, reworded } from './alterations.ts';

/** A way in which passages are taken over. */
export interface Level {
  name: string;
  /** Hanzi of the passage that is taken: at least, at most. */
  lengths: readonly [number, number];
  alter(passage: string, random: Random): string;
}

export type Difficulty = 'easy' | 'hard';

const long = [30, 240] as const;
const short = [18, 40] as const;

/** What issues and results call easy and hard. */
export const levels: Record<Difficulty, readonly Level[]> = {
  easy: [
    { name: 'verbatim', lengths: long, alter: (passage) => passage },
    { name: 'masked', lengths: long, alter: masked },
    { name: 'light', lengths: long, alter: (passage, random) => edited(masked(passage, random), 4, random) },
    { name: 'medium', lengths: long, alter: (passage, random) => edited(reworded(passage, 35, random), 8, random) },
    { name: 'reordered', lengths: long, alter: (passage, random) => edited(reordered(passage, random), 2, random) },
  ],
  hard: [
    {
      name: 'heavy',
      lengths: long,
      alter: (passage, random) => edited(reworded(reordered(masked(passage, random), random), 35, random), 15, random),
    },
    { name: 'dropped', lengths: long, alter: (passage, random) => edited(dropped(passage, 30, random), 4, random) },
    { name: 'permuted', lengths: long, alter: (passage, random) => edited(permuted(passage, random), 5, random) },
    { name: 'short', lengths: short, alter: (passage) => passage },
    { name: 'short, light', lengths: short, alter: (passage, random) => edited(passage, 6, random) },
  ],
};
