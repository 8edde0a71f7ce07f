import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseSpelled } from './spelled.ts';

function chosen(most: number, candidates: Record<string, number>, shared = 0): string[] {
  const texts = Object.entries(candidates).map(([text, probability]) => ({
    text,
    probability,
    shared: shared * probability,
    lead: 0,
    isDraft: false,
  }));
  return chooseSpelled(texts, most).map(({ text }) => text);
}

test('texts that begin in other ways come before more of one beginning', () => {
  const found = chosen(3, { 守住安全底线: 5, 守住安全底线思维: 4.5, 水质稳中向好: 1, 深化河长制: 1 }, 1);
  assert.deepEqual(new Set(found.map((text) => text.slice(0, 2))), new Set(['守住', '水质', '深化']));
});

test('where there is room, the beginning and what goes on from it both stand', () => {
  assert.deepEqual(
    new Set(chosen(5, { 守住安全底线: 5, 守住安全底线思维: 2 })),
    new Set(['守住安全底线', '守住安全底线思维']),
  );
});

test('what is hardly ever said alone gives way to what goes on from it', () => {
  assert.deepEqual(chosen(1, { 守住安全: 5, 守住安全底线: 4.9 }, 1), ['守住安全底线']);
  assert.deepEqual(chosen(1, { 守住安全: 5, 守住安全底线: 0.3 }, 1), ['守住安全']);
});

test('what is said often stands beside a longer phrase that is said as often, counted for itself', () => {
  const candidates = { 灌溉渠系: 5, 灌溉渠系改造工程: 6, 管护: 3, 巩固: 2 };
  assert.deepEqual(new Set(chosen(2, candidates)), new Set(['灌溉渠系', '灌溉渠系改造工程']));
});

test('the likelier text comes before a longer one', () => {
  assert.deepEqual(chosen(2, { 水质: 3, 深化河湖长制综合管理: 2.5, 上下游: 1 }), ['水质', '深化河湖长制综合管理']);
});

test('of nothing, and of no room, nothing is chosen', () => {
  assert.deepEqual([chosen(5, {}), chosen(0, { 守住底线: 1 })], [[], []]);
});
