import type { Tree } from '../../../server/src/suggest/boosted.ts';
import { tables } from '../../../server/src/suggest/calibration.ts';
import { likenessWeights } from '../../../server/src/suggest/likeness.ts';
import { digits, table } from '../../tables.ts';
import { signNames } from './certainty.ts';
import { kinds, startOf, tableNames } from './trust.ts';

const bins = 10;

/** The tables of `calibration.ts`, ready to be pasted. */
export function printTables(logits: Float64Array): string {
  return kinds
    .map((kind) => {
      const rows = tableNames.map((name) => {
        const start = startOf(kind, name);
        const row = Array.from(logits.subarray(start, start + tables[kind][name].length), (one) => rounded(one, 2));
        return `    ${name}: [${row.join(', ')}],`;
      });
      return `  ${kind}: {\n${rows.join('\n')}\n  },`;
    })
    .join('\n');
}

/** The weights of `certainty.ts`, ready to be pasted. */
export function printWeights(weights: Float64Array): string {
  return signNames.map((name, i) => `  ${name}: ${rounded(weights[i], 3)},`).join('\n');
}

/** The weights of `likeness.ts`, ready to be pasted. */
export function printLikeness(weights: Float64Array): string {
  return Object.keys(likenessWeights)
    .map((name, i) => `  ${name}: ${rounded(weights[i], 3)},`)
    .join('\n');
}

/** The trees of `trees.ts`, ready to be pasted. */
export function printTrees(trees: readonly Tree[]): string {
  return trees
    .map(({ signs, from, leaves }) => {
      const questions = signs.map((sign, depth) => `${sign}:${rounded(from[depth], 3)}`);
      return `${questions.join(' ')} | ${leaves.map((leaf) => rounded(1000 * leaf, 0)).join(' ')}`;
    })
    .join('\n');
}

/** How often continuations are right that are given some probability. */
export function printReliability<Case extends { right: boolean }>(
  cases: readonly Case[],
  chanceOf: (one: Case) => number,
): string {
  const sums = Array.from({ length: bins }, () => ({ count: 0, right: 0, expected: 0 }));
  for (const one of cases) {
    const chance = chanceOf(one);
    const sum = sums[Math.min(bins - 1, Math.floor(bins * chance))];
    sum.count++;
    sum.right += Number(one.right);
    sum.expected += chance;
  }
  return table(
    ['probability', 'continuations', 'expected', 'right'],
    sums.map(({ count, right, expected }, bin) => [
      `from ${bin / bins}`,
      digits(count),
      (expected / count).toFixed(3),
      (right / count).toFixed(3),
    ]),
  );
}

/** No `-0`: it says nothing more. */
function rounded(value: number, places: number): number {
  return Number(value.toFixed(places)) + 0;
}
