import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReusedPassage } from '../../reuse/reusedPassage.ts';
import { withFewSpeeches } from './fewSpeeches.ts';

function passage(start: number, length: number, speeches: number[]): ReusedPassage {
  const sources = speeches.map((speech) => ({ speech, start: 0, end: length, further: [], similarity: 1 }));
  return { start, end: start + length, similarity: 1, sources, documents: speeches.length, others: [], strength: 20 };
}

test('a draft that takes from a few speeches is compared with all of them', () => {
  const passages = [passage(0, 30, [1, 2, 3]), passage(40, 50, [4])];
  assert.deepEqual(withFewSpeeches(passages), passages);
});

test('of very many speeches those count that most is taken from', () => {
  const passages = Array.from({ length: 60 }, (_, i) => passage(100 * i, 20 + i, [i, 1000 + i]));
  const kept = withFewSpeeches(passages);
  assert.equal(new Set(kept.flatMap(({ sources }) => sources.map(({ speech }) => speech))).size, 24);
  assert.deepEqual(
    kept.map(({ sources }) => sources[0].speech),
    Array.from({ length: 24 }, (_, i) => 36 + i),
  );
});
