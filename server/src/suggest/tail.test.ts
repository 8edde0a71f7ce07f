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
  ['渠水', '，渠水到田', undefined],
  ['，渠水', '。渠水到田', undefined],
  ['、堤坝管护和巡查', '、堤坝管护等', undefined],
  ['和堤坝管护', ' 、堤坝管护等', '和'],
  ['用水的办法，更好管住闸门', '，更好管住闸门', '用水的办法'],
  ['，堤坝、闸门', '、堤坝，闸门', undefined],
  ['水到田头', '，渠水到田', '水到田头'],
  ['水渠修好', '，渠道畅通', '水渠修好'],
  ['守住水渠，', '渠。', '守住水'],
  ['的，', '”的办法', undefined],
];
for (const [text, tail, expected] of cases) {
  test(`${text} before ${tail || 'nothing'} is ${expected}`, () => assert.equal(joinTail(text, tail), expected));
}

const inNextLine: [text: string, tail: string, below: string, expected: string | undefined][] = [
  ['、水费', '', '\n水费收缴', undefined],
  ['治水的办法。我代表村委会', '。', '\n\n　　我代表村委会，向大家', '治水的办法'],
  ['治水的办法。我代表村委会', '', '\n我代表村委会，向大家', '治水的办法。'],
  ['我们要守住堤', '', '\n我们要管好闸', '我们要守住堤'],
  ['水费', '的账', '\n水费收缴', '水费'],
];
for (const [text, tail, below, expected] of inNextLine) {
  test(`${text} before ${tail}⏎${below.trim()} is ${expected}`, () =>
    assert.equal(joinTail(text, tail, below), expected));
}
