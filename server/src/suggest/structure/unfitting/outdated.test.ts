import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutOutdated } from './outdated.ts';

const cases: [draft: string, text: string, isLeft: boolean][] = [
  ['让我们紧密团结在', '以江泽民同志为核心的', false],
  ['让我们紧密团结在以', '胡锦涛同志', false],
  ['让我们紧密团结在', '党中央周围', true],
  ['那是胡锦涛同志讲过的。他说，要紧密团结在', '以胡锦涛同志为总书记的', true],
  ['要继承', '以江泽民同志为主要代表的', true],
];
for (const [draft, text, isLeft] of cases) {
  test(`${draft}|${text} is ${isLeft ? 'offered' : 'of another time'}`, () => {
    assert.equal(withoutOutdated([{ text }], draft, { before: draft }).length === 1, isLeft);
  });
}
