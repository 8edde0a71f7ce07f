import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { suggest } from './suggest.ts';

/** Our own corpus, as far as it is UTF-8. */
const folder = join(import.meta.dirname, '..', '..', '..', 'corpus');
const ours = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => !/gb18030|utf16/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const corpus = corpusOf(ours);
const few = corpusOf({ '随笔.txt': '河边的早晨\n太阳升起来了，渔船出了港。\n' });

/** The texts offered at `$0`, gaps shown as `…`, at most three. */
function offered(marked: string, from = corpus): string[] {
  const offset = marked.indexOf('$0');
  const draft = marked.slice(0, offset) + marked.slice(offset + 2);
  return suggest(draft, offset, from, { maxItems: 5 })
    .slice(0, 3)
    .map(({ text, placeholders }) =>
      placeholders.reduceRight((shown, { start, end }) => `${shown.slice(0, start)}…${shown.slice(end)}`, text),
    );
}

type Case = [name: string, draft: string, expected: string];

function table(kind: string, cases: Case[], from = corpus): void {
  for (const [name, draft, expected] of cases) {
    test(`${kind}: ${name}`, () => {
      const found = offered(draft, from);
      assert.ok(found.includes(expected), `${expected} is not among ${found.join(' | ')}`);
    });
  }
}

const body = '我们要从自身做起，从小事做起，把这件事抓出成效。';
const long = `${body.repeat(18)}\n`;

table('mould', [
  [
    'one quoted word changes',
    `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“基层基础”下功夫、抓实效\n${body}\n$0`,
    '三、要聚焦“…”下功夫、抓实效',
  ],
  ['after one heading alone', `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n$0`, '二、要聚焦“…”下功夫、抓实效'],
  ['right below the heading', '一、要聚焦“理论武装”下功夫、抓实效\n$0', '二、要聚焦“…”下功夫、抓实效'],
  [
    'its end while the gap is being filled',
    `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“作风建设$0`,
    '”下功夫、抓实效',
  ],
  [
    'the rest where the gap is still empty',
    `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“$0`,
    '…”下功夫、抓实效',
  ],
  ['the rest of a part begun', `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、要聚焦“作风建设”下$0`, '功夫、抓实效'],
  ['behind the ordinal alone', `一、要聚焦“理论武装”下功夫、抓实效\n${body}\n二、$0`, '要聚焦“…”下功夫、抓实效'],
  [
    'three gaps in run-in headings',
    `一、以学铸魂，在信念坚定上走在前。${body}\n二、以学增智，在破解难题上下苦功。${body}\n$0`,
    '三、以学…，在…上…。',
  ],
  ['a common end', `（一）思想认识要再提升。${body}\n（二）工作举措要再提升。${body}\n$0`, '（三）…要再提升。'],
  [
    'two common stretches',
    `1.作风就是形象，要在“严”字上用力。${body}\n2.作风就是效率，要在“快”字上用力。${body}\n$0`,
    '3.作风就是…，要在“…”字上用力。',
  ],
  ['single characters that shape', `1. 向创新要空间。${body}\n2. 向管理要效益。${body}\n$0`, '3. 向…要…。'],
  ['a verb in front', `（一）把产业做强\n${body}\n（二）把村庄建美\n${body}\n$0`, '（三）把'],
  [
    'points within a paragraph',
    '讲四点意见。一是强化政治引领，确保方向不偏；二是强化责任担当，确保任务落地；$0',
    '三是强化…，确保',
  ],
  ['a point begun', '一是强化政治引领，确保方向不偏；二是强化责任担当，确保任务落地；三是强化作风建设，$0', '确保'],
  [
    'of three, the common one',
    `一、在学深悟透上见真章\n${body}\n二、在知行合一上见真章\n${body}\n三、在破题解难上见真章\n${body}\n$0`,
    '四、在…上见真章',
  ],
  ['by way of a usual shape', `一、坚持党建引领，着力建强战斗堡垒\n${body}\n$0`, '二、坚持…，着力'],
  ['for one heading with a usual end', `（一）在优化环境上求突破。${body}\n$0`, '（二）在…上求突破。'],
  ['headings one below the other', '一、做对党忠诚的明白人\n二、做服务群众的贴心人\n$0', '三、做…的…人'],
  [
    'in Markdown',
    `## 一、聚焦主业，推动制造业升级\n\n${body}\n\n## 二、聚焦民生，推动服务业提质\n\n${body}\n\n$0`,
    '## 三、聚焦…，推动',
  ],
  ['whole words only', `一、强化政治引领，把牢方向\n${body}\n二、强化政策支撑，激发动能\n${body}\n$0`, '三、强化…，'],
]);

