import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../test/support/corpusOf.ts';
import { body, other, table } from '../../../../test/support/offered.ts';
import { suggest } from '../suggest.ts';

const corpus = corpusOf({
  '动员.txt': `在春耕动员会上的讲话\n各位代表：\n大家好！\n今天，我们召开这次会议，主要任务是安排春耕。\n${body}\n各位代表！\n谢谢大家！\n`,
  '闭幕.txt': `在春耕动员会上的讲话\n同志们：\n大家好！\n今天，我们召开这次会议，主要任务是安排春耕。\n${body}\n最后，祝大家一路平安！\n谢谢大家！\n`,
});

/** All that is offered at the end of a draft. */
function offered(draft: string): string[] {
  return suggest(draft, draft.length, corpus, { maxItems: 8 }).map(({ text }) => text);
}

const long = `${body.repeat(9)}\n${other.repeat(9)}\n`;
const mourning = '悼词\n各位亲友：\n今天，我们怀着沉痛的心情，送别老站长周启明同志。\n';
const life = '周启明同志守了三十年水库，记下了八十四本水文笔记。\n他的逝世，使我们失去了一位好同志。\n';
const martyrs = '在烈士陵园祭扫活动上的讲话\n同志们：\n';

table('in mourning', [
  ['a salutation', '悼词\n$0', '各位领导、各位亲友：'],
  ['an opening', '在溃坝事故遇难同胞悼念仪式上的讲话\n同志们：\n$0', '今天，我们怀着沉痛的心情，深切悼念…。'],
  ['an opening at a grave', `${martyrs}$0`, '今天，我们怀着崇敬的心情，在这里深切缅怀…。'],
  ['last words', `${mourning}${life}$0`, '周启明同志安息吧！'],
  ['last words by name', `${mourning}${life}周启明同志，$0`, '安息吧！'],
  ['a name behind the last words', `${mourning}${life}安息吧，$0`, '周启明同志！'],
  ['last words to martyrs', `${martyrs}${body}\n我们缅怀先烈，就要接过他们的担子。\n$0`, '烈士们永垂不朽！'],
]);

table('behind 最后，', [
  ['in mourning', `${mourning}${life}最后，$0`, '让我们向周启明同志作最后的告别！'],
  [
    'among neighbours',
    `在石桥村首届村晚上的致辞\n父老乡亲们：\n${body}\n新的一年，我们再加一把劲。\n最后，$0`,
    '祝大家新春快乐、阖家幸福、万事如意！',
  ],
]);

table('an opening', [
  [
    'of a lecture behind other words',
    '在支部党课上的讲话\n同志们：\n清明将至，按照支部安排，今天由我给大家$0',
    '讲党课。',
  ],
  [
    'of a competition behind a name',
    '仓库主管竞聘演讲稿\n各位评委：\n大家好！我叫周启明。今天，我竞聘的岗位$0',
    '是…。',
  ],
  [
    'below a greeting, something standing below',
    '在外甥婚礼上的致辞\n各位亲友：\n大家中午好！\n$0\n\n外甥从小懂事。',
    '今天，是…喜结良缘的日子，感谢各位前来见证。',
  ],
  [
    'of an emergency',
    '在全县防汛抗旱紧急调度会上的讲话\n同志们：\n$0',
    '今天，我们召开全县防汛抗旱紧急调度会，主要任务是…。',
  ],
  ['of a term', '在秋季开学典礼上的讲话\n同学们：\n$0', '今天，我们在这里隆重举行秋季开学典礼。'],
  ['of a competition', '仓库主管竞聘演讲稿\n尊敬的各位评委：\n$0', '我竞聘的岗位是…。'],
  ['to envoys', '在国庆招待会上的致辞\n尊敬的各位大使阁下，各国使节，女士们、先生们：\n$0', '大家好！'],
  [
    'of a symposium',
    '在河长制工作座谈会上的讲话\n同志们：\n$0',
    '今天，我们召开河长制工作座谈会，主要是听取大家的意见和建议。',
  ],
  [
    'begun behind another sentence',
    '在建校六十周年庆祝大会上的致辞\n各位校友：\n大家好！\n九月的校园，桂花开了。今天，我们$0',
    '欢聚一堂，共同庆祝建校六十周年。',
  ],
]);

