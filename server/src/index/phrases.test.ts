import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, segmentOf } from '../../../test/support/corpusOf.ts';
import { longestPhrase } from './building/repeatedPhrases.ts';
import { packWeight, spanOf, unpackWeight } from './phraseRows.ts';
import type { UnitSet } from './questions.ts';
import { SegmentsCorpus } from './segmentsCorpus.ts';

const first = segmentOf({
  '2021-校园.txt': '在开学典礼上的讲话\n老师们：\n我们要上好开学第一课，把安全放在心上。书声琅琅的校园最美。\n',
  '2022-校园.txt': '开学典礼讲话\n老师们：\n各年级上好开学第一课，运动会也要办好。书声琅琅的校园最美。\n',
});
const second = segmentOf({ '2023-校园.txt': '家长会讲话\n家长们：\n上好开学第一课，离不开家长。\n' });
const corpus = corpusWithout();

function corpusWithout(...deleted: number[]): SegmentsCorpus {
  return new SegmentsCorpus([
    { view: first, deleted: new Set(deleted) },
    { view: second, deleted: new Set() },
  ]);
}

function setOf(hanzi: string): UnitSet {
  const sorted = Uint16Array.from(hanzi, (char) => char.charCodeAt(0)).sort();
  return { sorted, has: (unit) => sorted.includes(unit) };
}

function texts(most: number, ...sets: string[]): string[] {
  return corpus.phrases({ begins: sets.map(setOf), most, rows: 999 }).map(({ text }) => text);
}

test('phrases begin with the Hanzi asked for, at up to four places', () => {
  assert.deepEqual(texts(9, '上书', '好'), ['上好开学第一课']);
  assert.deepEqual(texts(9, '上书', '好声', '开琅', '学'), ['上好开学第一课']);
  assert.deepEqual(texts(9, '上书', '声好', '琅', '学'), []);
  assert.ok(texts(9, '上书').includes('书声琅琅的校园最美'));
});

test('what all segments say comes first, its weight added up', () => {
  const [{ text, weight, place }] = corpus.phrases({ begins: [setOf('上运')], most: 9, rows: 999 });
  assert.equal(text, '上好开学第一课');
  const [alone] = new SegmentsCorpus([{ view: first, deleted: new Set() }]).phrases({
    begins: [setOf('上')],
    most: 9,
    rows: 999,
  });
  assert.ok(weight > alone.weight);
  assert.equal(corpus.text(place, place + text.length), text);
});

test('of many the heaviest are told, those of all beginnings', () => {
  const [heaviest] = texts(99, '上书运我各');
  assert.equal(texts(1, '上书运我各')[0], heaviest);
  assert.ok(texts(1, '上书运我各').length < texts(99, '上书运我各').length);
});

test('no more rows are looked at than may be', () => {
  const begins = ['上书运我各', '好声动们年'].map(setOf);
  const told = (rows: number, ...rare: string[]) =>
    corpus.phrases({ begins: [...begins, ...rare.map(setOf)], most: 99, rows }).map(({ text }) => text);
  for (const rows of [0, 1, 2]) assert.ok(told(rows).length <= rows, String(rows));
  assert.ok(told(999).length > 2);
  const last = told(999).at(-1) as string;
  assert.ok(!told(2, last[2], last[3]).includes(last));
  assert.ok(told(999, last[2], last[3]).includes(last));
});

test('a deleted file says nothing', () => {
  const left = corpusWithout(0, 1).phrases({ begins: [setOf('书上')], most: 9, rows: 999 });
  assert.deepEqual(
    left.map(({ text }) => text),
    ['上好开学第一课'],
  );
});

for (const deleted of [0, 1]) {
  test(`what file ${deleted} said as well as others is still said when it is deleted`, () => {
    const left = corpusWithout(deleted);
    const [{ text, place }] = left.phrases({ begins: [setOf('书'), setOf('声')], most: 9, rows: 999 });
    assert.equal(text, '书声琅琅的校园最美');
    assert.equal(left.text(place, place + text.length), text);
    assert.match(left.locate(place).uri, deleted === 0 ? /2022/ : /2021/);
  });
}

