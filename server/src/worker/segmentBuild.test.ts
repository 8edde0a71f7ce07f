import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceOf } from '../../../test/support/corpusOf.ts';
import { mergeRanges } from '../index/building/mergeRanges.ts';
import { sortPortion } from '../index/building/portion.ts';
import { Voices } from '../index/voices.ts';
import { portionsOf, SegmentBuild } from './segmentBuild.ts';

test('a small job is one portion; of a large one the last portion is the smallest', () => {
  assert.equal(portionsOf(400, 1000), Number.POSITIVE_INFINITY);
  for (const total of [600, 2400, 5600, 100_000]) {
    const portion = portionsOf(total, 1000);
    const last = total % portion;
    assert.ok(portion < 1700 && last > 0.3 * portion && last < 0.9 * portion, `${total}: ${portion}, ${last}`);
  }
});

test('while files come one portion is sorted at a time, and nobody waits for the last one to begin', async () => {
  let running = 0;
  const atOnce: number[] = [];
  const build = new SegmentBuild(
    new Voices(),
    {
      sort: async (portion) => {
        atOnce.push(++running);
        // as a thread answers: later
        await new Promise((resolve) => setImmediate(resolve));
        running--;
        return sortPortion(portion);
      },
      merge: async (task) => mergeRanges(task),
    },
    10,
  );
  for (let i = 0; i < 4; i++) await build.add(sourceOf(`${i}.txt`, `第${i}段堤要加固。`), 10);
  await build.add(sourceOf('末.txt', '泵房要检修。'), 1);
  const sections = await build.end('words-1');
  assert.deepEqual(atOnce, [1, 1, 1, 1, 2]);
  assert.equal(JSON.parse(Buffer.from(sections?.about ?? []).toString()).segmenter, 'words-1');
});

test('where no file was added there is no segment', async () => {
  const none = () => Promise.reject(new Error('nothing is to be sorted'));
  assert.equal(await new SegmentBuild(new Voices(), { sort: none, merge: none }, 10).end(''), undefined);
});
