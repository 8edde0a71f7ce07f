import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { sourceOf, uriOf } from '../../../test/support/corpusOf.ts';
import { type Fault, FaultyDisk } from '../../../test/support/faultyDisk.ts';
import { buildSegment } from '../index/building/build.ts';
import { mergeRanges } from '../index/building/mergeRanges.ts';
import { sortPortion } from '../index/building/portion.ts';
import { pageSize, type Sections } from '../index/format.ts';
import { PageCache } from '../index/pageCache.ts';
import { type Disk, realDisk } from '../index/store/disk.ts';
import { IndexStore, newSegmentName } from '../index/store/indexStore.ts';
import { openSegment } from '../index/store/segmentFile.ts';
import { Voices } from '../index/voices.ts';
import { createIntlSegmenter } from '../segment/intl.ts';
import type { BuildJob } from '../worker/job.ts';
import { buildSegments } from '../worker/pipeline.ts';
import { readFile } from '../worker/readSource.ts';
import { IndexFiles } from './indexFiles.ts';
import type { LiveIndex } from './liveIndex.ts';

type Texts = Record<string, string>;

/** Never fails, and can be told to close what is open. */
let good = new FaultyDisk(realDisk);
const folders: string[] = [];
afterEach(() => {
  good[Symbol.dispose]();
  good = new FaultyDisk(realDisk);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'speech-draft-faults-'));
  folders.push(folder);
  return folder;
}

/** Much in little memory: pages come and go. */
const memory = 1;
const segmenter = createIntlSegmenter();

function openFiles(folder: string, disk: Disk, told: string[] = []): IndexFiles {
  const log = (message: string) => void told.push(message);
  return new IndexFiles(folder, disk, memory, { log, onDamage: () => told.push('damage'), onOther: () => {} });
}

function sectionsOf(texts: Texts): Sections {
  const sources = Object.entries(texts).map(([name, text]) => sourceOf(name, text));
  return buildSegment(sources, segmenter.name, new Voices());
}

/** The files that stand, and what is in them. */
function stateOf(live: LiveIndex): Texts {
  const corpus = live.corpus();
  const state: Texts = {};
  for (const uri of live.uris()) {
    const places = corpus.placesOf(uri);
    assert.ok(places);
    assert.equal(state[uri], undefined, `${uri} stands twice`);
    state[uri] = corpus.text(places.start, places.end);
  }
  return state;
}

/** The state, and that the corpus finds in it what stands there, and nothing else. */
function checkedState(live: LiveIndex): Texts {
  const state = stateOf(live);
  const corpus = live.corpus();
  for (const phrase of ['抓好春耕备耕', '沙袋', '新修的水渠', '旧话']) {
    let expected = 0;
    for (const text of Object.values(state)) expected += text.split(phrase).length - 1;
    assert.equal(corpus.occurrences(phrase, 1000).count, expected, phrase);
  }
  return state;
}

const keyed = (texts: Texts): Texts => Object.fromEntries(Object.entries(texts).map(([k, v]) => [uriOf(k), v]));
const same = (a: Texts, b: Texts) =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

const before: Texts = {
  '春耕.txt': `同志们：\n我们要抓好春耕备耕。旧话一句。\n${'种子备足，农机修好。'.repeat(40)}`,
  '防汛.txt': `同志们：\n各闸口备足沙袋，沙袋要够。\n${'汛期将至，有人值守。'.repeat(40)}`,
  '养老.txt': '各位来宾：\n让老人有人管、有地方去。旧话一句。',
};

/** An index folder in the old state: two segments, one file of the first deleted. */
async function oldFolder(): Promise<string> {
  const folder = newFolder();
  const index = openFiles(folder, good);
  assert.ok(await index.mayWrite());
  await index.change([], sectionsOf({ '春耕.txt': before['春耕.txt'], '防汛.txt': '旧的防汛稿，旧话一句。' }));
  await index.change([], sectionsOf({ '防汛.txt': before['防汛.txt'], '养老.txt': before['养老.txt'] }));
  assert.ok(same(checkedState(index.live), keyed(before)));
  await index.close();
  return folder;
}

