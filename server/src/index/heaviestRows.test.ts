import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HeaviestRows } from './heaviestRows.ts';

/** The spans that are left of rows with these weights, numbered from 0. */
function left(most: number, ...weights: number[]): number[] {
  const rows = new HeaviestRows(most);
  for (const [span, weight] of weights.entries()) rows.add(span, weight);
  return Array.from({ length: rows.count }, (_, index) => rows.spanAt(index) ?? []).flat();
}

test('all are kept where there is room', () => assert.deepEqual(left(3, 5, 0, 255), [0, 1, 2]));

test('what is lighter than as many others as are wanted is dropped', () => {
  assert.deepEqual(left(2, 5, 9, 7, 1), [1, 2]);
  assert.deepEqual(left(2, 1, 2, 3, 255, 4), [3, 4]);
});

test('of equals four times as many are kept as are wanted', () => {
  assert.deepEqual(left(2, 5, 5, 5, 4), [0, 1, 2]);
  assert.deepEqual(left(1, 5, 5, 5, 5, 5), [0, 1, 2, 3]);
  assert.deepEqual(left(2, 5, 9, ...new Array(20).fill(5)), [0, 1, 2, 3, 4, 5, 6, 7]);
});

test('however many equals came before, what is heavier is kept', () => {
  assert.deepEqual(left(1, 5, 5, 5, 5, 5, 6), [5]);
  assert.deepEqual(left(2, ...new Array(20).fill(255)), [0, 1, 2, 3, 4, 5, 6, 7]);
});

test('what is not wanted any more is known at once', () => {
  const rows = new HeaviestRows(2);
  for (const [after, weight] of [
    [0, 9],
    [7, 7],
    [8, 8],
    [9, 12],
  ]) {
    rows.add(0, weight);
    assert.equal(rows.least, after);
  }
});
