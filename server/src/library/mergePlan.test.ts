import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbers } from '../../../test/support/texts.ts';
import type { SegmentView } from '../index/segmentView.ts';
import type { LiveSegmentFile } from './liveIndex.ts';
import { mergePlan, mostSegments } from './mergePlan.ts';

/** A segment of ten files of so many characters together: as much of it as the plan looks at. */
function sized(name: string, length: number, deleted: number[] = []): LiveSegmentFile {
  const view = { text: { length }, tables: { fileLength: () => length / 10 } } as unknown as SegmentView;
  return { entry: { name, bytes: length, deleted }, view, onDisk: true, close: () => {} };
}

/** Lengths of segments, and those of them that are put together. */
const cases: [string, number[], number[]][] = [
  ['none', [], []],
  ['few enough', [1000, 100, 100, 100], []],
  ['the small ones', [10_000, 1000, 200, 50, 20], [50, 20]],
  ['small ones that grow alike', [10_000, 200, 100, 50, 20], [200, 100, 50, 20]],
  ['alike ones', [100, 100, 100, 100, 100], [100, 100, 100, 100, 100]],
  ['many small ones beside a large one', [20_000, 100, 100, 100, 100, 100, 100], [100, 100, 100, 100, 100, 100]],
  ['each much larger than the last', [100_000, 20_000, 4000, 800, 100], [800, 100]],
];

for (const [what, lengths, expected] of cases) {
  test(`put together: ${what}`, () => {
    const segments = lengths.map((length, i) => sized(`${i}-`, length));
    assert.deepEqual(
      mergePlan(segments).map(({ view }) => view.text.length),
      expected,
    );
  });
}

test('a segment that mostly holds what was deleted is written anew, alone', () => {
  const segments = [sized('甲', 1000, [0, 1, 2, 3]), sized('乙', 1000, [0, 1, 2])];
  assert.deepEqual(
    mergePlan(segments).map(({ entry }) => entry.name),
    ['甲'],
  );
});

test('whatever is saved, few segments are left, and no text is written anew often', () => {
  const next = numbers(23);
  let lengths = [200_000];
  let written = 0;
  let saved = 0;
  for (let round = 0; round < 200; round++) {
    const length = 100 * (1 + next(20));
    saved += length;
    lengths.push(length);
    const segments = lengths.map((one, i) => sized(`${i}-`, one));
    const chosen = new Set(mergePlan(segments));
    if (chosen.size === 0) continue;
    const merged = segments.filter((one) => chosen.has(one)).reduce((sum, { view }) => sum + view.text.length, 0);
    written += merged;
    lengths = segments.filter((one) => !chosen.has(one)).map(({ view }) => view.text.length);
    lengths.push(merged);
    assert.ok(lengths.length <= mostSegments, `${lengths}`);
  }
  assert.ok(written < 12 * saved, `${written} written for ${saved}`);
});
