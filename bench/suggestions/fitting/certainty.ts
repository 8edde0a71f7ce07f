import { weights as present, type Signs } from '../../../server/src/suggest/certainty.ts';
import type { Model } from './descent.ts';

/** A continuation that was found, by its signs in the order of `signNames`, and whether the draft went on with it. */
export interface CertaintyCase {
  signs: Float32Array;
  right: boolean;
}

export const signNames = Object.keys(present) as (keyof Signs)[];

/** The weights of the signs, as the code has them now. */
export const presentWeights = Float64Array.from(signNames, (name) => present[name]);

/** Logistic regression of whether a continuation is right (`certainty.ts`). */
export const certaintyModel: Model<CertaintyCase> = {
  size: signNames.length,
  cost(one, weights, slope) {
    const chance = chanceOf(one, weights);
    if (slope) for (const [i, sign] of one.signs.entries()) slope[i] += (chance - Number(one.right)) * sign;
    return -Math.log(one.right ? chance : 1 - chance);
  },
};

/** The probability that the weights give to a continuation. */
export function chanceOf({ signs }: CertaintyCase, weights: Float64Array): number {
  let logit = 0;
  for (const [i, sign] of signs.entries()) logit += weights[i] * sign;
  return 1 / (1 + Math.exp(-logit));
}
