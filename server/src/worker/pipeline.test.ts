import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sourceOf, uriOf } from '../../../test/support/corpusOf.ts';
import { FaultyDisk } from '../../../test/support/faultyDisk.ts';
import { buildSegment } from '../index/building/build.ts';
import { mergeRanges } from '../index/building/mergeRanges.ts';
import { sortPortion } from '../index/building/portion.ts';
import { pageSize } from '../index/format.ts';
import { PageCache } from '../index/pageCache.ts';
import { SegmentsCorpus } from '../index/segmentsCorpus.ts';
import { realDisk } from '../index/store/disk.ts';
import { IndexStore, type ManifestSegment, newSegmentName } from '../index/store/indexStore.ts';
import { openSegment } from '../index/store/segmentFile.ts';
import { Voices } from '../index/voices.ts';
import type { Segmenter } from '../segment/segmenter.ts';
import type { BuildJob, JobFile } from './job.ts';
import { buildSegments, type Tools } from './pipeline.ts';
import { readFile } from './readSource.ts';

const root = mkdtempSync(join(tmpdir(), 'speech-draft-pipeline-'));
const disk = new FaultyDisk(realDisk);
after(() => {
  disk[Symbol.dispose]();
  rmSync(root, { recursive: true, force: true });
});

/** Every character is a word: easily told from what `Intl.Segmenter` does. */
const byCharacter: Segmenter = { name: 'characters-1', cut: (text) => [...text] };

let works = 0;

/** An index folder with segments in it, and jobs upon it. */
class Work {
  readonly folder = join(root, `${works++}`);
  readonly store = new IndexStore(join(this.folder, 'index'), disk);
  readonly told: [number, number][] = [];
  cuts = 0;

  file(name: string, content: string | Uint8Array, facts: Partial<JobFile> = {}): JobFile {
    const path = join(root, `${works}-${name}`);
    writeFileSync(path, content);
    return { path, uri: uriOf(name), size: Buffer.byteLength(content), modified: 5, ...facts };
  }

  /** A segment that is there already. */
  async old(texts: Record<string, string>, segmenter: string, voices = new Voices()): Promise<ManifestSegment> {
    const sources = Object.entries(texts).map(([name, text]) => sourceOf(name, text));
    return this.store.add(buildSegment(sources, segmenter, voices));
  }

  open(name: string) {
    return openSegment(disk, this.store.path(name), new PageCache(new ArrayBuffer(8 * pageSize)), () => {}).view;
  }

  run(job: Partial<BuildJob>, tools: Partial<Tools> = {}) {
    const names = Array.from({ length: 3 }, newSegmentName);
    const all = { folder: this.store.folder, home: '', files: [], merge: [], others: [], names, withoutAddon: false };
    return buildSegments(
      { ...all, ...job },
      {
        store: this.store,
        open: (name) => this.open(name),
        segmenter: () => {
          this.cuts++;
          return byCharacter;
        },
        read: readFile,
        sort: async (portion) => sortPortion(portion),
        merge: async (task) => mergeRanges(task),
        report: (done, total) => this.told.push([done, total]),
        ...tools,
      },
    );
  }

  corpus(segments: readonly ManifestSegment[]) {
    return new SegmentsCorpus(segments.map(({ name }) => ({ view: this.open(name), deleted: new Set<number>() })));
  }

  /** Words of what follows a phrase. */
  boundariesAfter(segments: readonly ManifestSegment[], phrase: string): number {
    return this.corpus(segments).followers(phrase, { most: 1, samples: 1, reach: 4 })[0].samples[0].boundaries;
  }
}

test('files are read, cut and found; progress ends where all is done', async () => {
  const work = new Work();
  const files = [work.file('春耕.txt', '抓好春耕备耕。'), work.file('防汛.txt', '备足沙袋和编织袋。')];
  const { segments, leftOut, touched } = await work.run({ files });
  assert.deepEqual([segments.length, leftOut, touched, work.cuts], [1, [], [], 1]);
  const corpus = work.corpus(segments);
  assert.deepEqual([corpus.files, corpus.occurrences('备足沙袋', 9).count], [2, 1]);
  const [done, total] = work.told.at(-1) ?? [];
  assert.equal(done, total);
});

test('files of known bytes are touched, others that cannot be taken in are left out, and the rest goes on', async () => {
  const work = new Work();
  const first = await work.run({ files: [work.file('甲.txt', '春耕要抓早。')] });
  const knownHash = work.open(first.segments[0].name).tables.fileHash(0);
  const files = [
    work.file('甲.txt', '春耕要抓早。', { knownHash }),
    work.file('乙.txt', new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3, 0, 0])),
    work.file('丙.txt', '', { size: 65 << 20 }),
    { path: join(root, '没有'), uri: uriOf('没有'), size: 1, modified: 1 },
    work.file('丁.txt', '防汛要抓实。'),
  ];
  const { segments, leftOut, touched } = await work.run({ files });
  assert.deepEqual(touched, [files[0]]);
  assert.deepEqual(
    leftOut.map(({ reason }) => reason),
    ['undecodable', 'tooLarge', 'unreadable'],
  );
  assert.deepEqual([work.corpus(segments).files, work.corpus(segments).occurrences('防汛', 9).count], [1, 1]);
});

