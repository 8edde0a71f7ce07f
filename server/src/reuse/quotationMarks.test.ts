import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longestQuotation, quotationsIn } from './quotationMarks.ts';

/** What stands between marks, with its depth. */
function check(text: string, ...expected: [string, number][]): void {
  const found = quotationsIn(text).map(({ start, end, depth }) => [text.slice(start, end), depth]);
  assert.deepEqual(found, expected);
}

test('marks of every kind', () =>
  check(
    '“渠”"路"「桥」『树』＂井＂‘灯’',
    ['“渠”', 0],
    ['"路"', 0],
    ['「桥」', 0],
    ['『树』', 0],
    ['＂井＂', 0],
    ['‘灯’', 0],
  ));
test('one in another', () =>
  check(
    '他说“先修‘渠’，再修「路『桥』」”，又说"好"。',
    ['“先修‘渠’，再修「路『桥』」”', 0],
    ['‘渠’', 1],
    ['「路『桥』」', 1],
    ['『桥』', 2],
    ['"好"', 0],
  ));
test('a mark that nobody closes is none', () => check('他说“先修渠，再讲“五个一”和「路', ['“五个一”', 0]));
test('a mark that closes nothing is none', () => check('先修渠”，再说“路”。it’s', ['“路”', 0]));
test('marks across each other: the first that is closed counts', () => check('“渠「路”桥」', ['“渠「路”', 0]));
test('straight marks are closed in their paragraph or not at all', () => check('他说"渠\n又说"路"。', ['"路"', 0]));
test('behind a colon a straight mark opens', () => check('他说"渠。我问："路"呢', ['"路"', 0]));
test('what is longer than anybody quotes is no quotation', () => {
  const long = '渠'.repeat(longestQuotation);
  check(`“${long}”`, [`“${long}”`, 0]);
  check(`“${long}渠”`);
});
