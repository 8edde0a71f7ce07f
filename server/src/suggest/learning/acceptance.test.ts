import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Acceptance } from './acceptance.ts';

/** What is known of a writer after so many right suggestions that were taken at once, and so many that were not. */
function writer(atOnce: number, notAtOnce: number): Acceptance {
  const acceptance = new Acceptance();
  for (let i = 0; i < atOnce; i++) acceptance.learn(true);
  for (let i = 0; i < notAtOnce; i++) acceptance.learn(false);
  return acceptance;
}

test('to type what was shown speaks against it, the more so the oftener it was shown', () => {
  const unknown = writer(0, 0);
  assert.equal(unknown.chanceLeft(0), 1);
  assert.ok(unknown.chanceLeft(1) > 0.5 && unknown.chanceLeft(1) < 1);
  assert.ok(unknown.chanceLeft(3) < unknown.chanceLeft(1));
});

test('with a writer who takes what is right it says nearly all, with one who writes by hand nearly nothing', () => {
  assert.ok(writer(50, 0).chanceLeft(1) < 0.1);
  assert.ok(writer(0, 50).chanceLeft(1) > 0.95);
});

test('who begins to take what is right is soon known for it', () => {
  const changed = writer(0, 500);
  for (let i = 0; i < 100; i++) changed.learn(true);
  assert.ok(changed.rate > 0.75);
});

test('what is written to a file is read from it; a file that is not ours tells nothing', () => {
  const known = writer(20, 4);
  assert.equal(Acceptance.from(JSON.parse(JSON.stringify(known))).rate, known.rate);
  const unknown = new Acceptance().rate;
  for (const json of [
    undefined,
    7,
    [],
    {},
    { atOnce: 3 },
    { atOnce: 3, all: 2 },
    { atOnce: 0, all: 0 },
    { atOnce: 1, all: 1e9 },
  ])
    assert.equal(Acceptance.from(json).rate, unknown, JSON.stringify(json));
});
