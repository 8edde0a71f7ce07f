import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineStarts, positionAt } from './lines.ts';

test('every kind of line end counts once', () => {
  assert.deepEqual(lineStarts('甲\n乙\r\n丙\r丁'), [0, 2, 5, 7]);
});

test('a position is a line and a code unit in it', () => {
  const starts = lineStarts('同志们：\r\n𠮷祥如意\n');
  assert.deepEqual(positionAt(starts, 8), { line: 1, character: 2 });
  assert.deepEqual(positionAt(starts, 0), { line: 0, character: 0 });
});