test('where nothing is new nothing is written, and no dictionary is loaded', async () => {
  const work = new Work();
  assert.deepEqual(await work.run({}), { segments: [], leftOut: [], touched: [] });
  assert.equal(work.cuts, 0);
});

test('segments are put together without what was deleted, and uncut if they were cut well', async () => {
  const work = new Work();
  const merge = [
    { ...(await work.old({ '甲.txt': '春耕要抓早。', '乙.txt': '防汛要抓实。' }, 'words-1')), deleted: [0] },
    await work.old({ '丙.txt': '养老要抓细。' }, 'words-1'),
  ];
  const { segments } = await work.run({ merge });
  const corpus = work.corpus(segments);
  assert.deepEqual([segments.length, corpus.files, work.cuts], [1, 2, 0]);
  const found = ['春耕', '防汛', '养老'].map((phrase) => corpus.occurrences(phrase, 9).count);
  assert.deepEqual(found, [0, 1, 1]);
  assert.equal(work.open(segments[0].name).tables.segmenter, 'words-1');
});

test('what was cut in passing is cut well when it is put together with others', async () => {
  const work = new Work();
  const text = '农业农村现代化建设。';
  const merge = [
    await work.old({ '甲.txt': text }, 'intl-74'),
    await work.old({ '乙.txt': `补充：${text}` }, byCharacter.name),
  ];
  assert.notEqual(work.boundariesAfter([merge[0]], '农业'), 0b11111);
  const { segments } = await work.run({ merge });
  assert.equal(work.open(segments[0].name).tables.segmenter, byCharacter.name);
  assert.equal(work.boundariesAfter(segments, '农业'), 0b11111);
});

for (const [what, limits, count] of [
  ['is sorted in portions and becomes one segment', { portionBytes: 1000 }, 1],
  ['that is too long for a segment becomes several', { portionBytes: 1000, mostUnits: 1200 }, 3],
] as const) {
  test(`a large corpus ${what}, with the same answers`, async () => {
    const work = new Work();
    const texts = Array.from({ length: 30 }, (_, i) => `第${i}篇：抓好春耕备耕，${'把水引到田头。'.repeat(i)}`);
    const files = texts.map((text, i) => work.file(`${i}.txt`, text));
    const { segments } = await work.run({ files }, limits);
    assert.equal(segments.length, count);
    const corpus = work.corpus(segments);
    assert.deepEqual([corpus.files, corpus.occurrences('抓好春耕备耕', 99).count], [30, 30]);
    assert.equal(corpus.occurrences('把水引到田头', 999).count, (29 * 30) / 2);
  });
}

test('a talk has one voice over the segments of a job and those beside it', async () => {
  const work = new Work();
  const talk = Array.from({ length: 40 }, (_, i) => `第${i}件事要办好，办第${i}件事的人要负责。`).join('');
  const old = await work.old({ '旧.txt': talk }, 'words-1');
  const files = Array.from({ length: 10 }, (_, i) => work.file(`${i}.txt`, `${talk}这是第${i}遍。`));
  const { segments } = await work.run({ files, others: [old.name] }, { portionBytes: 3000, mostUnits: 4000 });
  assert.equal(segments.length, 3);
  const { count, documents } = work.corpus([old, ...segments]).occurrences('第3件事要办好', 99);
  assert.deepEqual([count, documents], [11, 1]);
});

test('a full disk ends the job with its own error, whichever segment it strikes, and leaves no half file', async () => {
  for (let step = 1; ; step += 7) {
    const work = new Work();
    const files = Array.from({ length: 9 }, (_, i) => work.file(`${i}.txt`, '把水引到田头。'.repeat(50)));
    disk.failAt(step, 'ENOSPC');
    const outcome = await work.run({ files }, { portionBytes: 2000, mostUnits: 1200 }).catch((error) => error);
    const { hasFailed } = disk;
    disk.failAt(Number.POSITIVE_INFINITY, 'ENOSPC');
    if (!hasFailed) {
      assert.equal(outcome.segments.length, 3);
      return;
    }
    assert.equal(outcome.code, 'ENOSPC');
    const whole = await disk.list(work.store.folder).catch(() => []);
    for (const name of whole) assert.ok(work.open(name).text.length > 0);
  }
});

test('an older segment that cannot be read ends the job, and says so', async () => {
  const work = new Work();
  const old = await work.old({ '甲.txt': '春耕要抓早。' }, 'words-1');
  writeFileSync(work.store.path(old.name), 'not a segment at all');
  await assert.rejects(work.run({ merge: [old] }), /not a segment/);
  assert.deepEqual(readdirSync(work.store.folder), [old.name]);
});
