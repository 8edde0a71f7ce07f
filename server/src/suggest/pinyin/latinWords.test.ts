import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../test/support/corpusOf.ts';
import { isLikelierLatin } from './latinWords.ts';

const corpus = corpusOf({
  '甲.txt': '春耕会讲话\n同志们：\n全县GDP增长百分之六，农机APP装到了每个村，大家用起来。\n',
  '乙.txt': '春耕会讲话\n同志们：\n不能只看GDP，要看粮食产量，要看农民收入。happy一词不必多说。\n',
});
const often = 1e-3;

test('a word that speeches write in letters, in whatever case', () => {
  assert.ok(isLikelierLatin('gdp', often, corpus));
  assert.ok(isLikelierLatin('app', often, corpus));
});

test('not a part of one', () => {
  for (const part of ['gd', 'dp', 'hap']) assert.ok(!isLikelierLatin(part, often, corpus), part);
});

test('not where what it spells is said far more often', () => assert.ok(!isLikelierLatin('gdp', 0.5, corpus)));

test('letters that spell what hardly anybody says, the longer the less of it', () => {
  assert.ok(isLikelierLatin('ppt', 1e-7, corpus));
  assert.ok(!isLikelierLatin('ppt', 1e-4, corpus));
  assert.ok(!isLikelierLatin('tdgzl', 1e-7, corpus));
});

test('what holds Hanzi, or is long, is no such word', () => {
  assert.ok(!isLikelierLatin('gd产值', 0, corpus));
  assert.ok(!isLikelierLatin('tuidonggaozhiliang', 0, corpus));
});
