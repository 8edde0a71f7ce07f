import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpeechInfo } from '../index/questions.ts';
import { clustersOf } from './clusters.ts';

const speech = (id: number): SpeechInfo => ({
  id,
  voice: id,
  uri: '',
  title: '',
  start: id * 10_000,
  end: id * 10_000 + 9999,
});

/** Hits as [start in the draft, speech, place in the speech]; clusters as [speech, start, end, evidence]. */
function check(hits: [number, number, number][], expected: [number, number, number, number][]): void {
  const rareness = { ends: new Uint32Array(5000), weights: new Float32Array(5000).fill(2) };
  const list = hits.map(([start, id, place]) => ({
    start,
    end: start + 6,
    place: id * 10_000 + place,
    speech: speech(id),
  }));
  const clusters = clustersOf(list, rareness);
  assert.deepEqual(
    clusters.map((cluster) => [cluster.speech.id, cluster.start, cluster.end, cluster.evidence]),
    expected,
  );
}

test('no hits, no clusters', () => check([], []));
test('far apart in the draft', () => check([[0, 1, 0], [100, 1, 100]], [[1, 0, 6, 2], [1, 100, 106, 2]])); // biome-ignore format: a table
test('far apart in the speech', () => check([[0, 1, 0], [10, 1, 5000]], [[1, 0, 6, 2], [1, 10, 16, 2]])); // biome-ignore format: a table
test('different speeches', () => check([[0, 1, 0], [2, 2, 2]], [[1, 0, 6, 2], [2, 2, 8, 2]])); // biome-ignore format: a table
test('in order', () => check([[0, 1, 0], [2, 1, 2], [20, 1, 22]], [[1, 0, 26, 6]])); // biome-ignore format: a table
test('in another order', () => check([[0, 1, 200], [20, 1, 100], [40, 1, 150]], [[1, 0, 46, 6]])); // biome-ignore format: a table
test('two places of one string count once', () => check([[0, 1, 0], [0, 1, 50]], [[1, 0, 6, 2]])); // biome-ignore format: a table
test('a hit joins the cluster that it goes on from', () =>
  check([[0, 1, 0], [0, 1, 400], [20, 1, 420], [22, 1, 22]], [[1, 0, 28, 4], [1, 0, 26, 4]])); // biome-ignore format: a table
