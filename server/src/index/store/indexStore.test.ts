import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { crc32 } from 'node:zlib';
import { sourceOf } from '../../../../test/support/corpusOf.ts';
import { buildSegment } from '../building/build.ts';
import { formatVersion } from '../format.ts';
import { Voices } from '../voices.ts';
import { realDisk } from './disk.ts';
import { IndexStore, type Manifest, newSegmentName, replaceText } from './indexStore.ts';

const root = mkdtempSync(join(tmpdir(), 'speech-draft-store-'));
after(() => rmSync(root, { recursive: true, force: true }));

let stores = 0;
const newStore = () => new IndexStore(join(root, `${stores++}`, '下一层'), realDisk);
const sections = () => buildSegment([sourceOf('春耕.txt', '抓好春耕备耕。')], 'intl', new Voices());

async function committed() {
  const store = newStore();
  const segment = { ...(await store.add(sections())), deleted: [0] };
  const touched: Manifest['touched'] = { 'file:///corpus/%E6%98%A5%E8%80%95.txt': [21, 1.7e12] };
  const leftOut: Manifest['leftOut'] = {
    'file:///corpus/photo.txt': { size: 9, modified: 1.7e12, reason: 'undecodable' },
  };
  const manifest: Manifest = { format: formatVersion, generation: 7, segments: [segment], touched, leftOut };
  await store.commit(manifest);
  return { store, manifest, path: store.path('manifest.json') };
}

test('a folder that is not there has no manifest', async () => {
  assert.equal(await newStore().read(), undefined);
});

test('what is committed is what is read', async () => {
  const { store, manifest } = await committed();
  assert.deepEqual(await store.read(), manifest);
});

test('committing removes what no longer belongs to the state, and nothing that is not its own', async () => {
  const { store, manifest } = await committed();
  const reserved = newSegmentName();
  const foreign = ['segment-1.bin', 'notes.txt', 'write.lock', 'ignored.json', 'segment-0123456789abcdef.bin.old'];
  for (const name of [reserved, newSegmentName(), 'manifest.json.0123abcd.tmp', ...foreign]) {
    writeFileSync(store.path(name), '');
  }
  const added = await store.add(sections());
  await store.commit({ ...manifest, segments: [added] }, [reserved]);
  assert.deepEqual(readdirSync(store.folder).sort(), [added.name, reserved, 'manifest.json', ...foreign].sort());
});

test('a manifest is believed only as a whole, of this format, and with names that are names', async () => {
  const { store, manifest, path } = await committed();
  const good = readFileSync(path, 'utf8');
  const sealed = (one: object) => JSON.stringify({ ...one, crc32: crc32(JSON.stringify(one)) });
  const segment = manifest.segments[0];
  const bad = [
    '',
    'null',
    '[]',
    good.slice(0, -1),
    good.replace('[0]', '[1]'),
    JSON.stringify(manifest),
    sealed({ ...manifest, format: formatVersion + 1 }),
    sealed({ ...manifest, format: formatVersion - 1 }),
    sealed({ ...manifest, segments: [{ ...segment, name: '../../elsewhere.bin' }] }),
  ];
  for (const text of bad) {
    writeFileSync(path, text);
    assert.equal(await store.read(), undefined, text);
  }
  writeFileSync(path, good);
  assert.deepEqual(await store.read(), manifest);
});

test('a small file is replaced as a whole, and nothing is left beside it', async () => {
  const folder = join(root, 'small');
  await realDisk.makeFolder(folder);
  const path = join(folder, 'a.json');
  for (const text of ['一', '二二', '']) {
    await replaceText(realDisk, path, text);
    assert.equal(readFileSync(path, 'utf8'), text);
  }
  assert.deepEqual(readdirSync(folder), ['a.json']);
});

test('two segments never have one name', async () => {
  const store = newStore();
  const name = newSegmentName();
  await store.add(sections(), name);
  await assert.rejects(store.add(sections(), name), { code: 'EEXIST' });
  assert.equal(new Set(Array.from({ length: 1000 }, newSegmentName)).size, 1000);
  assert.ok(existsSync(store.path(name)));
});

/** A disk on which another program holds each file until a rename was refused so often. */
function heldDisk(held: number, renamePauses: number[]) {
  let asked = 0;
  const rename = async (from: string, to: string) => {
    if (++asked <= held) throw Object.assign(new Error('held'), { code: 'EPERM' });
    await realDisk.rename(from, to);
  };
  return { disk: { ...realDisk, renamePauses, rename }, asked: () => asked };
}

for (const [held, pauses, asked, left] of [
  [2, [1, 1, 1], 3, 'new'],
  [9, [1, 1, 1], 4, 'old'],
  [1, [], 1, 'old'],
] as const) {
  test(`a file held for ${held} attempts is tried again after each of ${pauses.length} pauses`, async () => {
    const path = join(root, 'held.json');
    writeFileSync(path, 'old');
    const given = heldDisk(held, [...pauses]);
    const replaced = replaceText(given.disk, path, 'new');
    if (left === 'new') await replaced;
    else await assert.rejects(replaced, /held/);
    assert.equal(readFileSync(path, 'utf8'), left);
    assert.equal(given.asked(), asked);
  });
}

test('only on Windows a rename is tried again', () => {
  assert.equal(realDisk.renamePauses.length > 0, process.platform === 'win32');
});
