import assert from 'node:assert/strict';
import { test } from 'node:test';
import { progressLine } from './progressLine.ts';

function written(isTTY: boolean, ...shares: (number | undefined)[]): string[] {
  const texts: string[] = [];
  const show = progressLine({ isTTY, write: (text) => texts.push(text) });
  for (const share of shares) show(share);
  return texts;
}

test('a line is written over when its words change, and cleared at the end', () => {
  assert.deepEqual(written(true, 0, 0.291, 0.299, undefined), [
    '\r\u001b[KIndexing past speeches 0%',
    '\r\u001b[KIndexing past speeches 29%',
    '\r\u001b[K',
  ]);
});

test('nothing is written where nothing was shown, or nobody looks', () => {
  assert.deepEqual(written(true, undefined), []);
  assert.deepEqual(written(false, 0, 0.5, undefined), []);
});
