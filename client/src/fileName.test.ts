import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from './fileName.ts';

test('names of files are readable, folders and broken escapes too', () => {
  assert.equal(fileName('file:///c%3A/%E8%AE%B2%E7%A8%BF/'), '讲稿');
  assert.equal(fileName('file:///a/100%.txt'), '100%.txt');
});
