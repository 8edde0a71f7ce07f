import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from './excerpt.ts';

test('a short passage stands whole, on one line', () => {
  assert.equal(excerpt('　　路修到了村口，\r\n灯也亮了。\n'), '路修到了村口， 灯也亮了。');
});

test('a long one keeps its beginning and its end', () => {
  const text = `开头${'修渠'.repeat(60)}结尾。`;
  const short = excerpt(text);
  assert.ok(short.length <= 60);
  assert.match(short, /^开头修渠.*…….*结尾。$/);
});

test('no character is cut in two', () => {
  const short = excerpt(`路${'𠮷'.repeat(100)}`);
  // half a character would not survive
  assert.equal(Buffer.from(short, 'utf8').toString('utf8'), short);
});

test('what a terminal would obey is left out', () => {
  assert.equal(excerpt('路灯\u001b[2J亮了\u0007。'), '路灯 [2J亮了 。');
});
