import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import type { Corpus } from '../index/questions.ts';
import { readCursor } from './cursor.ts';
import { Seam } from './seam.ts';

const corpus = corpusOf({ '修渠.txt': '修渠会讲话\n同志们：\n渠水要流到村口。\n' });

/** The seam at `$0`. */
function seamAt(marked: string, words: Corpus = corpus): Seam {
  const offset = marked.indexOf('$0');
  const cursor = readCursor(marked.replace('$0', ''), offset);
  assert.ok(cursor);
  return new Seam(cursor, words);
}

for (const marked of [
  '用水超过20$0%',
  '用水超过2$000方',
  '增长1$0.5倍',
  '  2$0. 修渠',
  '（3$0）管水',
  '二十$0三户',
  '大家都想修渠，我$0们就修',
]) {
  test(`nothing belongs at the cursor in ${marked}`, () => assert.equal(seamAt(marked).isShut, true));
}
for (const marked of ['用水超过20$0方', '今年$0修渠', '用水超过20$0', '用水20$0，用电30', '2$0修渠']) {
  test(`something may belong at the cursor in ${marked}`, () => assert.equal(seamAt(marked).isShut, false));
}

test('no figure goes on behind the cursor', () => {
  const seam = seamAt('今年新增$0万亩');
  assert.equal(seam.joins('水田12', '万亩'), false);
  assert.equal(seam.joins('水田', '12万亩'), true);
});

test('what the corpus has as one word is not parted', () => {
  const found = { text: '家', boundaries: 0, speech: 0, place: 0, count: 1 };
  const asOneWord = { ...corpus, followersAmong: () => ({ count: 1, followers: [found] }) } as unknown as Corpus;
  assert.equal(seamAt('最早的$0员学会了', asOneWord).joins('管水', '的'), false);
  assert.equal(seamAt('最早的$0员学会了').joins('管水', '的'), true);
});
