import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstHanzi, HanziSet, hanziCount } from './hanziSet.ts';

const last = firstHanzi + hanziCount - 1;

test('a set has its Hanzi in ascending order, each once, and nothing that is no Hanzi', () => {
  const edges = [firstHanzi, firstHanzi + 31, firstHanzi + 32, firstHanzi + 63, last];
  const set = new HanziSet([...edges, ...edges, 0x61, 0xff0c, firstHanzi - 1, last + 1].reverse());
  assert.deepEqual([...set.sorted], edges);
  assert.equal(set.size, edges.length);
  for (const unit of edges) assert.ok(set.has(unit));
  for (const unit of [0x61, firstHanzi + 1, last - 1, last + 1]) assert.ok(!set.has(unit));
});

test('whole and empty sets', () => {
  const all = Array.from({ length: hanziCount }, (_, k) => firstHanzi + k);
  assert.deepEqual([...new HanziSet(all).sorted], all);
  assert.deepEqual([...new HanziSet([]).sorted], []);
});
