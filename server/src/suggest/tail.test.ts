import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTail } from './tail.ts';

const cases: [text: string, tail: string, expected: string | undefined][] = [
  ['发展', '发展', undefined],
  ['发展，再上台阶', '发展，', undefined],
  ['，继续努力', ',再接再厉', undefined],
  ['高质量发展，', '发展的路', '高质量'],
  ['高质量发展', '展', '高质量发'],
  ['高质量发展，', '，再上台阶', '高质量发展'],
  ['高质量发展。', '，再上台阶', '高质量发展'],
  ['高质量发展', '', '高质量发展'],
  ['高质量发展', '的要求', '高质量发展'],
];
for (const [text, tail, expected] of cases) {
  test(`${text} before ${tail || 'nothing'} is ${expected}`, () => assert.equal(joinTail(text, tail), expected));
}
