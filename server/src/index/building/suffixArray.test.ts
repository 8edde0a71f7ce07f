import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suffixArray } from './suffixArray.ts';

/** Sorts by comparing whole suffixes: slow, plainly right. */
function plainly(text: Uint16Array): number[] {
  const order = (a: number, b: number) => {
    let k = 0;
    while (a + k < text.length && b + k < text.length && text[a + k] === text[b + k]) k++;
    return a + k < text.length && b + k < text.length ? text[a + k] - text[b + k] : b - a;
  };
  return [...text.keys()].sort(order);
}

test('agrees with sorting suffixes one by one', () => {
  let state = 7;
  const next = (limit: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % limit;
  };
  for (let round = 0; round < 500; round++) {
    const alphabet = 1 + next(4);
    const text = Uint16Array.from({ length: next(60) }, () => next(alphabet));
    assert.deepEqual([...suffixArray(text.slice(), alphabet)], plainly(text));
  }
});

test('a text of one repeated character is sorted in linear time and without deep recursion', () => {
  const sorted = suffixArray(new Uint16Array(300_000).fill(5), 5);
  assert.deepEqual([...sorted.subarray(0, 3)], [299_999, 299_998, 299_997]);
});
