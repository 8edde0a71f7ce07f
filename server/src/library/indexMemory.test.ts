import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sourceOf } from '../../../test/support/corpusOf.ts';
import { buildSegment } from '../index/building/build.ts';
import { type Disk, realDisk } from '../index/store/disk.ts';
import { Voices } from '../index/voices.ts';
import { IndexFiles } from './indexFiles.ts';

const root = mkdtempSync(join(tmpdir(), 'speech-draft-memory-'));
after(() => rmSync(root, { recursive: true, force: true }));

const events = { log: () => {}, onDamage: () => {}, onOther: () => {} };

/** The disk, and how often it was read. */
function countingDisk() {
  const counts = { reads: 0 };
  const disk: Disk = {
    ...realDisk,
    open: (path) => {
      const file = realDisk.open(path);
      const read = (target: Uint8Array, offset: number) => {
        counts.reads++;
        return file.read(target, offset);
      };
      return { size: file.size, read, close: () => file.close() };
    },
  };
  return { disk, counts };
}

/** An index of some speeches, opened again with so much memory. */
async function reopened(name: string, memory: number) {
  const folder = join(root, name);
  const writer = new IndexFiles(folder, realDisk, memory, events);
  await writer.mayWrite();
  const speeches = Array.from({ length: 40 }, (_one, i) =>
    sourceOf(`${i}.txt`, `第${i}次会议\n要抓好第${i}片麦田的管护。\n`),
  );
  await writer.change([], buildSegment(speeches, 'intl-1', new Voices()));
  await writer.close();
  const { disk, counts } = countingDisk();
  const reader = new IndexFiles(folder, disk, memory, events);
  await reader.open();
  await reader.filled();
  return { reader, counts };
}

test('a small index is read before it is asked, and never again', async () => {
  const { reader, counts } = await reopened('small', 1 << 20);
  const { reads } = counts;
  assert.ok(reader.live.corpus().holds('要抓好第7片麦田的管护'));
  assert.equal(reader.live.corpus().occurrences('麦田的管护', 100).places.length, 40);
  assert.equal(counts.reads, reads);
  await reader.close();
});

test('an index that is too large is read where it is asked', async () => {
  const { reader, counts } = await reopened('large', 100);
  const { reads } = counts;
  assert.ok(reader.live.corpus().holds('要抓好第7片麦田的管护'));
  assert.notEqual(counts.reads, reads);
  await reader.close();
});
