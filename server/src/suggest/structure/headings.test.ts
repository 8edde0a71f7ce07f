import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NearSpeech } from '../nearness.ts';
import { fittingHere, isFittingHeading } from './headings.ts';

const near: NearSpeech[] = [7, 8, 9, 10].map((speech) => ({ speech, voice: speech, score: 1, start: 0, text: '' }));
const cases: [why: string, ordinal: string, voices: number, speeches: number[], fits: boolean][] = [
  ['several speeches have it', '二、', 2, [1, 2], true],
  ['one speech has it that is far', '二、', 1, [1], false],
  ['a near speech has it', '二、', 1, [9], true],
  ['its subject is that of another section', '（二）', 2, [1, 9], false],
  ['the nearest speech has it in a section', '（二）', 1, [7], true],
];
for (const [why, ordinal, voices, speeches, fits] of cases) {
  test(`${ordinal} ${fits ? 'fits' : 'does not fit'}: ${why}`, () =>
    assert.equal(isFittingHeading(ordinal, voices, speeches, near), fits));
}

test('behind an ordinal no heading fits but in the shape of those before it', () => {
  const member = { text: '', boundaries: 0, level: 0, weight: 1, likeness: 1, voice: 7, speech: 7, place: 0 };
  const candidates = [{ text: '修渠', whole: true, members: [member] }];
  const here = (before: string, isMoulded: boolean) =>
    fittingHere(candidates, { opensLine: true, before }, near, isMoulded).length;
  assert.equal(here('二、', false), 1);
  assert.equal(here('二、', true), 0);
  assert.equal(here('二、要', true), 1);
});
