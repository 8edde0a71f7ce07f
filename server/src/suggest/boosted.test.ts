import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boosted, presentTrees } from './boosted.ts';
import { signNames } from './signs.ts';

test('the trees ask for signs that there are, and have a leaf for each answer', () => {
  assert.ok(presentTrees().length > 0);
  for (const { signs, from, leaves } of presentTrees()) {
    assert.ok(signs.every((sign) => sign in signNames) && from.every(Number.isFinite));
    assert.equal(from.length, signs.length);
    assert.equal(leaves.length, 2 ** signs.length);
    assert.ok(leaves.every(Number.isFinite));
  }
});

test('each answer is a digit of the number of the leaf', () => {
  const trees = [{ signs: [1, 2], from: [0.5, 3], leaves: [0, 1, 2, 3] }];
  const logOdds = (...signs: number[]) => {
    const chance = boosted(signs, trees);
    return Math.round(Math.log(chance / (1 - chance)));
  };
  assert.deepEqual([logOdds(0, 0, 0), logOdds(0, 0, 3), logOdds(0, 1, 0), logOdds(0, 0.5, 9)], [0, 1, 2, 3]);
  // on top of what back-off says
  assert.equal(logOdds(-4, 1, 0), -2);
});
