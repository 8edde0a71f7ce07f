import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from './rank.ts';

const items = [
  { text: '抓在手上，落到田头', probability: 0.6 },
  { text: '放在心上', probability: 0.02 },
  { text: '摆上日程', probability: 0.02 },
];

/** What is chosen where some of the items are weak. */
const chosen = (...weak: string[]) =>
  choose(items, { most: 8, leastOfItem: 0, leastOfList: 0, isWeak: ({ text }) => weak.includes(text) }).map(
    ({ text }) => text,
  );

test('what is weak is left out beside what saves ten times as much, the rest is not', () => {
  assert.deepEqual(chosen(), ['抓在手上，落到田头', '放在心上', '摆上日程']);
  assert.deepEqual(chosen('放在心上'), ['抓在手上，落到田头', '摆上日程']);
});

test('what is weak stays where nothing is much better, and where it is the best', () => {
  const [, ...others] = items;
  const all = choose(others, { most: 8, leastOfItem: 0, leastOfList: 0, isWeak: () => true });
  assert.deepEqual(all, others);
  assert.deepEqual(chosen('抓在手上，落到田头'), ['抓在手上，落到田头', '放在心上', '摆上日程']);
});

test('what may not be shown leaves its place to others, and no mark on them', () => {
  const mayShow = ({ text }: { text: string }) => text !== '抓在手上，落到田头';
  const all = choose(items, { most: 2, leastOfItem: 0, leastOfList: 0, isWeak: () => true, mayShow });
  assert.deepEqual(all, items.slice(1));
});
