import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { buildSegment } from '../build.ts';
import { openIndex, replaceIndex } from './indexFolder.ts';
import { takeWriteLock } from './lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'speech-draft-index-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function segmentOf(text: string) {
  const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
  const facts = { uri: 'file:///a.txt', size: 1, modified: 2, hash: 'h', junk: [] };
  const speeches = [{ start: 0, end: text.length, title: '甲', landmarks: [] }];
  return buildSegment([{ ...facts, text: units, boundaries: new Uint8Array(text.length), speeches }], 'test');
}

const segmentFile = () => join(folder, readdirSync(folder).find((name) => name.endsWith('.bin')) ?? '');

test('a segment is read as it was written', async () => {
  const segment = segmentOf('同志们：让我们把好事办好、把实事办实。');
  const { bytes } = await replaceIndex(folder, segment);
  const stored = await openIndex(folder);
  assert.deepEqual(stored?.segment, segment);
  assert.equal(readFileSync(segmentFile()).length, bytes);
});

test('a new generation takes the place of the old one, which is removed', async () => {
  const first = await replaceIndex(folder, segmentOf('旧的一句话。'));
  const second = await replaceIndex(folder, segmentOf('新的一句话。'));
  assert.equal((await openIndex(folder))?.name, second.name);
  assert.equal(await openIndex(folder, second.name), 'same');
  assert.equal(existsSync(join(folder, first.name)), false);
});

test('an index that is missing, cut short, changed anywhere or of another format is none', async () => {
  assert.equal(await openIndex(folder), undefined);
  await replaceIndex(folder, segmentOf('一步一个脚印，一年一个台阶。'));
  const good = readFileSync(segmentFile());
  const damages: [string, (bytes: Buffer) => Buffer][] = [
    ['cut short', (bytes) => bytes.subarray(0, 5000)],
    ['empty', () => Buffer.alloc(0)],
    ['text changed', (bytes) => flip(bytes, 4096)],
    ['table changed', (bytes) => flip(bytes, 30)],
    ['format of tomorrow', (bytes) => flip(bytes, 8)],
    ['foreign', () => Buffer.from('PK\u0003\u0004 something else altogether')],
  ];
  for (const [name, damage] of damages) {
    writeFileSync(segmentFile(), damage(Buffer.from(good)));
    assert.equal(await openIndex(folder), undefined, name);
  }
  writeFileSync(segmentFile(), good);
  assert.ok(await openIndex(folder));
  writeFileSync(join(folder, 'manifest.json'), '{"format": 1, "segment": "../../elsewhere.bin"');
  assert.equal(await openIndex(folder), undefined);
});

test('one process writes; the lock of a dead one is taken over', async () => {
  const lock = await takeWriteLock(folder);
  assert.ok(lock);
  assert.equal(await takeWriteLock(folder), undefined);
  await lock.release();
  writeFileSync(join(folder, 'write.lock'), '2147483000');
  const next = await takeWriteLock(folder);
  assert.ok(next);
  await next.release();
});

function flip(bytes: Buffer, at: number): Buffer {
  bytes[at] ^= 0xff;
  return bytes;
}
