import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameOfUri } from './uriName.ts';

test('a file is named readably', () => {
  assert.equal(nameOfUri('file:///a/%E8%AE%B2%E8%AF%9D.txt'), '讲话.txt');
  assert.equal(nameOfUri('untitled:Untitled-1'), 'Untitled-1');
  assert.equal(nameOfUri('file:///a/100%.txt'), '100%.txt');
});
