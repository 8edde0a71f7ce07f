import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Aligned, type PanScores, panScores } from './pan.ts';

/** A stretch of draft 0 and its source in a text, both as start and end. */
function aligned([start, end]: number[], [from, to]: number[], text = 0): Aligned {
  return { draft: 0, passage: { start, end }, text, source: { start: from, end: to } };
}

function check(found: PanScores['micro'], expected: Partial<PanScores['micro']>) {
  for (const [name, value] of Object.entries(expected)) {
    assert.ok(Math.abs(found[name as keyof typeof found] - value) < 1e-9, `${name}: ${JSON.stringify(found)}`);
  }
}

test('what is found exactly scores 1 throughout', () => {
  const one = aligned([10, 30], [100, 120]);
  const { micro, macro } = panScores([one], [one]);
  check(micro, { precision: 1, recall: 1, granularity: 1, plagdet: 1 });
  check(macro, { precision: 1, recall: 1, granularity: 1, plagdet: 1 });
});

test('both sides of half a passage count', () => {
  // 10 of 20 characters of the draft, 15 of 20 of the source: 25 of 40 found, all of that right
  const { micro } = panScores([aligned([10, 30], [100, 120])], [aligned([10, 20], [100, 115])]);
  check(micro, { precision: 1, recall: 25 / 40, plagdet: (2 * (25 / 40)) / (1 + 25 / 40) });
});

test('characters beyond the case are wrong on either side', () => {
  // 20 + 20 right of 30 + 40
  const { micro } = panScores([aligned([10, 30], [100, 120])], [aligned([0, 30], [100, 140])]);
  check(micro, { precision: 40 / 70, recall: 1 });
});

test('whoever names another text has found nothing', () => {
  const { micro, macro } = panScores([aligned([10, 30], [100, 120])], [aligned([10, 30], [100, 120], 1)]);
  check(micro, { precision: 0, recall: 0, plagdet: 0 });
  check(macro, { precision: 0, recall: 0, plagdet: 0 });
});

test('whoever names another place of the same text has found nothing', () => {
  const { micro } = panScores([aligned([10, 30], [100, 120])], [aligned([10, 30], [300, 320])]);
  check(micro, { precision: 0, recall: 0, plagdet: 0 });
});

test('a case in two pieces has granularity 2, which divides by log2(3)', () => {
  const pieces = [aligned([10, 20], [100, 110]), aligned([20, 30], [110, 120])];
  const { micro } = panScores([aligned([10, 30], [100, 120])], pieces);
  check(micro, { precision: 1, recall: 1, granularity: 2, plagdet: 1 / Math.log2(3) });
});

test('pieces that overlap count once', () => {
  const pieces = [aligned([10, 25], [100, 115]), aligned([15, 30], [105, 120])];
  check(panScores([aligned([10, 30], [100, 120])], pieces).micro, { precision: 1, recall: 1 });
});

test('averaged by case, a short one weighs as much as a long one', () => {
  const cases = [aligned([0, 10], [0, 10]), aligned([20, 110], [20, 110])];
  const { micro, macro } = panScores(cases, [cases[0], aligned([500, 520], [500, 520])]);
  check(micro, { precision: 20 / 60, recall: 20 / 200, granularity: 1 });
  check(macro, { precision: 1 / 2, recall: 1 / 2, plagdet: 1 / 2 });
});

test('nothing found is plagdet 0', () => {
  const { micro, macro } = panScores([aligned([0, 10], [0, 10])], []);
  check(micro, { precision: 0, recall: 0, granularity: 1, plagdet: 0 });
  check(macro, { precision: 0, recall: 0, granularity: 1, plagdet: 0 });
});
