import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, reusedPassage } from '../../../test/support/report.ts';
import { countsByDegree, isAnyAsGraveAs } from './threshold.ts';

const report = reportOf(
  reusedPassage({ degree: 'low' }),
  reusedPassage({ degree: 'medium' }),
  reusedPassage({ degree: 'low' }),
);

test('the gravest finding decides', () => {
  const steps = ['high', 'medium', 'low', 'none'] as const;
  assert.deepEqual(
    steps.map((degree) => isAnyAsGraveAs(degree, report)),
    [false, true, true, false],
  );
  assert.equal(isAnyAsGraveAs('low', reportOf()), false);
});

test('findings are counted by degree', () => {
  assert.deepEqual(countsByDegree(report), { high: 0, medium: 1, low: 2 });
});
