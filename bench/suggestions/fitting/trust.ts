import { type Table, tables } from '../../../server/src/suggest/calibration.ts';
import type { Model } from '../../fitting/descent.ts';

/** A character that was written next, and what each context says about it, the longest first. */
export interface TrustCase {
  /** Indexes of the logits of each context, all in a row. */
  logits: Uint16Array;
  /** Share of the character behind each context. */
  shares: Float32Array;
}

export type Kind = keyof typeof tables;
export const kinds = Object.keys(tables) as Kind[];
export const tableNames = Object.keys(tables.corpus) as (keyof Table)[];

/** Probability of a character that no context knows. */
const unknown = 1 / 4000;

const starts = new Map<string, number>();
const present: number[] = [];
for (const kind of kinds) {
  for (const name of tableNames) {
    starts.set(`${kind} ${name}`, present.length);
    present.push(...tables[kind][name]);
  }
}

/** All logits in a row, as the code has them now. */
export const presentLogits = Float64Array.from(present);

/** Where the logits of a table begin. */
export function startOf(kind: Kind, name: keyof Table): number {
  return starts.get(`${kind} ${name}`) as number;
}

/** How far each context is to be trusted (`calibration.ts`), by the likelihood of the next character. */
export const trustModel: Model<TrustCase> = {
  size: present.length,
  cost({ logits, shares }, weights, slope) {
    const trusts = Float64Array.from(shares, (_share, i) => {
      let sum = 0;
      for (let k = 0; k < tableNames.length; k++) sum += weights[logits[i * tableNames.length + k]];
      return 1 / (1 + Math.exp(-sum));
    });
    // what the contexts from each one on say together
    const said = new Float64Array(shares.length + 1);
    said[shares.length] = unknown;
    for (let i = shares.length - 1; i >= 0; i--) said[i] = trusts[i] * shares[i] + (1 - trusts[i]) * said[i + 1];
    if (slope) {
      let left = 1;
      for (const [i, trust] of trusts.entries()) {
        const own = (-left * (shares[i] - said[i + 1]) * trust * (1 - trust)) / said[0];
        for (let k = 0; k < tableNames.length; k++) slope[logits[i * tableNames.length + k]] += own;
        left *= 1 - trust;
      }
    }
    return -Math.log(said[0]);
  },
};
