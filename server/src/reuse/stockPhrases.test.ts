import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formulas } from './formulas.ts';
import { hanziOf } from './hanzi.ts';
import { stockPhrasesIn } from './stockPhrases.ts';

function longestIn(text: string): string {
  const draft = hanziOf(text);
  const spans = [...stockPhrasesIn(draft)].sort((a, b) => b.end - b.start - (a.end - a.start));
  return spans.length === 0 ? '' : text.slice(draft.offsets[spans[0].start], draft.offsets[spans[0].end - 1] + 1);
}

test('plain words are no set phrase', () => assert.equal(longestIn('村口的老井又出水了，孩子们围着看。'), ''));

test('the longest set phrase is found, whatever the marks', () => {
  assert.equal(longestIn('我们要增强四个意识,坚定四个自信,做到两个维护。'), '增强四个意识,坚定四个自信,做到两个维护');
});

test('a set phrase that begins inside another is found', () => {
  assert.equal(longestIn('在实际工作中撸起袖子加油干'), '撸起袖子加油干');
});

const all = Object.values(formulas).flatMap((group) => group.trim().split(/\s+/));

test('no formula stands twice', () =>
  assert.deepEqual(
    all.filter((phrase, i) => all.indexOf(phrase) !== i),
    [],
  ));

test('every formula is a phrase of Hanzi', () => {
  for (const phrase of all) assert.ok(hanziOf(phrase).units.length >= 4, phrase);
});
