import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOf } from './head.ts';
import { parseSpeeches } from './parse.ts';

/** `|` marks where the head ends. */
function check(marked: string): void {
  const text = marked.replace('|', '');
  const { end } = headOf(text, parseSpeeches(text).speeches[0]);
  assert.equal(`${text.slice(0, end)}|${text.slice(end)}`, marked);
}

test('title, date, speaker, salutation and greeting are the head of a speech', () => {
  check('在水利工作会上的讲话\n（2024年3月2日）\n水利局局长  周平\n\n同志们：|\n今天只讲一件事，把渠修好。\n');
  check('# 在毕业典礼上的致辞\n\n亲爱的同学们，各位老师：\n大家上午好！|\n今天阳光很好。\n');
});

test('a head in bold is one, too', () => {
  check(
    '**在水利工作会上的讲话**\n**（2024年3月2日）**\n**水利局局长  周平**\n\n**尊敬的各位领导、同志们：**|\n今天只讲一件事，把渠修好。\n',
  );
});

test('a speech that begins at once has none', () => {
  check('|今天只讲一件事，把渠修好。\n同志们：\n再讲一件。\n');
});

test('a head whose line ends were lost ends with its salutation', () => {
  check('在水利工作会上的讲话（2024年3月2日）水利局局长 周平同志们：|今天只讲一件事，把渠修好。\n');
  check('修渠先修人心——在水利工作会上的讲话（2024年3月2日，青川）周平尊敬的各位代表，同志们：|今天只讲一件事。\n');
  check('在水利工作会上的讲话（2024年3月2日）|今天只讲一件事，把渠修好。\n');
});
