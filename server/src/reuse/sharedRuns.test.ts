import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hanziOf } from './hanzi.ts';
import { sharedRunsOf } from './sharedRuns.ts';

function runs(draft: string, source: string): string[] {
  return sharedRunsOf(hanziOf(draft).units, hanziOf(source).units).map(
    ({ draft: at, source: from, length }) => `${draft.slice(at, at + length)}@${from}`,
  );
}

test('single Hanzi are no run', () => assert.deepEqual(runs('山高月小', '水落石出山月'), []));

test('runs are as long as can be, whatever their order', () => {
  assert.deepEqual(runs('水落石出山高月小', '山高月小水落石出'), ['水落石出@4', '山高月小@0']);
});

test('a run that stands twice is found twice', () =>
  assert.deepEqual(runs('开工了', '开工前开工后').sort(), ['开工@0', '开工@3']));

test('one character many times is compared within bounds', () => {
  const units = hanziOf('的'.repeat(3000)).units;
  const compared = sharedRunsOf(units, units);
  // all pairs would be nine million
  assert.ok(compared.length <= 24 * units.length, `${compared.length} runs`);
});
