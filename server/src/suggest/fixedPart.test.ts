import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixedPart } from './fixedPart.ts';

test('a suggestion is sure up to the first name that has to be filled in', () => {
  const text = '请XX县和××镇先讲';
  const placeholders = [
    { start: 1, end: 3 },
    { start: 5, end: 7 },
  ];
  assert.equal(fixedPart({ text, placeholders }), '请');
  assert.equal(fixedPart({ text, placeholders: [] }), text);
});
