import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weakenNotTaken } from './notTaken.ts';

/** Probabilities after `在手上` was shown and not taken, half of its chance being left. */
function weakened(before: Record<string, number>): Record<string, number> {
  const items = Object.entries(before).map(([text, probability]) => ({ text, probability }));
  weakenNotTaken(items, (text) => (text.startsWith('在手上') ? 0.5 : 1));
  return Object.fromEntries(items.map(({ text, probability }) => [text, Number(probability.toFixed(3))]));
}

test('what was not taken is less likely, what begins otherwise is not', () => {
  assert.deepEqual(weakened({ 在手上: 0.4, '在手上，': 0.2, 在平时: 0.3 }), {
    在手上: 0.2,
    '在手上，': 0.1,
    在平时: 0.3,
  });
});

test('what only begins it loses the same, but keeps what goes on otherwise', () => {
  assert.deepEqual(weakened({ 在: 0.4, 在手上: 0.4 }), { 在: 0.2, 在手上: 0.2 });
  assert.deepEqual(weakened({ 在: 0.8, 在手上: 0.4 }), { 在: 0.6, 在手上: 0.2 });
});
