import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import type { Corpus } from '../index/questions.ts';
import { isSaidEnd } from './saidEnds.ts';

const corpus = corpusOf({
  '修渠.txt': '修渠会讲话\n同志们：\n渠长要亲自巡堤，队员要亲手清淤。报告进度，报告用水，报告收成。\n',
  '修堤.txt': '修堤会讲话\n同志们：\n堤长要亲自看堤，村民要亲手种树。大家报告险情，共同修好堤坝。\n',
});

const cases: [before: string, text: string, ends: boolean][] = [
  ['大家', '报告', true],
  ['大家', '报', false],
  // what the corpus says most, not what it says last: nowhere does it end a word with 亲
  ['堤长要', '亲', false],
  ['老师们', '亲', false],
  ['堤长要', '亲自', true],
  // behind words that the corpus does not have the last ones tell
  ['请老李', '报告', true],
  ['请老李', '报', false],
  // a name that it has never heard of may end anywhere, and marks and figures are no words
  ['请', '王钰', true],
  ['大家', '报告，', true],
  ['超过', '20', true],
];
for (const [before, text, ends] of cases) {
  test(`${before}|${text} ${ends ? 'ends' : 'does not end'} a word`, () =>
    assert.equal(isSaidEnd({ text, members: [] }, { before, tail: '' }, corpus), ends));
}

test('another corpus has other words', () => {
  const other = corpusOf({ '读报.txt': '读报会讲话\n同志们：\n每天读报，天天读报，人人读报。\n' });
  assert.equal(isSaidEnd({ text: '读报', members: [] }, { before: '', tail: '' }, other), true);
  assert.equal(isSaidEnd({ text: '报', members: [] }, { before: '大家', tail: '' }, corpus), false);
});

test('many occurrences that all end a word need no other voice', () => {
  const one = { text: '', level: 0, weight: 1, likeness: 1, voice: 0, speech: 0, place: 0 };
  const ends = Array.from({ length: 6 }, () => ({ ...one, boundaries: 0b11 }));
  const goesOn = { ...one, boundaries: 0b01 };
  // the corpus itself never ends a word with 亲
  const isEnd = (members: (typeof goesOn)[]) =>
    isSaidEnd({ text: '亲', members }, { before: '堤长要', tail: '' }, corpus);
  assert.ok(isEnd(ends));
  assert.ok(!isEnd(ends.slice(1)));
  assert.ok(!isEnd([...ends, goesOn]));
});

const openings = [...'春夏秋冬晴雨风雪雾'].map((char) => `${char}季用${char}水，${char}天讲${char}事。`);
/** A corpus of nine speeches with the same ending. */
function ninefold(openingOf: (number: number) => string) {
  const texts = openings.map((_one, i) => `第${i}次会讲话\n同志们：\n${openingOf(i)}\n看好仓库钥匙靠大家。\n`);
  return corpusOf(Object.fromEntries(texts.map((text, i) => [`${i}.txt`, text])));
}
const speeches = ninefold((number) => openings[number]);
const versions = ninefold(() => openings[0]);

const stops: [corpus: Corpus, text: string, tail: string, ends: boolean][] = [
  [speeches, '仓库', '', false],
  [speeches, '仓库', '大门', false],
  [speeches, '仓库', '钥匙', true],
  [speeches, '仓库钥匙', '', false],
  [speeches, '仓库钥匙靠大家', '', true],
  // one speech that was kept nine times says so only once
  [versions, '仓库', '', true],
];
for (const [of, text, tail, isEnd] of stops) {
  const who = of === versions ? 'nine versions of one speech' : 'nine speeches';
  test(`要看好|${text}|${tail} ${isEnd ? 'ends' : 'lacks'} what ${who} go on with`, () =>
    assert.equal(isSaidEnd({ text, members: [] }, { before: '要看好', tail }, of), isEnd));
}
