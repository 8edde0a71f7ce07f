import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpeechInfo } from '../index/questions.ts';
import type { Candidate } from './candidates.ts';
import { choose } from './choose.ts';

const speech = (id: number): SpeechInfo => ({ id, voice: id, uri: '', title: '', start: 0, end: 1000 });

function candidate(id: number, start: number, end: number): Candidate {
  return { speech: speech(id), start, end, places: Float64Array.from({ length: end - start }, (_, i) => i) };
}

/** Candidates as [speech, start, end], as strong as they are long; choices as [speech, start, end, other speeches]. */
function check(candidates: [number, number, number][], expected: [number, number, number, number[]][]): void {
  const judge = { minimumHanzi: 18, leastStrength: 12, strengthOf: ({ places }: Candidate) => places.length };
  const choices = choose(
    candidates.map((one) => candidate(...one)),
    1000,
    judge,
  );
  assert.deepEqual(
    choices.map(({ best, others }) => [best.speech.id, best.start, best.end, others.map((other) => other.speech.id)]),
    expected,
  );
}

test('too short', () => check([[1, 0, 17]], [])); // biome-ignore format: a table
test('in order of the draft', () => check([[1, 500, 600], [2, 0, 50]], [[2, 0, 50, []], [1, 500, 600, []]])); // biome-ignore format: a table
test('the same twice', () => check([[1, 0, 100], [2, 10, 90]], [[1, 0, 100, [2]]])); // biome-ignore format: a table
test('what is left over stands for itself', () =>
  check([[1, 0, 100], [2, 50, 130]], [[1, 0, 100, [2]], [2, 100, 130, []]])); // biome-ignore format: a table
test('what is left over is too short', () => check([[1, 0, 100], [2, 50, 110]], [[1, 0, 100, [2]]])); // biome-ignore format: a table
