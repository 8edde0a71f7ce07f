import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { uriOf } from '../../../test/support/corpusOf.ts';
import { liveSegment } from '../../../test/support/liveFiles.ts';
import { assemble, type Sections } from '../index/format.ts';
import { residentSegment } from '../index/store/segmentFile.ts';
import type { JobFile } from '../worker/job.ts';
import { LiveIndex } from './liveIndex.ts';
import { buildSmall, isSmall, youngSegments } from './smallUpdate.ts';

const root = mkdtempSync(join(tmpdir(), 'speech-draft-small-'));
after(() => rmSync(root, { recursive: true, force: true }));

/** A file that was saved. */
function saved(name: string, content: string | Uint8Array, knownHash?: string): JobFile {
  writeFileSync(join(root, name), content);
  return { path: join(root, name), uri: uriOf(name), size: content.length, modified: 7, knownHash };
}

const urisIn = (sections: Sections | undefined) => {
  assert.ok(sections);
  const { tables } = residentSegment(assemble(sections));
  return Array.from({ length: tables.files }, (_, file) => decodeURI(tables.uri(file)).split('/').at(-1)).sort();
};

const talk = Array.from({ length: 30 }, (_, i) => `第${i}件事要办好，办第${i}件事的人要负起责任来。`).join('');

test('a saved file is put together with what stands in young segments', async () => {
  const index = new LiveIndex([liveSegment('一', { 甲: '春耕。', 乙: '防汛。', 丙: '养老。' }, [2])]);
  const file = saved('丁', '新来的一篇。');
  const { sections, leftOut, touched } = await buildSmall([file], index, youngSegments(index), []);
  assert.deepEqual([urisIn(sections), leftOut, touched], [['丁', '乙', '甲'].sort(), [], []]);
});

test('what was saved anew, removed or is no text any more is not taken over from a young segment', async () => {
  const index = new LiveIndex([liveSegment('一', { 甲: '春耕。', 乙: '防汛。', 丙: '养老。' })]);
  const files = [saved('甲', '秋收。'), saved('丙', new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3, 0, 0]))];
  const { sections, leftOut } = await buildSmall(files, index, youngSegments(index), [uriOf('乙')]);
  assert.deepEqual(urisIn(sections), ['甲']);
  assert.deepEqual(leftOut, [{ uri: uriOf('丙'), reason: 'undecodable' }]);
});

test('a file of the bytes that are known is only touched', async () => {
  const first = await buildSmall([saved('甲', '春耕。')], new LiveIndex(), [], []);
  assert.ok(first.sections);
  const known = residentSegment(assemble(first.sections)).tables.fileHash(0);
  const again = saved('甲', '春耕。', known);
  assert.deepEqual(await buildSmall([again], new LiveIndex(), [], []), {
    sections: undefined,
    leftOut: [],
    touched: [again],
  });
});

test('a file that is gone by now is left out', async () => {
  const missing = { path: join(root, '没有'), uri: uriOf('没有'), size: 3, modified: 0 };
  const { sections, leftOut } = await buildSmall([missing], new LiveIndex(), [], []);
  assert.deepEqual([sections, leftOut], [undefined, [{ uri: uriOf('没有'), reason: 'unreadable', detail: 'ENOENT' }]]);
});

test('a talk that is in the index has the same voice in the saved file', async () => {
  const index = new LiveIndex([liveSegment('一', { 甲: talk })]);
  const { sections } = await buildSmall([saved('乙', talk.replace('第7件', '第七件'))], index, [], []);
  assert.ok(sections);
  assert.equal(residentSegment(assemble(sections)).tables.voice(0), index.segments[0].view.tables.voice(0));
});

test('few and short files are small', () => {
  const file = { path: '', uri: '', size: 1000, modified: 0 };
  for (const [count, size, expected] of [
    [0, 0, true],
    [8, 1000, true],
    [9, 10, false],
    [1, 1 << 20, false],
  ] as const) {
    assert.equal(isSmall(Array.from({ length: count }, () => ({ ...file, size }))), expected);
  }
});
