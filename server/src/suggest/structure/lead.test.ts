import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../test/support/corpusOf.ts';
import { body, other, table } from '../../../../test/support/offered.ts';
import { suggest } from '../suggest.ts';
import { pointsDue } from './due.ts';
import { leadOf } from './lead.ts';

const leads: [string, string][] = [
  ['## 修渠', '## '],
  ['- 修渠', '- '],
  ['* 修渠', '* '],
  ['> 修渠', '> '],
  ['>修渠', '>'],
  ['**修渠**', '**'],
  ['- **修渠**', '- **'],
  ['## **修渠**', '## **'],
  ['-修渠', ''],
  ['——修渠', ''],
  ['#修渠', ''],
  ['修渠', ''],
];
for (const [line, lead] of leads) test(`before the words of ${line}`, () => assert.equal(leadOf(line), lead));

table('behind a lead', [
  ['a bold heading', `**一、修渠**\n${body}\n**二、打井**\n${other}\n$0`, '**三、…**'],
  [
    'a bold heading in the mould of others',
    `**一、用心修渠，当好守渠人**\n${body}\n**二、用情待客，当好带路人**\n${other}\n$0`,
    '**三、用…，当好…人**',
  ],
  [
    'a bold sentence that opens a paragraph',
    `**（一）以学习为先，凝聚人心。**${body}\n**（二）以实干为要，赢得口碑。**${other}\n$0`,
    '**（三）以…为…，…。**',
  ],
  ['a bold ordinal before plain words', `**一是**修好渠。${body}\n**二是**打好井。${other}\n$0`, '**三是**'],
  ['bold words behind a number', `1. **管好干渠**：${body}\n2. **管好支渠**：${other}\n3. $0`, '**管好…**：'],
  [
    'the mould where the bold heading is begun',
    `**一、把渠修好**\n${body}\n**二、把井打好**\n${other}\n**三、$0`,
    '把…**',
  ],
  ['an item of a list', '- 一是修渠。\n- 二是打井。\n- $0', '三是'],
  ['an item of a list on a new line', '* 一要早。\n* 二要快。\n$0', '* 三要'],
  ['a quotation', '> 一、修渠\n> 二、打井\n> $0', '三、'],
  ['no lead for who has left it out', `**一、修渠**\n${body}\n**二、打井**\n${other}\n三$0`, '、'],
  ['a bold point within a paragraph', `要抓三件事。**一是修渠。**${body}**二是打井。**${other}$0`, '**三是…**'],
  [
    'an inner list with a lead of its own',
    `## 一、渠\n### （一）干渠\n${body}\n### （二）支渠\n${body}\n## 二、井\n${body}\n$0`,
    '### （一）',
  ],
]);

test('what has been counted in a list is not offered again', () => {
  const draft = '- 一是修渠。\n- 二是打井。\n- ';
  const found = suggest(draft, draft.length, corpusOf({}), { maxItems: 8 });
  assert.deepEqual(
    found.map(({ text }) => text),
    ['三是'],
  );
});

test('no point is due before the bold type of the last one ends', () => {
  assert.deepEqual(pointsDue('要抓三件事。**一是修渠。'), []);
});

test('marks that hide a name begin no bold type', () => {
  const draft = `一、**县的渠\n${body}\n二、**县的井\n${body}\n`;
  const found = suggest(draft, draft.length, corpusOf({}), { maxItems: 8 });
  assert.ok(found.some(({ text }) => text === '三、'));
});
