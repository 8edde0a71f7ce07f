import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import type { Corpus } from './questions.ts';

const corpus: Corpus = corpusOf({
  '2021-03-02-春耕动员会讲话.txt':
    '在春耕动员会上的讲话\n同志们：\n一年之计在于春。我们要抓好春耕备耕，确保粮食丰收。\n抓好春耕备耕，关键在人。',
  '座谈会发言.txt': '同志们：\n我汇报三点。我们要抓好春耕备耕，保障农资供应。',
});

test('every place of a phrase is found, and the speeches that say it are counted', () => {
  const { count, documents, places } = corpus.occurrences('抓好春耕备耕', 10);
  assert.deepEqual([count, documents], [3, 2]);
  for (const place of places) assert.equal(corpus.text(place, place + 6), '抓好春耕备耕');
});

test('a phrase stands or does not', () => {
  for (const phrase of ['抓好春耕备耕', '，保障农资供应。', '备耕,确保'])
    assert.equal(corpus.holds(phrase), true, phrase);
  for (const phrase of ['抓好秋耕', '保障农资供应。同志们', '；保障农资', ''])
    assert.equal(corpus.holds(phrase), false, phrase);
});

test('half-width and full-width marks are one', () => {
  assert.equal(corpus.occurrences('备耕,确保', 10).count, 1);
  assert.equal(corpus.occurrences('，确保粮食', 10).count, 1);
});

test('what followed is given with its speech, longest context first', () => {
  const [longest] = corpus.followers('我们要抓好春耕备耕，', { most: 3, samples: 10, reach: 10 });
  assert.equal(longest.matched, 10);
  assert.deepEqual(longest.samples.map((follower) => follower.text).sort(), ['保障农资供应。', '确保粮食丰收。']);
  assert.equal(corpus.speech(longest.samples[0].speech).uri.endsWith('.txt'), true);
});

test('what stands before the context is told where that is asked for', () => {
  const told = (context: string, reachBefore?: number) =>
    corpus.followers(context, { most: 1, samples: 10, reach: 4, reachBefore })[0].samples;
  assert.deepEqual(
    told('春耕备耕，确', 4).map(({ before }) => before),
    ['们要抓好'],
  );
  assert.deepEqual(
    told('春耕备耕，确', 4).map(({ opensWord }) => opensWord),
    [true],
  );
  assert.deepEqual(
    told('耕备耕，确', 4).map(({ opensWord }) => opensWord),
    [false],
  );
  assert.deepEqual(
    told('春耕备耕，确').map(({ before }) => before),
    [undefined],
  );
});

test('nothing is told from before the beginning of a file', () => {
  const [{ samples }] = corpus.followers('我汇报三点', { most: 1, samples: 10, reach: 4, reachBefore: 1000 });
  assert.deepEqual(
    samples.map(({ before }) => before),
    ['同志们：\n'],
  );
});

test('a line start is a context of its own', () => {
  const texts = corpus.followers('\n同', { most: 1, samples: 10, reach: 10 })[0].samples.map(({ text }) => text);
  assert.deepEqual(texts, ['志们：', '志们：']);
});

test('what begins in another way than is wanted is counted, not read', () => {
  const begins = [{ sorted: Uint16Array.of(0x786e), has: (unit: number) => unit === '确'.charCodeAt(0) }];
  const query = { most: 1, samples: 10, reach: 10, begins };
  const [{ count, samples }] = corpus.followers('抓好春耕备耕，', query);
  assert.equal(count, 3);
  assert.deepEqual(samples.map(({ text }) => text).sort(), ['', '', '确保粮食丰收。']);
});

test('voices are counted as far as anybody looks', () => {
  const { count, documents } = corpus.occurrences('抓好春耕备耕', 1, 1);
  assert.deepEqual([count, documents], [3, 1]);
});

test('a match never runs from one file into the next', () => {
  assert.equal(corpus.longestMatch('保障农资供应。同志们', 0, 30), 7);
});

test('a place is located in its file', () => {
  const [place] = corpus.occurrences('我汇报三点', 1).places;
  assert.deepEqual(corpus.locate(place), { uri: `file:///corpus/${encodeURI('座谈会发言.txt')}`, offset: 5 });
  assert.equal(corpus.speechAt(place)?.title, '座谈会发言');
});

test('what no speech says is not found', () => {
  assert.deepEqual(corpus.occurrences('秋收冬藏', 10), { count: 0, documents: 0, places: [] });
  assert.deepEqual(corpus.seeds('秋收冬藏万物归仓', { minimum: 6, maxOccurrences: 24, step: 1 }), []);
});

test('a seed is as long as it takes to be rare', () => {
  const said = corpusOf(
    Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [
        `${n}.txt`,
        `我们要抓好防汛抗旱工作${n < 4 ? '的各项准备' : '的人人有责'}。`,
      ]),
    ),
  );
  const options = { minimum: 6, maxOccurrences: 24, step: 1, until: 1 };
  const [seed] = said.seeds('抓好防汛抗旱工作的各项准备', options);
  assert.deepEqual([seed.length, seed.places.length], [10, 4]);
  assert.deepEqual(said.seeds('抓好防汛抗旱工作', options), [], 'never rare');
  assert.deepEqual(said.seeds('抓好防汛抗旱工作的大小事情', options), [], 'rare only where nobody says it');
});

test('a rare stretch of a draft is a seed', () => {
  const [seed] = corpus.seeds('今年要保障农资供应，', { minimum: 6, maxOccurrences: 24, step: 1 });
  assert.deepEqual([seed.start, seed.length, seed.places.length], [3, 6, 1]);
});
