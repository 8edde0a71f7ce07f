import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CandidateCase } from './candidateCases.ts';
import { foundAt } from './foundAt.ts';

const one = (strength: number, level?: string): CandidateCase => ({
  strength,
  level,
  right: level !== undefined,
  signs: new Float32Array(),
});
const cases = [one(9, 'short'), one(5, 'short'), one(2, 'heavy'), one(6), one(3), one(1)];
const planted = new Map([
  ['short', 2],
  ['heavy', 4],
]);
const shares = (alarms: number) => Object.fromEntries(foundAt(cases, planted, ({ strength }) => strength, alarms));

test('what is stronger than all chance is found without an alarm', () => {
  assert.deepEqual(shares(0), { short: 0.5, heavy: 0 });
});

test('each alarm that is allowed lowers the bar; what is no candidate is never found', () => {
  assert.deepEqual(shares(1), { short: 1, heavy: 0 });
  assert.deepEqual(shares(2), { short: 1, heavy: 0.25 });
  assert.deepEqual(shares(3), { short: 1, heavy: 0.25 });
});