table('ordinal', [
  ['一是, 二是', '要做好三件事：一是抓学习；$0', '二是'],
  ['behind a full stop', '要抓好各项工作。一是摸清底数。把家底弄清楚。二是压实责任。$0', '三是'],
  ['behind commas', '要做到三点，一是学在前，二是干在前，$0', '三是'],
  ['一要, 二要', `一要抓早。${body}\n二要抓小。${body}\n$0`, '三要'],
  ['as it is begun', '要做好三件事：一是抓学习；二$0', '是'],
  ['bracketed', `一、认识\n（一）形势\n${body}\n（二）任务\n${body}\n$0`, '（三）'],
  ['the outer one behind the inner', `一、认识\n（一）形势\n${body}\n（二）任务\n${body}\n$0`, '二、'],
  ['the inner one anew', `一、认识\n（一）形势\n${body}\n（二）任务\n${body}\n二、举措\n${body}\n$0`, '（一）'],
  ['Arabic', `1.抓早\n${body}\n2.抓小\n${body}\n$0`, '3.'],
  ['full-width Arabic', `１．抓早\n${body}\n２．抓小\n${body}\n$0`, '３．'],
  ['bracketed Arabic', `（1）看困难户。${body}\n（2）看企业。${body}\n$0`, '（3）'],
  ['ranked', `第一，要学。${body}\n第二，要干。${body}\n$0`, '第三，'],
  ['ranked in a paragraph', '我谈两点体会。第一，学习要深。学而不思则罔。$0', '第二，'],
  ['其一', '原因有三：其一，认识不到位；其二，措施不具体；$0', '其三，'],
  ['首先', '首先，要统一思想。思想通了，事情就好办。$0', '其次，'],
  ['其次', '首先，要统一思想。其次，要压实责任。$0', '最后，'],
  ['一方面', '一方面，要深耕老客户，把服务做到家；$0', '另一方面，'],
  ['一个是', '这里面有两个问题：一个是认识问题；$0', '另一个是'],
  [
    'glasses of a toast',
    `我想敬三杯酒。\n这第一杯酒，敬我们的客户。${body}\n这第二杯酒，敬我们的员工。${body}\n$0`,
    '这第三杯酒，',
  ],
  ['announced headings', '下面，我讲三点意见。\n$0', '一、'],
  ['announced points', '重点做到以下几点：$0', '一是'],
  ['announced parts', `一、认识\n${body}\n二、任务\n今年要抓好四项重点工作。\n$0`, '（一）'],
  ['tenth and further', `九、抓廉政\n${body}\n十、抓落实\n${body}\n$0`, '十一、'],
  ['parts', `第一部分 过去五年的工作\n${body}\n第二部分 今后五年的任务\n${body}\n$0`, '第三部分 '],
  ['circled', '要把握三点：①方向要准；②力度要够；$0', '③'],
  [
    'the outer list where the inner one is complete',
    `一、认识\n${body}\n二、任务\n要做好两件事。\n（一）修路\n${body}\n（二）架桥\n${body}\n$0`,
    '三、',
  ],
]);

table('salutation', [
  ['a work meeting', '在全县安全生产工作会议上的讲话\n（2025年3月4日）\n\n$0', '同志们：'],
  ['as it is begun', '在全市防汛工作会议上的讲话\n同$0', '志们：'],
  ['a graduation', '在江州学院2025届毕业典礼上的致辞\n$0', '亲爱的同学们、老师们：'],
  ['teachers', '在第四十一个教师节庆祝大会上的讲话\n$0', '各位老师、同志们：'],
  ['a report to delegates', '公司2025年度工作报告\n总经理　沈立群\n$0', '各位代表：'],
  ['guests', '在文化旅游节开幕式上的致辞\n（2025年5月1日）\n$0', '尊敬的各位领导、各位来宾：'],
  ['a dinner', '在迎新春答谢晚宴上的祝酒辞\n$0', '尊敬的各位领导、各位来宾，老朋友、新朋友们：'],
  ['a talk', '在读书班上的研讨发言\n$0', '同志们：'],
]);
table(
  'salutation without a corpus',
  [
    ['a work meeting', '在全镇春耕生产会议上的讲话\n$0', '同志们：'],
    ['delegates', '政府工作报告\n——在县第十八届人民代表大会第四次会议上\n县长　周启明\n$0', '各位代表：'],
    ['pupils', '在开学典礼上的讲话\n$0', '老师们、同学们：'],
    ['guests', '在项目开工仪式上的致辞\n$0', '各位领导、各位来宾：'],
    ['guests, as it is begun', '在项目签约仪式上的致辞\n各位$0', '领导、各位来宾：'],
    ['an opening', '在项目开工仪式上的致辞\n各位领导、各位来宾：\n$0', '大家上午好！'],
    ['an opening of a talk', '在研讨会上的发言\n同志们：\n$0', '根据会议安排，我作交流发言。'],
  ],
  few,
);

table('closing', [
  ['thanks', `在全县大会上的讲话\n同志们：\n${long}同志们，让我们携起手来，为实现目标而努力奋斗！\n$0`, '谢谢大家。'],
  ['behind a list', `在全县大会上的讲话\n同志们：\n一、认识\n${long}二、任务\n${long}$0`, '谢谢大家。'],
  ['a talk', `在读书班上的研讨发言\n同志们：\n${long}$0`, '我的发言完了，谢谢大家。'],
  ['a ceremony', `在博览会开幕式上的致辞\n各位来宾：\n${long}最后，预祝博览会圆满成功！\n$0`, '谢谢大家！'],
  ['a closing begun', `在博览会开幕式上的致辞\n各位来宾：\n${long}谢谢$0`, '大家！'],
]);
table(
  'closing without a corpus',
  [
    ['a talk', `在研讨会上的发言\n同志们：\n${long}$0`, '我的发言完了，谢谢大家！'],
    ['a ceremony', `在文化节开幕式上的致辞\n各位来宾：\n${long}$0`, '最后，预祝…圆满成功！'],
    [
      'a toast',
      `在招待晚宴上的祝酒辞\n各位来宾：\n${long}$0`,
      '现在，我提议，让我们共同举杯，为…，为各位的健康，干杯！',
    ],
    ['a report', `政府工作报告\n各位代表：\n${long}$0`, '以上报告，请予审议。'],
    ['a new office', `任职表态发言\n各位领导、同志们：\n${long}$0`, '我的表态发言完了，请组织和同志们监督。'],
    ['a party lecture', `专题党课讲稿\n同志们：\n${long}$0`, '今天的党课就讲到这里，谢谢大家！'],
  ],
  few,
);
