import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, table } from '../../../../test/support/offered.ts';
import { speechStart } from './speechStart.ts';

const first = `在青年茶话会上的发言\n各位领导：\n（一）要立志。${body}\n（二）要实干。${body}\n谢谢大家！\n\n`;

/** Where the speech begins is `^`, the cursor `$0`. */
const cases: [name: string, marked: string][] = [
  ['below a title behind thanks', `${first}^在老干部座谈会上的发言\n$0`],
  ['below more lines', `${first}^在老干部座谈会上的发言\n（2025年10月9日）\n各位老领导：\n${body}\n$0`],
  ['with a heading of Markdown', `${first}^## 在老干部座谈会上的发言\n$0`],
  ['at the top of the file where nothing else ended', `^在青年茶话会上的发言\n各位领导：\n${body}\n学习体会\n$0`],
  ['at the top of the file where it is the first', `^${first}$0`],
];
for (const [name, marked] of cases) {
  test(`a speech begins ${name}`, () => {
    const draft = marked.replace('^', '').replace('$0', '');
    assert.equal(speechStart(draft, draft.length), marked.indexOf('^'));
  });
}

table('in the second speech of a file', [
  ['a salutation', `${first}在老干部座谈会上的发言\n$0`, '各位老领导、同志们：'],
  ['an ordinal of its own', `${first}在老干部座谈会上的发言\n各位老领导：\n我讲两点。\n$0`, '一、'],
]);
