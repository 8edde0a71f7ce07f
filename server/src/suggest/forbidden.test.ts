import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { suggest } from './suggest.ts';

const corpus = corpusOf({
  '修渠.txt':
    '修渠会讲话\n同志们：\n今年的收成表现出色。渠水要流到村口，更要流到田头。我们的闸门由老李看管，但是钥匙要有两把。全村用水超过20%。\n',
  '修堤.txt':
    '修堤会讲话\n同志们：\n去年的队伍表现出色。渠水要流到村口，更要流到田头。我们的堤坝由老王看管，但是夜里要有灯。全村用水超过30%。\n',
});

/** What is offered at `$0`. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('$0');
  const draft = marked.slice(0, offset) + marked.slice(offset + 2);
  return suggest(draft, offset, corpus, { maxItems: 8, confidence: 'eager' }).map(({ text }) => text);
}

test('what stands behind the next mark is not offered once more', () => {
  assert.ok(offered('今年渠水要流到村口$0').some((text) => text.startsWith('，更要')));
  for (const text of offered('今年渠水要流到村口$0。更要流到每块地')) assert.doesNotMatch(text, /更要/);
});

test('what the next paragraph begins with is not offered', () => {
  assert.ok(offered('今年渠水要流到村口，$0').includes('更要流到田头。'));
  assert.deepEqual(
    offered('今年渠水要流到村口，$0\n更要流到田头。那里旱').filter((text) => '更要流到田头。'.startsWith(text)),
    [],
  );
});

test('what the draft says is not cut where the cursor stands', () => {
  const words = offered('请张村长、王村长$0，一起修渠');
  assert.ok(!words.some((text) => text.endsWith('村')), words.join());
  const figures = offered('春天种下1000株、秋天种下1000$0，冬天整枝');
  assert.ok(figures.length > 0 && figures.every((text) => !text.endsWith('100')), figures.join());
});

test('no item ends with a single Hanzi behind a mark, or before the sign of its figure', () => {
  for (const marked of ['渠水要流到村口$0', '闸门由老李看管$0', '堤坝由老王看管$0', '全村用水$0', '全村用水超过$0']) {
    const found = offered(marked);
    assert.ok(found.length > 0, marked);
    for (const text of found) assert.doesNotMatch(text, /[，。]\p{sc=Han}$|\d$/u);
  }
});

test('nothing is put into a word where it would leave a piece of it', () => {
  assert.ok(offered('队伍表$0').includes('现出色'));
  assert.deepEqual(offered('队伍表$0示满意'), []);
});

test('what was deleted between words is still restored, no piece of a word', () => {
  assert.ok(offered('渠水要$0村口，更要流到别处').includes('流到'));
  for (const text of offered('渠水要流$0口，更要流到别处')) assert.doesNotMatch(text, /村$/);
});

test('nothing goes into a figure, and no item ends with a digit', () => {
  assert.deepEqual(offered('全村用水超过2$00方'), []);
  for (const marked of ['全村用水超过$0', '全村用水超过$0方', '全村用水超过3$0']) {
    for (const text of offered(marked)) assert.doesNotMatch(text, /\d$/);
  }
});

test('no item ends with half of a mark that is written twice', () => {
  const among = corpusOf({
    '修渠.txt': '修渠会讲话\n渠水流到村口……流到田头。\n',
    '修堤.txt': '修堤会讲话\n渠水流到村口……流到堤下。\n',
  });
  const draft = '今年渠水流到';
  const found = suggest(draft, draft.length, among, { maxItems: 8, confidence: 'eager' }).map(({ text }) => text);
  assert.ok(found.length > 0);
  for (const text of found) assert.doesNotMatch(text, /[^…]…$/);
});

test('what the draft alone says ends where the corpus ends words', () => {
  const among = corpusOf({
    '修渠.txt': '修渠会讲话\n渠长要亲自巡堤，队员要亲手清淤，大家亲自上工地。\n',
  });
  const draft = '请老王亲临渠口，请老王亲临堤下，请老王';
  const found = suggest(draft, draft.length, among, { maxItems: 8, confidence: 'eager' }).map(({ text }) => text);
  for (const text of found) assert.doesNotMatch(text, /亲$/);
});

test('circles and squares that stand for a name are tab stops', () => {
  const draft = '会上请';
  const among = corpusOf({
    '发言.txt': '发言安排\n会上请○○县长发言。\n',
    '会议.txt': '会议安排\n会上请○○县长发言。\n',
  });
  const [{ text, placeholders }] = suggest(draft, draft.length, among, { maxItems: 1, confidence: 'eager' });
  assert.match(text, /^○○县长/);
  assert.deepEqual(placeholders, [{ start: 0, end: 2 }]);
});
