import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, uriOf } from '../../../test/support/corpusOf.ts';
import { usesOf } from './uses.ts';

const phrase = '把老百姓的事放在心上';
const said = (place: string) =>
  `${place}的同志们：\n我再讲一遍，${phrase}。${place}的${'麦子稻子橘子竹子'.repeat(3)}都是这样种出来的。\n`;
const talk = said('青石镇').repeat(2);
const corpus = corpusOf({
  '无日期的一篇.txt': said('老街'),
  '2023-05-18-在河西的讲话.txt': said('河西'),
  '2016-在山口的讲话.txt': said('山口'),
  '2019-08-在青石镇的讲话.txt': talk,
  '2019-08-在青石镇的讲话（副本）.txt': talk,
  '2021-03-01-说别的.txt': '今天只说修桥的事。\n',
});
const options = { most: 100 };

test('speeches stand in order of their dates, those without one last; copies are one', () => {
  const { uses, count, isSample } = usesOf(phrase, corpus, options);
  assert.deepEqual(
    uses.map(({ speech, times }) => [speech.date, times]),
    [
      ['2016', 1],
      ['2019-08', 2],
      ['2023-05-18', 1],
      [undefined, 1],
    ],
  );
  assert.deepEqual([count, isSample], [7, false]);
  for (const { place } of uses) assert.equal(corpus.text(place, place + phrase.length), phrase);
});

test("the draft's own file is no use", () => {
  const ownUri = uriOf('2016-在山口的讲话.txt');
  const { uses, count } = usesOf(phrase, corpus, { ...options, ownUri });
  assert.deepEqual([uses[0].speech.date, count], ['2019-08', 6]);
});

test('what nobody says has no uses', () => {
  assert.deepEqual(usesOf('把冰淇淋放在心上', corpus, options), { uses: [], count: 0, isSample: false });
});

test('of very many places a sample is looked at, and that is said', () => {
  const { uses, count, isSample } = usesOf(phrase, corpus, { most: 3 });
  assert.equal(isSample, true);
  assert.equal(count, 7);
  assert.ok(uses.length > 0 && uses.length <= 3);
});
