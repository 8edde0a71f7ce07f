import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { segmentOf, sourceOf } from '../../../test/support/corpusOf.ts';
import { numbers, someText } from '../../../test/support/texts.ts';
import { createIntlSegmenter } from '../segment/intl.ts';
import { takeSource } from '../worker/takeSource.ts';
import { buildSegment } from './building/build.ts';
import { alignment, BadSegmentError, formatVersion, pageSize, parseHeader } from './format.ts';
import { HeaviestRows } from './heaviestRows.ts';
import { PageCache } from './pageCache.ts';
import type { SourceFile } from './segment.ts';
import type { SegmentView } from './segmentView.ts';
import { realDisk } from './store/disk.ts';
import { openSegment, writeSegment } from './store/segmentFile.ts';
import { Voices } from './voices.ts';

const folder = mkdtempSync(join(tmpdir(), 'speech-draft-format-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const next = numbers(3);
const texts: Record<string, string> = {
  '空.txt': '',
  '一.txt': '在全区人才工作会上的讲话\n（2021年3月2日）\n同志们：\n一、为什么要引才\n引才要引得来、留得住。\n',
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`第${i}篇.txt`, someText(next)])),
};
const sources = Object.entries(texts).map(([name, text]): SourceFile => {
  const source = sourceOf(name, text);
  return { ...source, size: 2 ** 40 + 1, modified: 1.7e12 + 3, hash: 'ab'.repeat(16), junk: [{ start: 0, end: 0 }] };
});
const sections = buildSegment(sources, createIntlSegmenter().name, new Voices());

let files = 0;
const newPath = () => join(folder, `${files++}.bin`);

async function written(): Promise<{ path: string; bytes: Buffer }> {
  const path = newPath();
  const length = await writeSegment(realDisk, path, sections);
  const bytes = readFileSync(path);
  assert.equal(bytes.length, length);
  return { path, bytes };
}

function open(bytes: Buffer, onDamage: (error: Error) => void = () => {}) {
  const path = newPath();
  writeFileSync(path, bytes);
  return openSegment(realDisk, path, new PageCache(new ArrayBuffer(4 * pageSize)), onDamage);
}

/** All that a segment holds, read through and through. */
function contentsOf(view: SegmentView) {
  const places = (count: number, at: (index: number) => number) => Array.from({ length: count }, (_, i) => at(i));
  const sorted = Uint16Array.from({ length: 0x5200 }, (_, k) => 0x4e00 + k);
  const phrases: number[] = [];
  const all = { sorted, has: () => true };
  const rows = new HeaviestRows(Number.MAX_SAFE_INTEGER);
  view.phrases.find([all, all, all], rows, Number.MAX_SAFE_INTEGER);
  for (let row = 0; row < rows.count; row++) phrases.push(rows.spanAt(row) ?? -1, rows.weightAt(row));
  return {
    phrases,
    files: Array.from({ length: view.tables.files }, (_, file) => takeSource(view, file)),
    entries: places(view.entries.count, (index) => view.entries.at(index)),
    paragraphs: places(view.paragraphs.count, (index) => view.paragraphs.at(index)),
    openers: view.tables.openers,
    voices: places(view.tables.speeches, (speech) => view.tables.voice(speech)),
  };
}

test('what is written is what is read, through a cache of four pages', async () => {
  const { bytes } = await written();
  const { view, close } = open(bytes);
  const read = contentsOf(view);
  for (const [i, source] of sources.entries()) {
    const { text, boundaries, ...rest } = read.files[i];
    const { text: givenText, boundaries: givenBits, ...given } = source;
    assert.deepEqual(rest, { ...given, speeches: given.speeches.map((one) => ({ date: undefined, ...one })) });
    assert.deepEqual([...text], [...givenText]);
    for (let k = 0; k <= text.length; k++) {
      const bit = (bits: Uint8Array) => (bits[k >> 3] >> (k & 7)) & 1;
      assert.equal(bit(boundaries), bit(givenBits), `${source.uri} ${k}`);
    }
  }
  const { entries } = contentsOf(segmentOf(texts));
  assert.deepEqual(read.entries, entries);
  assert.ok(read.phrases.length > 0);
  close();
});

test('sections begin where file systems and memory have pages', async () => {
  const { bytes } = await written();
  for (const { offset } of parseHeader(bytes)) assert.equal(offset % alignment, 0);
});

test('a damaged page is noticed when it is read, whichever it is', async () => {
  const { bytes } = await written();
  const rows = parseHeader(bytes);
  const end = Math.max(...rows.filter(({ name }) => name !== 'checksums').map(({ offset, bytes: n }) => offset + n));
  const whole = JSON.stringify(contentsOf(open(bytes).view));
  for (let page = alignment / pageSize; page * pageSize < end; page++) {
    const bad = Buffer.from(bytes);
    bad[page * pageSize + next(pageSize)] ^= 1 << next(8);
    const noticed: Error[] = [];
    let read = '';
    try {
      read = JSON.stringify(contentsOf(open(bad, (error) => noticed.push(error)).view));
    } catch (error) {
      assert.ok(error instanceof BadSegmentError);
      assert.match(noticed[0].message, /page \d+ is damaged/);
      continue;
    }
    // the filter has pages of its own, and what lies between sections nobody reads
    assert.equal(read, whole, `page ${page}`);
    const held = rows.find(({ offset, bytes: n }) => page * pageSize >= offset && page * pageSize < offset + n);
    assert.equal(held, undefined, `page ${page} of ${held?.name} is damaged, and nobody says so`);
  }
});

test('header, table and checksums are believed only when they are whole', async () => {
  const { bytes } = await written();
  const tableEnd = 20 + bytes.readUInt32LE(12);
  const checksums = parseHeader(bytes).find(({ name }) => name === 'checksums');
  assert.ok(checksums);
  const places = Array.from({ length: tableEnd }, (_, at) => at);
  for (let i = 0; i < checksums.bytes; i += 13) places.push(checksums.offset + i);
  for (const at of places) {
    const bad = Buffer.from(bytes);
    bad[at] ^= 1;
    assert.throws(() => open(bad), BadSegmentError, `byte ${at}`);
  }
});

test('a file that was cut short is refused', async () => {
  const { bytes } = await written();
  const last = parseHeader(bytes).find(({ name }) => name === 'checksums');
  assert.ok(last);
  const end = last.offset + last.bytes;
  for (let length = 0; length < end; length += 509) {
    assert.throws(() => open(bytes.subarray(0, length)), BadSegmentError, `${length} bytes`);
  }
  assert.throws(() => open(bytes.subarray(0, end - 1)), BadSegmentError);
});

test('a format of tomorrow, a foreign file and an empty one are no segments', async () => {
  const { bytes } = await written();
  const tomorrow = Buffer.from(bytes);
  tomorrow.writeUInt32LE(formatVersion + 1, 8);
  assert.throws(() => open(tomorrow), new RegExp(`format ${formatVersion + 1}`));
  for (const foreign of [Buffer.alloc(0), Buffer.from('同志们：\n'), Buffer.alloc(9000), Buffer.from('SPDRAFT\n')]) {
    assert.throws(() => open(foreign), BadSegmentError);
  }
});

test('a segment file is never written over', async () => {
  const { path } = await written();
  await assert.rejects(writeSegment(realDisk, path, sections), { code: 'EEXIST' });
});
