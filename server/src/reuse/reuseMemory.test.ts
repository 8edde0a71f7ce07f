import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { findReuse, searchReuse } from './findReuse.ts';
import { ReuseMemory } from './reuseMemory.ts';

const orchard =
  '技术员老周把家搬到了山上，白天看苗，夜里守水，连中秋节都是在窝棚里过的。冷库要赶在白露之前封顶，合作社的账每个季度贴到村口的墙上。';
const school =
  '一百年前，先生们用祠堂的门板做了第一块黑板，从此山里的孩子有了自己的学堂。门卫张师傅敲了三十一年的钟，没有敲错过一次。';
const own = '今年先把水渠的缺口补上，再把机耕路铺到田头，老人和孩子走的那一段，夜里要亮灯，下雨不能积水。'.repeat(5);
const corpus = corpusOf({ '果园.txt': `讲话\n同志们：\n${orchard}`, '校庆.txt': `致辞\n老师们：\n${school}` });
const paragraphs = [own, `${own}${orchard}`, own, `${school}${own}`, `${own}${school}`];
const draft = paragraphs.join('\n');

/** How many blocks had to be searched. */
function searched(text: string, memory: ReuseMemory): number {
  const search = searchReuse(text, corpus, { minimumHanzi: 18, memory });
  let blocks = 0;
  while (!search.next().done) blocks++;
  return blocks;
}

test('a draft is searched once, and after an edit its paragraph alone', () => {
  const memory = new ReuseMemory();
  assert.ok(searched(draft, memory) >= 4);
  assert.equal(searched(draft, memory), 0);
  assert.equal(searched(draft.replace('技术员老周', '技术员小周'), memory), 1);
});

test('what is remembered is what would be found anew, wherever the writer edits', () => {
  const memory = new ReuseMemory();
  let text = draft;
  for (let at = 5; at < draft.length; at += 97) {
    text = `${text.slice(0, at)}${at % 2 ? '另外，' : '\n'}${text.slice(at + (at % 3))}`;
    const found = findReuse(text, corpus, { minimumHanzi: 18, memory });
    assert.deepEqual(found, findReuse(text, corpus, { minimumHanzi: 18 }));
    assert.ok(found.length >= 2);
  }
});

test('another corpus, other terms and another file of its own are asked anew', () => {
  const memory = new ReuseMemory();
  const options = { minimumHanzi: 18, memory };
  const all = findReuse(draft, corpus, options);
  assert.equal(all.length, 3);
  assert.equal(findReuse(draft, corpus, { ...options, minimumHanzi: 500 }).length, 0);
  assert.deepEqual(findReuse(draft, corpus, options), all);
  assert.equal(findReuse(draft, corpus, { ...options, counts: () => false }).length, 0);
  const ownUri = `file:///corpus/${encodeURI('校庆.txt')}`;
  assert.equal(findReuse(draft, corpus, { ...options, ownUri }).length, 1);
  assert.equal(findReuse(draft, corpusOf({}), options).length, 0);
});

test('a passage in a very long paragraph is one passage, also where the paragraph was cut', () => {
  for (let before = 20; before < 30; before++) {
    const long = `${'办好一件，再办一件。'.repeat(before * 5)}${orchard}${own}`;
    assert.equal(findReuse(long, corpus, { minimumHanzi: 18 }).length, 1, `${before}`);
  }
});
