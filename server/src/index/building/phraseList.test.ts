import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PhraseList } from './phraseList.ts';

function listOf(...weights: number[]): PhraseList {
  const list = new PhraseList(1);
  for (const [k, weight] of weights.entries()) list.add(100 + k, 4 + (k % 12), weight);
  return list;
}

test('grows, and keeps what was added', () => {
  const list = listOf(...Array.from({ length: 300 }, (_, k) => k % 256));
  assert.equal(list.count, 300);
  assert.deepEqual([list.places[299], list.lengths[299], list.weights[299]], [399, 4 + (299 % 12), 43]);
});

for (const [most, kept] of [
  [9, [100, 101, 102, 103, 104, 105]],
  [4, [101, 102, 103, 105]],
  [3, [101, 102, 103]],
  [2, [101, 103]],
  [1, [103]],
  [0, []],
] as const) {
  test(`the ${most} heaviest stay in their order, of equals the first`, () => {
    const list = listOf(0, 200, 50, 255, 7, 50);
    list.prune(most);
    assert.deepEqual([...list.places.subarray(0, list.count)], kept);
  });
}
