import type { Model } from './descent.ts';

/** Something of which some signs are known, and whether it was right. */
export interface SignedCase {
  signs: Float32Array;
  right: boolean;
}

/** Logistic regression of whether a case is right, by its signs. */
export function logisticModel(size: number): Model<SignedCase> {
  return {
    size,
    cost(one, weights, slope) {
      const chance = chanceOf(one, weights);
      if (slope) for (const [i, sign] of one.signs.entries()) slope[i] += (chance - Number(one.right)) * sign;
      return -Math.log(one.right ? chance : 1 - chance);
    },
  };
}

/** The probability that the weights give to a case. */
export function chanceOf({ signs }: SignedCase, weights: Float64Array): number {
  let logit = 0;
  for (const [i, sign] of signs.entries()) logit += weights[i] * sign;
  return 1 / (1 + Math.exp(-logit));
}