/** Runs the indexing pipeline here, on a disk that may fail, as the indexing process does. */
async function built(index: IndexFiles, disk: Disk, texts: Texts, merge: BuildJob['merge'] = []) {
  const folder = newFolder();
  const files = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return { path: join(folder, name), uri: uriOf(name), size: Buffer.byteLength(text), modified: 1 };
  });
  const store = new IndexStore(index.folder, disk);
  const names = [newSegmentName(), newSegmentName(), newSegmentName()];
  const others = index.names().filter((name) => !merge.some((one) => one.name === name));
  index.reserve(names);
  const job: BuildJob = { folder: index.folder, home: '', files, merge, others, names, withoutAddon: true };
  return buildSegments(job, {
    store,
    open: (name) => openSegment(disk, store.path(name), new PageCache(new ArrayBuffer(8 * pageSize)), () => {}).view,
    segmenter: () => segmenter,
    read: readFile,
    sort: async (portion) => sortPortion(portion),
    merge: async (task) => mergeRanges(task),
    report: () => {},
  });
}

interface Operation {
  run(index: IndexFiles, disk: Disk): Promise<unknown>;
  after: Texts;
}

const added = {
  '水渠.txt': '同志们：\n新修的水渠通水了。抓好春耕备耕。',
  '防汛.txt': '同志们：\n改过的防汛稿，沙袋备足。',
};
const { '养老.txt': _gone, ...remaining } = before;

const operations: Record<string, Operation> = {
  'a file is saved': {
    run: (index) => index.change([], sectionsOf({ '防汛.txt': added['防汛.txt'] })),
    after: { ...before, '防汛.txt': added['防汛.txt'] },
  },
  'a file is removed': {
    run: (index) => index.change([uriOf('养老.txt')]),
    after: remaining,
  },
  'a file is saved together with young segments': {
    run: (index) =>
      index.change([uriOf('养老.txt')], sectionsOf({ '水渠.txt': added['水渠.txt'], '防汛.txt': before['防汛.txt'] }), [
        index.names()[1],
      ]),
    after: { ...remaining, '水渠.txt': added['水渠.txt'] },
  },
  'files are indexed': {
    run: async (index, disk) => {
      const { segments } = await built(index, disk, added);
      return index.replace([], segments, new Set(), [uriOf('养老.txt')]);
    },
    after: { ...remaining, ...added },
  },
  'all is indexed anew': {
    run: async (index, disk) => {
      const { segments } = await built(index, disk, { ...before, ...added });
      return index.replace(index.names(), segments, new Set(), []);
    },
    after: { ...before, ...added },
  },
  'segments are put together': {
    run: async (index, disk) => {
      const merge = index.live.segments.map(({ entry: { name, deleted } }) => ({ name, deleted }));
      const { segments } = await built(index, disk, {}, merge);
      return index.replace(index.names(), segments, new Set(), []);
    },
    after: before,
  },
};

