import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { globMatcher } from './globs.ts';

const folder = resolve('/讲稿');
const matches = (path: string, ...globs: string[]) =>
  globMatcher([resolve('/别处'), folder], globs)(pathToFileURL(resolve(folder, path)).href);

test('by path, by name, and by the folders on the way', () => {
  assert.ok(matches('范文/年会/贺词.txt', '范文/**'));
  assert.ok(matches('范文/年会/贺词.txt', '范文'));
  assert.ok(matches('2021/贺词.txt', '*.md', '贺*.txt'));
  assert.ok(matches('2021/单位范文选/a.txt', '*范文*'));
});

test('what lies elsewhere, and everything where there is no glob', () => {
  assert.ok(!matches('2021/贺词.txt', '范文/**', '*.md'));
  assert.ok(!matches('2021/贺词.txt'));
  assert.ok(!matches('../范文/贺词.txt', '**'));
  assert.ok(!globMatcher([folder], ['**'])('untitled:Untitled-1'));
});
