import { boosted, type Tree } from '../../server/src/suggest/boosted.ts';
import { Random } from '../random.ts';
import type { SignedCase } from './logistic.ts';

/** A case, and how much it counts. */
export interface WeightedCase extends SignedCase {
  weight: number;
}

export interface Growth {
  trees: number;
  /** Questions of each. */
  depth: number;
  /** Share of what a tree finds that is believed. */
  rate: number;
}

/** Steps that the values of a sign are parted into: with as many cases each, and with as many right ones, which are few. */
const steps = 64;
/** Cases that the steps are told by. */
const mostSampled = 100_000;
/** Shares of the cases and of the signs that a tree is grown from: trees that differ err in different ways. */
const shareOfCases = 0.6;
const shareOfSigns = 0.6;
/** Pull of the leaves towards 0: those that few cases reach stay near it. */
const pull = 50;

/**
 * Gradient boosting of the log odds that a case is right, from what its first sign says on (Friedman 2001; leaves by
 * Newton's step), with trees that ask one question for all branches of a depth. The same in every run.
 */
export function boost(cases: readonly WeightedCase[], { trees, depth, rate }: Growth): Tree[] {
  const random = new Random(1);
  const signs = cases[0].signs.length;
  const edges = Array.from({ length: signs }, (_, sign) => edgesOf(cases, sign));
  const stepOf = edges.map((own, sign) => Uint8Array.from(cases, (one) => stepAt(own, one.signs[sign])));
  const odds = Float64Array.from(cases, (one) => one.signs[0]);
  const slopes = new Float64Array(cases.length);
  const curves = new Float64Array(cases.length);
  const leaf = new Uint8Array(cases.length);
  const grown: Tree[] = [];
  while (grown.length < trees) {
    for (const [i, one] of cases.entries()) {
      const chance = 1 / (1 + Math.exp(-odds[i]));
      slopes[i] = (chance - Number(one.right)) * one.weight;
      curves[i] = chance * (1 - chance) * one.weight;
    }
    const rows = Uint32Array.from(cases.keys()).filter(() => random.next() < shareOfCases);
    const asked = signsAsked(signs, random);
    const questions: [sign: number, step: number][] = [];
    leaf.fill(0);
    while (questions.length < depth) {
      const [sign, step] = bestQuestion(rows, leaf, 1 << questions.length, asked, { stepOf, edges, slopes, curves });
      questions.push([sign, step]);
      for (let i = 0; i < leaf.length; i++) leaf[i] = 2 * leaf[i] + Number(stepOf[sign][i] > step);
    }
    const sums = new Float64Array(1 << depth);
    const bends = new Float64Array(1 << depth);
    for (const i of rows) {
      sums[leaf[i]] += slopes[i];
      bends[leaf[i]] += curves[i];
    }
    const leaves = sums.map((sum, i) => (-rate * sum) / (bends[i] + pull));
    for (let i = 0; i < odds.length; i++) odds[i] += leaves[leaf[i]];
    grown.push({
      signs: questions.map(([sign]) => sign),
      from: questions.map(([sign, step]) => edges[sign][step]),
      leaves: [...leaves],
    });
  }
  return grown;
}

/** Some of the signs, one at least. */
function signsAsked(signs: number, random: Random): number[] {
  const asked = [...Array(signs).keys()].filter(() => random.next() < shareOfSigns);
  return asked.length > 0 ? asked : [random.below(signs)];
}

interface Columns {
  stepOf: Uint8Array[];
  edges: number[][];
  slopes: Float64Array;
  curves: Float64Array;
}

/** The question that tells most, asked in all leaves: whether a sign lies above one of its steps. */
function bestQuestion(
  rows: Uint32Array,
  leaf: Uint8Array,
  leaves: number,
  asked: readonly number[],
  { stepOf, edges, slopes, curves }: Columns,
): [sign: number, step: number] {
  let best: [number, number] = [asked[0], 0];
  let most = Number.NEGATIVE_INFINITY;
  for (const sign of asked) {
    const sums = new Float64Array(leaves * steps);
    const bends = new Float64Array(leaves * steps);
    const column = stepOf[sign];
    for (const i of rows) {
      const at = leaf[i] * steps + column[i];
      sums[at] += slopes[i];
      bends[at] += curves[i];
    }
    const gains = new Float64Array(edges[sign].length);
    for (let from = 0; from < sums.length; from += steps)
      addGains(gains, sums.subarray(from, from + steps), bends.subarray(from, from + steps));
    for (const [step, gain] of gains.entries()) if (gain > most) [most, best] = [gain, [sign, step]];
  }
  return best;
}

/** Adds what parting one leaf behind each step gains. */
function addGains(gains: Float64Array, sums: Float64Array, bends: Float64Array): void {
  const sum = sums.reduce((a, b) => a + b, 0);
  const bend = bends.reduce((a, b) => a + b, 0);
  let below = 0;
  let bendBelow = 0;
  for (let step = 0; step < gains.length; step++) {
    below += sums[step];
    bendBelow += bends[step];
    gains[step] += below ** 2 / (bendBelow + pull) + (sum - below) ** 2 / (bend - bendBelow + pull);
  }
}

/** The values that part the cases by a sign into steps, in ascending order: each lies half-way between two that occur. */
function edgesOf(cases: readonly SignedCase[], sign: number): number[] {
  const every = Math.ceil(cases.length / mostSampled);
  const some = cases.filter((_, i) => i % every === 0);
  const edges = [some, some.filter(({ right }) => right)].flatMap((group) => {
    const values = Float32Array.from(group, ({ signs }) => signs[sign]).sort();
    return Array.from({ length: steps / 2 - 1 }, (_, step) => {
      const above = values[Math.floor(((step + 1) * 2 * values.length) / steps)];
      return (above + (values[values.indexOf(above) - 1] ?? above)) / 2;
    });
  });
  return [...new Set(edges)].sort((a, b) => a - b);
}

/** Number of the step that a value lies in. */
function stepAt(edges: readonly number[], value: number): number {
  let step = 0;
  while (step < edges.length && value >= edges[step]) step++;
  return step;
}

/** Nats that a case costs on average, by its weight. */
export function costOf(cases: readonly WeightedCase[], trees: readonly Tree[]): number {
  let cost = 0;
  let all = 0;
  for (const { signs, right, weight } of cases) {
    const chance = boosted(signs, trees);
    cost -= weight * Math.log(right ? chance : 1 - chance);
    all += weight;
  }
  return cost / all;
}
