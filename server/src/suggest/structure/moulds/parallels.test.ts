import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, other, table } from '../../../../../test/support/offered.ts';
import { parallelAbove } from './parallels.ts';

/** What each of two paragraphs begins with by chance: nothing is to be expected of the third. */
const chance: [string, string][] = [
  ['同志们，路修好了。', '同志们，桥架好了。'],
  ['我们村有八百户人家。', '我们镇有十二个村。'],
  ['我们要看到，天还会旱。', '我们要记住，人不能懒。'],
  ['今年以来，雨水偏多。', '今年以来，订单回升。'],
  ['当前，工期很紧。', '当前，人手不够。'],
  ['会议听取了汇报。', '会议指出了问题。'],
  ['公司的食堂换了师傅。', '公司的班车加了两趟。'],
  ['要修路。', '要架桥。'],
  ['在县城，灯亮了。', '在乡下，路通了。'],
  ['以前，这里没有路。', '以后，这里会有桥。'],
  ['这几年变化很大。', '这次会议很重要。'],
  ['让我们回头看。', '让我们往前走。'],
  ['从去年起，我就住在村里。', '从那以后，他再没走。'],
  ['提高认识', '改进作风'],
];
for (const [first, second] of chance) {
  test(`alike by chance: ${first} / ${second}`, () => {
    const draft = `${first}${body}\n\n${second}${other}\n\n`;
    assert.equal(parallelAbove(draft, draft.length), undefined);
  });
}

test('what only happens to stand behind two dashes is not expected behind the third', () => {
  const draft = `——粮食产量一路向好。${body}\n——粮食品种一年一新。${other}\n`;
  assert.deepEqual(parallelAbove(draft, draft.length), { dash: '——', lead: '', close: '', members: [] });
});

test('behind dashes two halves are enough for a mould', () => {
  const draft = `——讲卫生，做到门前清爽。${body}\n——讲规矩，做到出入有序。${other}\n`;
  assert.equal(parallelAbove(draft, draft.length)?.members.length, 2);
});

test('what is numbered goes on by its number', () => {
  const draft = `要做明理的人。${body}\n要做实干的人。${other}\n一、修渠\n`;
  assert.equal(parallelAbove(draft, draft.length), undefined);
});

test('plain paragraphs with others between them are not parallel', () => {
  const draft = `要做明理的人。${body}\n${other}\n要做实干的人。${other}\n${body}\n`;
  assert.equal(parallelAbove(draft, draft.length), undefined);
});

test('names hidden in the same way make no bold headings', () => {
  const draft = `**坚持把渠修好。${body}\n${other}\n**坚持把井打好。${other}\n${body}\n`;
  assert.equal(parallelAbove(draft, draft.length), undefined);
});

table('parallel', [
  ['in a long beginning', `这一年，我们向难而行。${body}\n这一年，我们向新而进。${other}\n$0`, '这一年，我们向…而…。'],
  [
    'for the third time',
    `我们的经验有这些。\n我们坚持用户至上。${body}\n我们坚持质量为本。${other}\n我们坚持从小处做起。${body}\n$0`,
    '我们坚持…。',
  ],
  [
    'of three that were announced',
    `向先进学什么？主要是三条。\n学习他们守渠护堤的恒心。${body}\n学习他们管水用水的本领。${other}\n$0`,
    '学习他们…的…。',
  ],
  ['in thanks', `感谢你们，把水送到田头。${body}\n感谢你们，把路修到家门。${other}\n感$0`, '谢你们，把…。'],
  [
    'sooner than a heading',
    `二、几年来的体会\n必须坚持公道办事，努力让大家服气。${body}\n必须坚持勤俭办事，努力把钱花好。${other}\n$0`,
    '必须坚持…办事，努力…。',
  ],
  ['wishes', `希望你们做敢想的开路人。${body}\n希望你们做肯干的带头人。${other}\n$0`, '希望你们做…的…人。'],
  ['demands', `要做明理的人。${body}\n要做实干的人。${other}\n$0`, '要做…的人。'],
  [
    'with quoted words',
    `要围绕“水”，在修渠上见真章。${body}\n要围绕“路”，在架桥上见真章。${other}\n$0`,
    '要围绕“…”，在…上见真章。',
  ],
  ['fields', `在学习上要有新提高。${body}\n在工作上要有新作为。${other}\n$0`, '在…上要有新…。'],
  ['a field begun', `在学习上要有新提高。${body}\n在工作上要有新作为。${other}\n在$0`, '…上要有新…。'],
  ['its gap being filled', `要做明理的表率。${body}\n要做实干的表率。${other}\n要做清廉$0`, '的表率。'],
  ['behind a dash', `——坚持修渠为先。${body}\n——坚持用水为民。${other}\n$0`, '——坚持…为…。'],
  ['a dash alone', `——粮仓满了。${body}\n——腰包鼓了。${other}\n$0`, '——'],
  [
    'bold sentences',
    `**坚持把修渠作为头等大事。**${body}\n**坚持把打井作为长远之计。**${other}\n$0`,
    '**坚持把…作为…。**',
  ],
  ['bold headings above bodies', `**让规矩立起来**\n${body}\n**让干劲燃起来**\n${other}\n$0`, '**让…起来**'],
  ['items of a list', '- 坚持开门办会，让群众进来听\n- 坚持简朴办会，让账目晒出来\n- $0', '坚持…办会，让'],
  ['with the same end', `这是干出来的。${body}\n这是拼出来的。${other}\n$0`, '这是…出来的。'],
  [
    'of whom it speaks, in the same build',
    `我们要守住渠，做护水的人。${body}\n我们要守住山，做护林的人。${other}\n$0`,
    '我们要守住…，做护…的人。',
  ],
  ['behind the ordinal that is due', `一、怎么看\n要做明理的人。${body}\n要做实干的人。${other}\n$0`, '要做…的人。'],
]);
table('before what is parallel', [
  ['the ordinal that is due', `一、怎么看\n要做明理的人。${body}\n要做实干的人。${other}\n$0`, '二、'],
]);
