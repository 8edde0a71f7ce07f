import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rememberLast } from './rememberLast.ts';

test('what was asked lately is not worked out again, be the answer undefined', () => {
  const asked: string[] = [];
  const firstHanzi = rememberLast(
    2,
    (words: string) => words,
    (words) => {
      asked.push(words);
      return /\p{sc=Han}/u.exec(words)?.[0];
    },
  );
  assert.deepEqual(['1.抓早', '2.', '1.抓早', '2.', '3.抓实', '1.抓早', '2.'].map(firstHanzi), [
    '抓',
    undefined,
    '抓',
    undefined,
    '抓',
    '抓',
    undefined,
  ]);
  assert.deepEqual(asked, ['1.抓早', '2.', '3.抓实', '1.抓早', '2.']);
});