/** Lets step after step of an operation fail, until it is through without a failure. */
async function eachFault(
  operation: Operation,
  fault: Fault,
  isLasting: boolean,
  check: (index: IndexFiles, folder: string, told: string[]) => Promise<void>,
): Promise<number> {
  const old = await oldFolder();
  for (let step = 1; ; step++) {
    const folder = newFolder();
    cpSync(old, folder, { recursive: true });
    rmSync(join(folder, 'write.lock'), { force: true });
    using disk = new FaultyDisk(realDisk);
    const told: string[] = [];
    const index = openFiles(folder, disk, told);
    await index.open();
    assert.ok(await index.mayWrite());
    disk.failAt(step, fault, isLasting);
    let thrown: NodeJS.ErrnoException | undefined;
    await operation.run(index, disk).catch((error) => {
      thrown = error;
    });
    // what the indexing process throws it says; nothing else may throw
    if (thrown) assert.equal(thrown.code, fault);
    if (!disk.hasFailed) return step;
    await check(index, folder, told);
    await index.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An error of a disk, and whether all writing fails from then on. */
const failures: [Fault, boolean][] = [
  ['ENOSPC', true],
  ['EIO', false],
  ['EROFS', true],
  ['EACCES', false],
];

for (const [name, operation] of Object.entries(operations)) {
  const old = keyed(before);
  const next = keyed(operation.after);

  test(`${name}, and the process is killed at any step: old or new when it is opened again`, async () => {
    const steps = await eachFault(operation, 'killed', false, async (_index, folder) => {
      const again = openFiles(folder, good);
      await again.open();
      const state = checkedState(again.live);
      assert.ok(same(state, old) || same(state, next), JSON.stringify(Object.keys(state)));
      // the next write clears away what the dead process left
      rmSync(join(folder, 'write.lock'), { force: true });
      assert.ok(await again.mayWrite());
      await again.change([], sectionsOf({ '之后.txt': '之后存的一篇。' }));
      const names = readdirSync(folder).filter((one) => one !== 'write.lock' && one !== 'manifest.json');
      assert.deepEqual(names.sort(), again.names().sort());
      await again.close();
    });
    assert.ok(steps > 6, `${steps} steps`);
  });

  for (const [fault, isLasting] of name.includes('file is') ? failures : failures.slice(0, 2)) {
    test(`${name}, and a step fails with ${fault}: answers go on, old or new on the disk`, async () => {
      await eachFault(operation, fault, isLasting, async (index, folder, told) => {
        const here = checkedState(index.live);
        assert.ok(same(here, old) || same(here, next), `here: ${JSON.stringify(Object.keys(here))}`);
        const again = openFiles(folder, good);
        await again.open();
        const there = checkedState(again.live);
        assert.ok(same(there, old) || same(there, next), `there: ${JSON.stringify(Object.keys(there))}`);
        if (index.isMemoryOnly) assert.match(told.join('\n'), /cannot be written/);
        await again.close();
      });
    });
  }
}

test('a step fails while an index is opened: what is there is right, what is missing is known to be', async () => {
  const folder = await oldFolder();
  for (let step = 1; ; step++) {
    using disk = new FaultyDisk(realDisk);
    const index = openFiles(folder, disk);
    disk.failAt(step, 'EIO');
    await index.open();
    const { hasFailed } = disk;
    disk.failAt(Number.POSITIVE_INFINITY, 'EIO');
    const state = checkedState(index.live);
    for (const [uri, text] of Object.entries(state)) {
      assert.equal(keyed(before)[uri], text);
      assert.ok(index.live.file(uri));
    }
    await index.close();
    if (!hasFailed) {
      assert.ok(same(state, keyed(before)));
      return;
    }
  }
});

test('a page cannot be read while a question is answered: the segment is given up, and told of once', async () => {
  const folder = await oldFolder();
  using disk = new FaultyDisk(realDisk);
  const told: string[] = [];
  const index = openFiles(folder, disk, told);
  await index.open();
  const corpus = index.live.corpus();
  disk.failAt(1, 'EIO');
  assert.throws(() => corpus.occurrences('抓好春耕备耕', 10), /EIO/);
  assert.equal(told.filter((one) => one === 'damage').length, 1);
  await index.open();
  const left = checkedState(index.live);
  assert.ok(Object.keys(left).length < 3);
  for (const [uri, text] of Object.entries(left)) assert.equal(keyed(before)[uri], text);
  await index.close();
});

test('the manifest is damaged in any byte: nothing of it is believed', async () => {
  const folder = await oldFolder();
  const path = join(folder, 'manifest.json');
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at++) {
    const bad = Buffer.from(whole);
    bad[at] ^= 1;
    writeFileSync(path, bad);
    const index = openFiles(folder, good);
    await index.open();
    assert.deepEqual(stateOf(index.live), {}, `byte ${at}`);
    await index.close();
  }
});
