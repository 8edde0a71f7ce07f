import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Match, merged } from './merging.ts';

const options = { gap: 10, least: 12 };
const match = (at: number, place: number, text = 0, length = 6): Match => ({ at, text, place, length });

test('neighbours in the draft and in the text become one passage, in any order', () => {
  assert.deepEqual(merged([match(0, 110), match(8, 100)], options), [
    { passage: { start: 0, end: 14 }, text: 0, source: { start: 100, end: 116 } },
  ]);
});

test('what is far apart in the text stays apart, and is too short then', () => {
  assert.deepEqual(merged([match(0, 100), match(8, 500)], options), []);
});

test('of two sources of a stretch the one that explains more counts', () => {
  const found = merged([match(0, 100), match(8, 108), match(0, 300, 1), match(6, 306, 1), match(12, 312, 1)], options);
  assert.deepEqual(
    found.map(({ text }) => text),
    [1],
  );
});

test('what a better source leaves over counts where it is enough', () => {
  const found = merged([match(0, 100, 0, 30), match(20, 300, 1, 26)], options);
  assert.deepEqual(
    found.map(({ passage, text }) => [text, passage.start, passage.end]),
    [
      [0, 0, 30],
      [1, 30, 46],
    ],
  );
});
