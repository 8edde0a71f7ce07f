import { takeWriteLock } from '../index/store/lock.ts';
import { createIntlSegmenter } from '../segment/intl.ts';
import { createJiebaSegmenter } from '../segment/jieba.ts';
import type { Segmenter } from '../segment/segmenter.ts';
import type { IndexJob, IndexMessage } from './job.ts';
import { updateIndex } from './pipeline.ts';

/**
 * The indexing process: takes one job, says how it goes, ends. A process and not a thread, because nodejieba's 250 MB
 * are given back only by ending, and because a job is cancelled by killing it, whatever it is doing.
 */
process.once('message', (job: IndexJob) => {
  run(job)
    .catch((error: NodeJS.ErrnoException) => say({ type: 'failed', message: error.message, code: error.code }))
    .finally(() => process.disconnect());
});
// the server is gone: nobody waits for the answer
process.once('disconnect', () => process.exit());

async function run(job: IndexJob): Promise<void> {
  const lock = await takeWriteLock(job.folder);
  if (!lock) return say({ type: 'busy' });
  try {
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
    let reported = 0;
    const result = await updateIndex(job, segmenter, (done, total) => {
      if (done < total && Date.now() - reported < 100) return;
      reported = Date.now();
      void say({ type: 'progress', done, total });
    });
    await say({ type: 'done', ...result, fallbackSegmenter });
  } finally {
    await lock.release();
  }
}

function say(message: IndexMessage): Promise<void> {
  return new Promise((resolve) => process.send?.(message, () => resolve()));
}
