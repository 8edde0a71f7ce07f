import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { liveSegment } from '../../../test/support/liveFiles.ts';
import { compareAll, compareSome } from './inventory.ts';
import { LiveIndex } from './liveIndex.ts';

const root = mkdtempSync(join(tmpdir(), 'speech-draft-inventory-'));
after(() => rmSync(root, { recursive: true, force: true }));

const text = '春耕要抓早。';
const hash = '0'.repeat(32);
const pathOf = (name: string) => join('/corpus', name);
const uriOf = (name: string) => pathToFileURL(pathOf(name)).href;
const indexOf = (...names: string[]) =>
  new LiveIndex([liveSegment('一', Object.fromEntries(names.map((name) => [name, text])))]);
/** A file as it was indexed, or with other facts. */
const listed = (name: string, facts: { size?: number; modified?: number } = {}) => ({
  path: pathOf(name),
  size: text.length,
  modified: 0,
  ...facts,
});
const noFolders = { unreadable: [], documents: [] };

test('files that are as they were are not looked at again', async () => {
  const changes = await compareAll({ files: [listed('a.txt')], ...noFolders }, indexOf('a.txt'), []);
  assert.deepEqual(changes, { changed: [], removed: [], leftOut: [] });
});

for (const [what, facts] of [
  ['larger', { size: 7 }],
  ['smaller', { size: 5 }],
  ['newer', { modified: 1 }],
  ['older, because the clock was set back', { modified: -1 }],
] as const) {
  test(`a file that is ${what} has changed, and its hash is known`, async () => {
    const files = [listed('a.txt', facts)];
    const { changed } = await compareAll({ files, ...noFolders }, indexOf('a.txt'), []);
    const expected = [{ ...files[0], uri: uriOf('a.txt'), knownHash: hash }];
    assert.deepEqual(changed, expected);
    assert.deepEqual(compareSome(new Map([[pathOf('a.txt'), files[0]]]), indexOf('a.txt')).changed, expected);
  });
}

test('a file that was found to hold no text is told again, and read again only when it has changed', async () => {
  const index = new LiveIndex();
  index.leaveOut(uriOf('photo.txt'), { size: text.length, modified: 0, reason: 'undecodable' });
  const told = [{ uri: uriOf('photo.txt'), reason: 'undecodable' }];
  const same = { files: [listed('photo.txt')], ...noFolders };
  assert.deepEqual(await compareAll(same, index, []), { changed: [], removed: [], leftOut: told });
  const { changed, leftOut } = await compareAll(
    { files: [listed('photo.txt', { modified: 1 })], ...noFolders },
    index,
    [],
  );
  assert.deepEqual([changed.map(({ uri }) => uri), leftOut], [[uriOf('photo.txt')], []]);
  assert.deepEqual((await compareAll({ files: [], ...noFolders }, index, [])).removed, [uriOf('photo.txt')]);
});

test('new files and removed ones are told apart', async () => {
  const files = [listed('a.txt'), listed('c.txt')];
  const { changed, removed } = await compareAll({ files, ...noFolders }, indexOf('a.txt', 'b.txt'), []);
  assert.deepEqual(
    changed.map(({ uri, knownHash }) => [uri, knownHash]),
    [[uriOf('c.txt'), undefined]],
  );
  assert.deepEqual(removed, [uriOf('b.txt')]);
});

test('from scratch every file is to be read, and what is gone is still known to be', async () => {
  const files = [listed('a.txt')];
  const { changed, removed } = await compareAll({ files, ...noFolders }, indexOf('a.txt', 'b.txt'), [], true);
  assert.deepEqual(
    [changed, removed],
    [[{ ...files[0], uri: uriOf('a.txt'), knownHash: undefined }], [uriOf('b.txt')]],
  );
});

test('a touched file is measured by its new time', async () => {
  const index = indexOf('a.txt');
  index.touch(uriOf('a.txt'), text.length, 9);
  const files = [listed('a.txt', { modified: 9 })];
  assert.deepEqual((await compareAll({ files, ...noFolders }, index, [])).changed, []);
});

test('what was indexed of a folder out of reach is kept, and named', async () => {
  const index = indexOf('a.txt', 'net/b.txt', 'net/deep/c.txt', 'network.txt');
  for (const code of ['EIO', 'EACCES', 'ENOENT']) {
    const unreadable = [{ path: pathOf('net'), reason: Object.assign(new Error(code), { code }) }];
    const { removed, leftOut } = await compareAll({ files: [], unreadable, documents: [] }, index, []);
    // what held the folder is gone as well: nobody took the folder away on purpose
    assert.deepEqual(removed.sort(), [uriOf('a.txt'), uriOf('network.txt')], code);
    assert.deepEqual(leftOut, [{ uri: uriOf('net'), reason: 'unreachableFolder', detail: code }]);
  }
});

test('a folder that was taken away takes its files with it, and is named unless it may be missing', async () => {
  const folder = join(root, 'gone');
  const unreadable = [{ path: folder, reason: Object.assign(new Error('ENOENT'), { code: 'ENOENT' }) }];
  const uri = pathToFileURL(folder).href;
  for (const [optional, leftOut] of [
    [[], [{ uri, reason: 'noFolder' }]],
    [[folder], []],
  ] as const) {
    const changes = await compareAll({ files: [], unreadable, documents: [] }, indexOf('a.txt'), optional);
    assert.deepEqual([changes.removed, changes.leftOut], [[uriOf('a.txt')], leftOut]);
  }
});

test('single files that are gone are removed, also those that were left out before', () => {
  const gone = new Map([pathOf('a.txt'), pathOf('z.txt')].map((path) => [path, undefined]));
  assert.deepEqual(compareSome(gone, indexOf('a.txt')), {
    changed: [],
    removed: [uriOf('a.txt'), uriOf('z.txt')],
    leftOut: [],
  });
});

test('single files that are as they were change nothing', () => {
  const some = new Map([[pathOf('a.txt'), listed('a.txt')]]);
  assert.deepEqual(compareSome(some, indexOf('a.txt')), { changed: [], removed: [], leftOut: [] });
});
