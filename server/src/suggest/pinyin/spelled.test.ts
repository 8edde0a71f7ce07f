import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSpelled } from './spelled.ts';

function chosen(most: number, candidates: Record<string, number>): string[] {
  const texts = Object.entries(candidates).map(([text, probability]) => ({
    text,
    probability,
    lead: 0,
    isDraft: false,
  }));
  return chooseSpelled(texts, most).map(({ text }) => text);
}

test('texts that begin in other ways come before more of one beginning', () => {
  const found = chosen(3, { 守住安全底线: 5, 守住安全底线思维: 4.5, 水质稳中向好: 1, 深化河长制: 1 });
  assert.deepEqual(new Set(found.map((text) => text.slice(0, 2))), new Set(['守住', '水质', '深化']));
});

test('where there is room, the beginning and what goes on from it both stand', () => {
  assert.deepEqual(
    new Set(chosen(5, { 守住安全底线: 5, 守住安全底线思维: 2 })),
    new Set(['守住安全底线', '守住安全底线思维']),
  );
});

test('what is hardly ever said alone gives way to what goes on from it', () => {
  assert.deepEqual(chosen(1, { 守住安全: 5, 守住安全底线: 4.9 }), ['守住安全底线']);
  assert.deepEqual(chosen(1, { 守住安全: 5, 守住安全底线: 0.3 }), ['守住安全']);
});

test('the likelier text comes before a longer one', () => {
  assert.deepEqual(chosen(2, { 水质: 3, 深化河湖长制综合管理: 2.5, 上下游: 1 }), ['水质', '深化河湖长制综合管理']);
});

test('of nothing, and of no room, nothing is chosen', () => {
  assert.deepEqual([chosen(5, {}), chosen(0, { 守住底线: 1 })], [[], []]);
});
