import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionsIn } from './quotations.ts';

/** The attributions found must be those between ⟦ and ⟧. */
function check(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  let shown = text;
  for (const { start, end } of attributionsIn(text).reverse()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(shown, marked);
}

const silent = [
  '我要求大家“先把账本摊开”，再谈奖金。',
  '这份报告写得很好，数字清楚。',
  '报告里讲了三件事。“数字要实”是第一件。',
  `总书记指出：“${'没有收尾'.repeat(200)}`,
  '总书记指出的方向，就是我们努力的方向。',
];
for (const text of silent) test(`no attribution: ${text.slice(0, 20)}`, () => check(text));

const found = [
  '⟦总书记指出：“山河无恙，人民安康。”⟧我们要记在心里。',
  '⟦总书记在座谈会上强调，“要把论文写在大地上”⟧，我们去了。',
  '⟦《孟子》有云："民为贵"⟧，古今一理。',
  '⟦古人说，「行远自迩」⟧，登山从脚下开始。',
  '去年的⟦报告指出，农村的路要修到每一户门口⟧。路已经修好了。',
];
for (const text of found) test(`attribution: ${text.slice(0, 20)}`, () => check(text));

test('only what stands between quotation marks is quoted', () => {
  const quoted = (text: string) => attributionsIn(text).map((one) => one.quoted);
  assert.deepEqual(quoted(found[0].replace(/[⟦⟧]/g, '')), [true]);
  assert.deepEqual(quoted(found[4].replace(/[⟦⟧]/g, '')), [false]);
});
