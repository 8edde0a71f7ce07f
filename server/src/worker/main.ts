import { setFlagsFromString } from 'node:v8';
import type { MergedRanges } from '../index/building/mergeRanges.ts';
import type { SortedPortion } from '../index/building/portion.ts';
import { pageSize } from '../index/format.ts';
import { PageCache } from '../index/pageCache.ts';
import { realDisk } from '../index/store/disk.ts';
import { IndexStore } from '../index/store/indexStore.ts';
import { openSegment } from '../index/store/segmentFile.ts';
import { createIntlSegmenter } from '../segment/intl.ts';
import { createJiebaSegmenter } from '../segment/jieba.ts';
import type { Segmenter } from '../segment/segmenter.ts';
import type { BuildJob, BuildMessage } from './job.ts';
import { buildSegments } from './pipeline.ts';
import { readFile } from './readSource.ts';
import { inThread, ReaderThread } from './threads.ts';
import { tidy } from './tidy.ts';

/** Pages of older segments that are read at a time. */
const cachedPages = 4096;
/** Bytes of files from which on a thread reads them. */
const worthAThread = 4 << 20;
/** How often progress is told, in milliseconds. */
const reportEvery = 100;

// words are short-lived, and many: a nursery of the usual size would only spread them over more memory
setFlagsFromString('--max-semi-space-size=4');

/**
 * The indexing process: takes one job, says how it goes, ends. A process and not a thread, because nodejieba's 250 MB
 * are given back only by ending, and because a job is cancelled by killing it, whatever it is doing.
 */
process.once('message', (job: BuildJob) => {
  const damaged = new Set<string>();
  run(job, damaged)
    .catch(({ message, code }: NodeJS.ErrnoException) => say({ type: 'failed', message, code, damaged: [...damaged] }))
    .finally(() => process.disconnect());
});
// the server is gone: nobody waits for the answer
process.once('disconnect', () => process.exit());

/** @param damaged gets the names of older segments that cannot be read */
async function run(job: BuildJob, damaged: Set<string>): Promise<void> {
  const store = new IndexStore(job.folder, realDisk);
  const cache = new PageCache(new ArrayBuffer(cachedPages * pageSize));
  let fallbackSegmenter = false;
  const segmenter = (): Segmenter => {
    try {
      if (!job.withoutAddon) return createJiebaSegmenter(job.home);
    } catch {
      // no addon for this machine: the status says so
    }
    fallbackSegmenter = true;
    return createIntlSegmenter();
  };
  const reader = new ReaderThread(job.home);
  const isLarge = job.files.reduce((sum, { size }) => sum + size, 0) > worthAThread;
  let reported = 0;
  const result = await buildSegments(job, {
    store,
    open: (name) => {
      try {
        return openSegment(realDisk, store.path(name), cache, () => damaged.add(name)).view;
      } catch (error) {
        damaged.add(name);
        throw error;
      }
    },
    segmenter,
    read: (file) => (isLarge ? reader.read(file) : readFile(file)),
    sort: (portion) => inThread<SortedPortion>(job.home, { sort: portion }),
    merge: (task) => inThread<MergedRanges>(job.home, { merge: task }),
    tidy,
    report: (done, total) => {
      if (done < total && Date.now() - reported < reportEvery) return;
      reported = Date.now();
      void say({ type: 'progress', done, total });
    },
  });
  await say({ type: 'done', result: { ...result, fallbackSegmenter } });
}

function say(message: BuildMessage): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}
