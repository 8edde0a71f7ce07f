import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restsWithin } from './phraseBegun.ts';

const lecture = '按照…安排，今天由我给大家讲党课。';
const cases: [typed: string, phrase: string, rests: string[]][] = [
  ['清明将至，按照支部安排，今天由我给大家', lecture, ['讲党课。']],
  ['按照支部', lecture, ['安排，今天由我给大家讲党课。']],
  ['今天，我竞聘的岗位', '我竞聘的岗位是…。', ['是…。']],
  ['现将', '根据安排，现将本人履职情况报告如下，请予评议。', ['本人履职情况报告如下，请予评议。']],
  ['衷心祝愿水利站', '衷心祝愿…的明天更加美好！', ['的明天更加美好！']],
  ['衷心祝愿大家', '衷心祝愿…！', []],
  ['今天，', lecture, []],
  ['渠水到了村口', lecture, []],
];
for (const [typed, phrase, rests] of cases) {
  test(`${phrase} goes on behind ${typed} as ${rests}`, () => assert.deepEqual(restsWithin(typed, [phrase]), rests));
}
