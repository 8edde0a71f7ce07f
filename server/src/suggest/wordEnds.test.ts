import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goesOnAfter } from './wordEnds.ts';

/** What stands before `|` and what follows it: is the word or the figure complete? */
const parted = [
  '我|们去修渠',
  '但|是水少',
  '这|些闸门',
  '也|许要等',
  '以|及管护',
  '二○一|二年',
  '三|十里',
  '中华人民|共和国',
  '《人民|日报',
];
const figures = ['超过20|%', '超过20|％', '达到1|.2万亿', '达到51|．2', '达到5|万亩', '修渠 20|20年', '达到1.|2万'];
for (const marked of [...parted, ...figures]) {
  test(`${marked} goes on`, () => assert.equal(goesOn(marked), true));
}
for (const marked of ['但|水少', '这|三里', '人民|日益', '三|里渠', '超过20|里', '2020|年', '到2020.|', '我|去修渠']) {
  test(`${marked} is complete`, () => assert.equal(goesOn(marked), false));
}

function goesOn(marked: string): boolean {
  const at = marked.indexOf('|');
  return goesOnAfter(marked.slice(0, at))(marked.replace('|', ''), at);
}
