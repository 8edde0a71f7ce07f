import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeUri } from './uri.ts';

test('what editors escape differently is one file', () => {
  const spellings = ['file:///a/%E8%AE%B2%E8%AF%9D%28%E7%A8%BF%29.txt', 'file:///a/讲话(稿).txt'];
  assert.equal(normalizeUri(spellings[0]), normalizeUri(spellings[1]));
});

test('what is no file stays as it is', () => {
  assert.equal(normalizeUri('untitled:Untitled-1'), 'untitled:Untitled-1');
  assert.equal(normalizeUri('file://%zz'), 'file://%zz');
});