table('a salutation', [
  ['of a village', '在双桥村村民代表大会上的讲话\n$0', '各位村民代表、乡亲们：'],
  ['to envoys', '在各国使节招待会上的祝酒辞\n$0', '女士们、先生们，朋友们：'],
  ['of teachers who retire', '在退休教师欢送会上的讲话\n$0', '尊敬的各位老师：'],
]);

const untitled = '各位亲友：\n今天是我儿子结婚的日子，新娘是邻村的好姑娘。\n';
table('a closing', [
  [
    'of a report to those above',
    `关于秋粮收购工作情况的汇报\n一、做法\n${body}\n二、下步打算\n${body}\n$0`,
    '以上汇报，不当之处，敬请批评指正。',
  ],
  ['of an untitled wedding', `${untitled}${body}\n最后，祝$0`, '两位新人百年好合、永结同心！'],
  [
    'of a class before its examination',
    `在高三百日誓师大会上的讲话\n同学们：\n${body}\n最后，祝愿$0`,
    '同学们金榜题名、梦想成真！',
  ],
  ['behind an address within an excerpt', `${long}${long}各位代表！$0`, '让我们…，为…而努力奋斗！'],
  ['below an address within an excerpt', `${long}各位代表！\n$0`, '让我们…，为…而努力奋斗！'],
  ['of a contest', `在安全知识演讲比赛上的演讲\n各位评委：\n${body}\n我的演讲完毕，$0`, '谢谢大家！'],
]);

const silent: [where: string, draft: string, never: RegExp][] = [
  ['a festive opening in mourning', '在溃坝事故遇难同胞悼念仪式上的讲话\n同志们：\n', /好！|隆重|热烈|召开/],
  ['a greeting begun in mourning', '在溃坝事故遇难同胞悼念仪式上的讲话\n同志们：\n大', /好/],
  ['thanks behind a eulogy', `${mourning}${life}`, /谢谢|祝/],
  ['anything else behind the name of the dead', `${mourning}${life}周启明同志，`, /^(?!安息|一路走好)/],
  ['good wishes behind an accident', `在客车事故警示反思会上的讲话\n同志们：\n${body}\n${body}\n最后，`, /祝|圆满/],
  ['good wishes in a flood', `在全县防汛紧急调度会上的讲话\n同志们：\n${long}`, /祝|谢谢|朋友/],
  ['a salutation in a plan', '2025年秋季学期教研工作计划\n', /./],
  ['thanks in a plan', `2025年秋季学期教研工作计划\n${long}`, /谢谢|让我们/],
  ['delegates at a wedding', '在外甥婚礼上的致辞\n', /代表|同志/],
  ['an appeal in a competition', `各位评委：\n我竞聘的岗位是主管。\n${long}如果落选，我也会努力。\n`, /让我们|同志们/],
  ['an appeal behind one’s own faults', `三、整改措施\n${long}对大家的批评意见，我诚恳接受。\n`, /让我们|祝/],
  [
    'a wish or a heading behind good wishes',
    `一、认识\n${other}\n二、任务\n${other}\n最后，祝大家工作顺利！\n`,
    /祝|让我们|、/,
  ],
  ['an opening below an address within an excerpt', `${long}各位代表！\n`, /召开|刚才/],
  ['a good journey where nobody leaves', `在春耕动员会上的讲话\n同志们：\n${body}\n最后，祝大家`, /一路平安/],
  ['a festival where there is none', `在教学工作会议上的讲话\n各位老师：\n${long}`, /节日/],
];
for (const [what, draft, never] of silent) {
  test(`never offers ${what}`, () => {
    const found = offered(draft);
    assert.ok(!found.some((text) => never.test(text)), found.join(' | '));
  });
}
