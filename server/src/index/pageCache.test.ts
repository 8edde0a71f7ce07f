import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbers } from '../../../test/support/texts.ts';
import { pageSize } from './format.ts';
import { PageCache, PagedFile, type ReadPages } from './pageCache.ts';

/**
 * A file each of whose bytes says which file and page it is of; counts what is read.
 *
 * @param shared undefined: it lies in memory whole
 */
function numberedFile(shared: PageCache | undefined, pages: number, mark: number) {
  const reads: number[] = [];
  const read: ReadPages = (first, target) => {
    for (let at = 0, page = first; at < target.length; at += pageSize, page++) {
      reads.push(page);
      target.fill(mark * 16 + page, at, at + pageSize);
    }
  };
  const file = shared ? new PagedFile(shared, pages, read) : PagedFile.whole(pages, read);
  const { cache } = file;
  const at = (page: number) => {
    let frame = file.frameOf[page];
    if (frame < 0) frame = file.load(page);
    cache.used[frame] = 1;
    return cache.bytes[frame * pageSize + 7];
  };
  return { file, at, reads };
}

const cacheOf = (frames: number) => new PageCache(new ArrayBuffer(frames * pageSize));

test('every page is what its file says, however few frames there are', () => {
  for (const frames of [1, 2, 3, 7]) {
    const cache = cacheOf(frames);
    const files = [1, 2, 3].map((mark) => numberedFile(cache, 9, mark));
    const next = numbers(frames);
    for (let round = 0; round < 3000; round++) {
      const i = next(3);
      const page = next(9);
      assert.equal(files[i].at(page), (i + 1) * 16 + page);
    }
  }
});

test('pages that fit are read once', () => {
  const cache = cacheOf(9);
  const { at, reads } = numberedFile(cache, 9, 1);
  for (let round = 0; round < 5; round++) for (let page = 0; page < 9; page++) at(page);
  assert.equal(reads.length, 9);
});

test('a page in use outlives those that are read once', () => {
  const { at, reads } = numberedFile(cacheOf(4), 9, 1);
  for (let round = 0; round < 20; round++) {
    at(0);
    at(1 + (round % 8));
  }
  assert.ok(reads.filter((page) => page === 0).length <= 10);
});

test('a page that could not be read is read again, and nobody sees half of it', () => {
  const cache = cacheOf(2);
  let fails = true;
  const file = new PagedFile(cache, 3, (page, target) => {
    target.fill(200);
    if (fails) throw new Error('EIO');
    target.fill(page);
  });
  assert.throws(() => file.load(1), /EIO/);
  assert.equal(file.frameOf[1], -1);
  fails = false;
  assert.equal(cache.bytes[file.load(1) * pageSize], 1);
});

test('a closed file gives its frames to others, and answers with nothing of theirs', () => {
  const cache = cacheOf(2);
  const first = numberedFile(cache, 2, 1);
  const second = numberedFile(cache, 2, 2);
  first.at(0);
  first.at(1);
  first.file.close();
  second.at(0);
  second.at(1);
  assert.throws(() => first.at(0), /closed/);
  assert.throws(() => first.file.copy(0, new Uint8Array(10)), /closed/);
  assert.deepEqual([second.at(0), second.at(1)], [32, 33]);
});

test('what is copied is the same from a file in memory and from one on the disk', () => {
  const whole = new Uint8Array(4 * pageSize);
  for (let page = 0; page < 4; page++) whole.fill(16 + page, page * pageSize, (page + 1) * pageSize);
  for (const file of [numberedFile(cacheOf(4), 4, 1).file, PagedFile.resident(whole.buffer)]) {
    const copy = new Uint8Array(2 * pageSize + 5);
    file.copy(pageSize, copy);
    assert.deepEqual(copy, whole.slice(pageSize, 3 * pageSize + 5));
  }
});

test('a file with room for all its pages is read ahead once, and is as it is on the disk', () => {
  const { file, at, reads } = numberedFile(undefined, 9, 1);
  assert.equal(at(4), 20);
  Array.from(file.fill(3 * pageSize + 5, 4 * pageSize));
  const ahead = reads.length;
  for (const page of [3, 4, 5, 6, 7]) assert.equal(at(page), 16 + page);
  assert.equal(reads.length, ahead);
  assert.equal(at(8), 24);
  assert.equal(reads.length, ahead + 1);
});

test('reading ahead goes on in small steps', () => {
  const { file } = numberedFile(undefined, 1000, 0);
  assert.equal(Array.from(file.fill(0, 1000 * pageSize)).length, 4);
});

test('nothing is read ahead into a cache that others use', () => {
  const { file, reads } = numberedFile(cacheOf(9), 9, 1);
  assert.deepEqual(Array.from(file.fill(0, 9 * pageSize)), []);
  assert.deepEqual(reads, []);
});
