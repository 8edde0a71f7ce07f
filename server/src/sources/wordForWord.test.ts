import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysWordForWord } from './wordForWord.ts';

const source = '同志们：去年粮食增产 3.5%，“压舱石”更稳了。\n　　接下来，要抓好三件事，一件一件办成。';

function says(passage: string, around = '压舱石'): boolean {
  const start = source.indexOf(around);
  return saysWordForWord(source, { start, end: start + around.length }, passage);
}

test('marks, blanks and width do not matter', () => {
  for (const passage of [
    '去年粮食增产3.5%，压舱石更稳了',
    '去年粮食增产３．５％，「压舱石」更稳了。接下来要抓好三件事',
    '压舱石更稳了；接下来，要抓好三件事。',
  ])
    assert.ok(says(passage), passage);
});

test('another word or figure is not what the source says', () => {
  for (const passage of [
    '去年粮食增产35%，压舱石更稳了',
    '今年粮食增产3.5%，压舱石更稳了',
    '去年粮食增产3.5%，要抓好三件事',
    '，。',
  ])
    assert.equal(says(passage), false, passage);
});