test('what goes on behind the longest phrase is no clause', () => {
  const begun = '坚决打赢秋冬季森林草原防火攻坚战';
  const weights = ['。', '和持久战。'].map((end) => {
    const said = corpusOf({
      '甲.txt': `防火会讲话\n同志们：\n${begun}${end}大家要警醒。\n`,
      '乙.txt': `部署会讲话\n同志们：\n巡护要紧，${begun}${end}\n`,
    });
    const [{ text, weight }] = said.phrases({ begins: [setOf('坚'), setOf('决')], most: 1, rows: 999 });
    assert.equal(text, begun);
    return weight;
  });
  assert.ok(weights[1] < weights[0] / 2, String(weights));
});

test('what one file said once stands behind what three speeches begin their clauses with', () => {
  const large = segmentOf({
    '甲.txt': '水利会讲话\n同志们：\n管好灌溉渠系不留死角。\n',
    '乙.txt': '春灌会讲话\n同志们：\n管好灌溉渠系造福群众。\n',
    '丁.txt': '乡镇会讲话\n同志们：\n管好灌溉渠系人人有责。\n',
  });
  const saved = segmentOf({ '丙.txt': '家长会讲话\n家长们：\n管好孩子的零花钱。\n' });
  const both = [large, saved].map((view) => ({ view, deleted: new Set<number>() }));
  const told = new SegmentsCorpus(both).phrases({ begins: [setOf('管'), setOf('好')], most: 9, rows: 999 });
  const [repeated, once] = ['管好灌溉渠系', '管好孩子的零花钱'].map((text) =>
    told.findIndex((phrase) => phrase.text === text),
  );
  assert.ok(repeated >= 0 && once > repeated, told.map(({ text, weight }) => `${text} ${weight}`).join(' '));
});

test('phrases end at the clause', () => {
  for (const text of texts(99, '上书运我各')) assert.doesNotMatch(text, /[，。]/);
});

test('followers among: every beginning that is wanted, however many others there are', () => {
  const { count, followers } = corpus.followersAmong('上好', { begins: [setOf('开运')], most: 9, reach: 9, seeks: 99 });
  assert.deepEqual(
    followers.map((one) => [one.text.slice(0, 5), one.count]),
    [
      ['开学第一课', 2],
      ['开学第一课', 1],
    ],
  );
  assert.equal(count, 3);
  const none = { followers: [], count: 3 };
  assert.deepEqual(corpus.followersAmong('上好', { begins: [setOf('运')], most: 9, reach: 9, seeks: 99 }), none);
  assert.deepEqual(
    corpus.followersAmong('上好', { begins: [setOf('开'), setOf('校')], most: 9, reach: 9, seeks: 99 }),
    none,
  );
  assert.deepEqual(corpus.followersAmong('尚无', { begins: [setOf('开')], most: 9, reach: 9, seeks: 99 }), {
    ...none,
    count: 0,
  });
});

for (const context of ['我们要上好', '我们要上好开', '我们要上好开学']) {
  test(`followers among: behind the ${context.length} units of ${context} only what is wanted`, () => {
    const query = { most: 9, reach: 3, seeks: 99 };
    const next = '我们要上好开学第'[context.length];
    const tellsOf = (...sets: string[]) =>
      corpus.followersAmong(context, { ...query, begins: sets.map(setOf) }).followers.map(({ text }) => text[0]);
    assert.deepEqual(tellsOf(`运${next}`, '学第一', '第一课'), [next]);
    assert.deepEqual(tellsOf('运', '学第一', '第一课'), []);
  });
}

test('followers among: a wanted beginning that nobody says does not stand in the way of the next', () => {
  const lessons = corpusOf({
    '甲.txt': '校长讲话\n同学们：\n老师要上好开学课，也要上好运动课。\n',
    '乙.txt': '主任讲话\n同学们：\n大家要上好运动课，上好开学课。\n',
  });
  const options = { begins: [setOf('文运')], most: 9, reach: 9, seeks: 4 };
  assert.deepEqual(
    lessons.followersAmong('上好', options).followers.map(({ text }) => text.slice(0, 3)),
    ['运动课'],
  );
});

test('a span holds the longest phrase at the last place', () => {
  const place = 2 ** 28 - 1;
  assert.deepEqual(spanOf((place | ((longestPhrase - 4) << 28)) >>> 0), { place, length: longestPhrase });
});

test('weights keep their order and are about what they were', () => {
  for (const weight of [0.2, 1, 3.5, 40, 4000]) {
    assert.ok(Math.abs(unpackWeight(packWeight(weight)) / weight - 1) < 0.03, String(weight));
  }
  assert.equal(packWeight(1e9), 255);
});
