import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClean } from './offer.ts';

const cases: [before: string, text: string, clean: boolean][] = [
  ['让我们', '共同祝愿大家', true],
  ['让我们', '共同 祝愿 大家', false],
  ['让我们', '共同祝愿 ，', false],
  ['让 我们', '共同 祝愿 大家', true],
  ['渠水到了村口，', '大家都说……', false],
  ['今年', '投产 5G 基站', true],
  ['', '第一部分 过去五年的工作', true],
];
for (const [before, text, clean] of cases) {
  test(`${before}|${text} is ${clean ? 'offered' : 'no text to be said'}`, () =>
    assert.equal(isClean(before, text), clean));
}
