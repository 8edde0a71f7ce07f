import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uriOf } from '../../../test/support/corpusOf.ts';
import { liveSegment } from '../../../test/support/liveFiles.ts';
import { formatVersion } from '../index/format.ts';
import { LiveIndex } from './liveIndex.ts';

const texts = { 甲: '春耕要抓早。', 乙: '防汛要抓实。', 丙: '养老要抓细。' };
const names = ({ segments }: LiveIndex) => segments.map(({ entry }) => entry.name);
const uris = (index: LiveIndex) => [...index.uris()].sort();
const count = (index: LiveIndex, phrase: string) => index.corpus().occurrences(phrase, 10).count;

test('what is added later hides what was there before', () => {
  const first = liveSegment('一', texts);
  const index = new LiveIndex([first]);
  index.replace([], [liveSegment('二', { 甲: '秋收要抓早。', 丁: '新来的一篇。' })]);
  assert.deepEqual(uris(index), ['甲', '乙', '丙', '丁'].map(uriOf).sort());
  assert.deepEqual([count(index, '春耕'), count(index, '秋收'), count(index, '要抓')], [0, 1, 3]);
  assert.deepEqual(
    index.segments.map(({ entry }) => entry.deleted),
    [[0], []],
  );
  assert.equal(first.isClosed, false);
});

test('a segment of which nothing stands any more is closed', () => {
  const [first, second] = [liveSegment('一', texts), liveSegment('二', texts)];
  const index = new LiveIndex([first]);
  index.replace([], [second]);
  assert.deepEqual([names(index), first.isClosed, second.isClosed], [['二'], true, false]);
  for (const name of Object.keys(texts)) index.remove(uriOf(name));
  assert.deepEqual([names(index), uris(index), second.isClosed], [[], [], true]);
});

test('segments take the place of those they were made of', () => {
  const old = [
    liveSegment('一', { 甲: texts.甲 }),
    liveSegment('二', { 乙: texts.乙 }),
    liveSegment('三', { 丙: texts.丙 }),
  ];
  const index = new LiveIndex(old);
  index.replace(['一', '三'], [liveSegment('四', { 甲: texts.甲, 丙: texts.丙 })]);
  assert.deepEqual([names(index), uris(index)], [['二', '四'], Object.keys(texts).map(uriOf).sort()]);
  assert.deepEqual(
    old.map(({ isClosed }) => isClosed),
    [true, false, true],
  );
});

test('what changed while segments were put together stays as it is now', () => {
  const index = new LiveIndex([liveSegment('一', texts)]);
  index.replace([], [liveSegment('二', { 甲: '秋收要抓早。' })]);
  index.remove(uriOf('乙'));
  index.replace(['一'], [liveSegment('三', texts)], new Set([uriOf('甲'), uriOf('乙')]));
  assert.deepEqual(uris(index), [uriOf('甲'), uriOf('丙')].sort());
  assert.deepEqual(
    [count(index, '春耕'), count(index, '秋收'), count(index, '防汛'), count(index, '养老')],
    [0, 1, 0, 1],
  );
});

test('a file that was touched keeps its new time, also where it is taken over', () => {
  const index = new LiveIndex([liveSegment('一', texts)]);
  index.touch(uriOf('甲'), 18, 5000);
  assert.deepEqual(index.file(uriOf('甲')), { size: 18, modified: 5000, hash: '0'.repeat(32) });
  index.replace(['一'], [liveSegment('二', texts)]);
  assert.equal(index.file(uriOf('甲'))?.modified, 5000);
  assert.deepEqual(index.nextManifest().touched, { [uriOf('甲')]: [18, 5000] });
});

test('a file of other bytes is not the one that was touched', () => {
  const index = new LiveIndex([liveSegment('一', texts)]);
  index.touch(uriOf('甲'), 18, 5000);
  index.replace([], [liveSegment('二', { 甲: '秋收要抓早，颗粒要归仓。' })]);
  assert.equal(index.file(uriOf('甲'))?.modified, 0);
  index.touch(uriOf('乙'), 18, 5000);
  index.remove(uriOf('乙'));
  assert.deepEqual(index.nextManifest().touched, {});
});

test('a file that is not there, or no more, is not known', () => {
  const index = new LiveIndex([liveSegment('一', texts, [1])]);
  for (const name of ['乙', '丁']) assert.equal(index.file(uriOf(name)), undefined);
  index.remove(uriOf('丁'));
  assert.equal(uris(index).length, 2);
});

test('a segment that is given up takes its files with it, and no others', () => {
  const bad = liveSegment('一', texts);
  const index = new LiveIndex([bad, liveSegment('二', { 丁: '新来的一篇。' })]);
  index.drop('一');
  assert.deepEqual([names(index), uris(index), bad.isClosed], [['二'], [uriOf('丁')], true]);
});

test('the next manifest names what is on the disk, one state later', () => {
  const inMemory = { ...liveSegment('三', { 丁: '只在内存里。' }), onDisk: false };
  const index = new LiveIndex([liveSegment('一', texts, [2]), inMemory], {
    format: formatVersion,
    generation: 41,
    segments: [],
    touched: {},
    leftOut: {},
  });
  const manifest = index.nextManifest();
  assert.deepEqual(manifest.segments, [{ name: '一', bytes: 1000, deleted: [2] }]);
  assert.deepEqual([manifest.generation, index.generation, index.bytes], [42, 41, 1000]);
  index.committed(manifest);
  assert.equal(index.generation, 42);
});

test('two indexes that begin are not taken for one another', () => {
  assert.notEqual(new LiveIndex().nextManifest().generation, new LiveIndex().nextManifest().generation);
});

test('a corpus that was handed out does not change', () => {
  const index = new LiveIndex([liveSegment('一', texts)]);
  const corpus = index.corpus();
  index.remove(uriOf('甲'));
  assert.deepEqual([corpus.files, index.corpus().files, corpus.occurrences('春耕', 10).count], [3, 2, 1]);
});
