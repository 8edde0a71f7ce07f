import { likenessWeights } from '../../../server/src/suggest/likeness.ts';
import type { Model } from '../../fitting/descent.ts';

/** The occurrences of one context, and which of them the draft went on like. */
export interface LikenessCase {
  /** Signs of all occurrences in a row, in the order of `likenessWeights`. */
  signs: Float32Array;
  right: Uint8Array;
}

/** The weights, as the code has them now. */
export const presentLikeness = Float64Array.from(Object.values(likenessWeights));

const size = presentLikeness.length;

/** How much an occurrence says (`likeness.ts`), by the share that those have together which the draft went on like. */
export const likenessModel: Model<LikenessCase> = {
  size,
  cost({ signs, right }, weights, slope) {
    const said = Float64Array.from(right, (_, i) => {
      let sum = 0;
      for (let k = 0; k < size; k++) sum += weights[k] * signs[i * size + k];
      return Math.exp(sum);
    });
    let all = 0;
    let rights = 0;
    for (const [i, one] of said.entries()) {
      all += one;
      if (right[i]) rights += one;
    }
    if (slope) {
      for (const [i, one] of said.entries()) {
        const pull = one / all - (right[i] ? one / rights : 0);
        for (let k = 0; k < size; k++) slope[k] += pull * signs[i * size + k];
      }
    }
    return Math.log(all / rights);
  },
};
