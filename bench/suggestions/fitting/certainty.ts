import { weights as present, type Signs } from '../../../server/src/suggest/certainty.ts';
import { logisticModel, type SignedCase } from '../../fitting/logistic.ts';

/** A continuation that was found, by its signs in the order of `signNames`, and whether the draft went on with it. */
export type CertaintyCase = SignedCase;

export const signNames = Object.keys(present) as (keyof Signs)[];

/** The weights of the signs, as the code has them now. */
export const presentWeights = Float64Array.from(signNames, (name) => present[name]);

/** Whether a continuation is right (`certainty.ts`). */
export const certaintyModel = logisticModel(signNames.length);
