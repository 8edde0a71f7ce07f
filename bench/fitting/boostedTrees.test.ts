import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boosted } from '../../server/src/suggest/boosted.ts';
import { Random } from '../random.ts';
import { boost, costOf, type WeightedCase } from './boostedTrees.ts';

/** Right is what has one of two signs and not both: no sum of the two can tell. */
function casesOf(seed: number): WeightedCase[] {
  const random = new Random(seed);
  return Array.from({ length: 4000 }, () => {
    const [first, second, idle] = [random.next(), random.next(), random.next()];
    const likely = first > 0.5 !== second > 0.5;
    return { signs: Float32Array.of(0, first, second, idle), right: random.next() < (likely ? 0.8 : 0.1), weight: 1 };
  });
}

test('finds what two signs say together', () => {
  const trees = boost(casesOf(1), { trees: 60, depth: 2, rate: 0.3 });
  assert.ok(Math.abs(boosted([0, 0.9, 0.1, 0.5], trees) - 0.8) < 0.08);
  assert.ok(Math.abs(boosted([0, 0.9, 0.9, 0.5], trees) - 0.1) < 0.08);
});

test('foretells cases it has not seen better than their share does', () => {
  const growth = { depth: 2, rate: 0.3 };
  const held = casesOf(2);
  const [few, many] = [1, 60].map((trees) => costOf(held, boost(casesOf(1), { ...growth, trees })));
  assert.ok(many < 0.8 * few);
});
