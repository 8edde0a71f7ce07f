import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../../test/support/corpusOf.ts';
import { readCursor } from '../cursor.ts';
import { structural } from './structure.ts';

const corpus = corpusOf({
  '动员.txt':
    '在春耕动员会上的讲话\n同志们：\n今天召开这次会议。\n一、提高认识\n要重视。\n二、压实责任\n要落实。\n谢谢大家！\n',
});

function asked(marked: string, options: Parameters<typeof structural>[4] = {}): string[] {
  const offset = marked.indexOf('$0');
  const draft = marked.slice(0, offset) + marked.slice(offset + 2);
  const cursor = readCursor(draft, offset);
  if (!cursor) return [];
  const { first, others } = structural(draft, offset, cursor, corpus, options);
  return [...first, ...others].map(({ text }) => text);
}

const body = '我们要从自身做起，从小事做起，把这件事抓出成效。';
const silent: Record<string, string> = {
  'behind the last of three points': '要做到三点：一是学习，二是实干，三是守纪。$0',
  'behind the last of three things': '实现三个明显变化：一是路通了，二是灯亮了，三是人笑了。$0',
  'behind the last of three things behind a comma': '做到三个到位，一是人员到位，二是物资到位，三是预案到位。$0',
  'behind a call amid a speech': `讲话\n同志们：\n一、认清形势\n${body}让我们一起来看看去年的两组数据，$0`,
  'behind what counts the points up': '一是学习，二是实干，三是守纪。以上三条，请各村落实。$0',
  'behind what somebody is quoted with': '老厂长定下“一是不欠薪，二是不裁人”的规矩，$0',
  'below a request': `一、认识\n${body}\n二、任务\n${body}\n三、责任\n${body}\n以上报告，请予审议。\n四$0`,
  'behind the other side': '一方面，要抓发展；另一方面，要保安全。$0',
  'behind 最后': '首先，要学习。其次，要调研。最后，要落实。$0',
  'where the next heading stands below': `一、提高认识\n${body}\n$0\n二、压实责任\n${body}`,
  'where the next part stands below': `一、认识\n（一）形势\n${body}\n$0\n（二）任务\n${body}\n二、举措`,
  'where the salutation stands below': `在春耕动员会上的讲话\n$0\n同志们：\n${body}`,
  'where the next point stands in the paragraph below': `第一，要学习，不能一知半解。$0\n第二，要调研。`,
  'behind a plain sentence': `今年的工作很多。${body}$0`,
  'behind 一定要': '一定要把这件事办好。$0',
  'behind 第一书记': '第一书记要带头。$0',
  'behind 三农': '三农工作是重中之重；$0',
  'behind a greeting': '首先，我代表县委，向大家表示衷心的感谢！$0',
  'behind the last words': `讲话\n同志们：\n${body.repeat(20)}\n谢谢大家！\n$0`,
  'before text on the line': '一是抓学习；$0还要抓落实。',
  'on an empty line amid plain paragraphs': `讲话\n同志们：\n${body}\n${body}\n${body}\n$0\n${body}`,
  'behind 五、六年前': '五、六年前，这里还是一片荒滩。$0',
  'behind 一看就': '一看就知道，这个村变了样。$0',
  'behind 一是一': '一是一，二是二，来不得半点虚假。$0',
  'behind 一来到': '一来到村里，大家就围了上来；$0',
  'behind 一则消息': '一则消息在群里传开，$0',
  'on the line below 一来到': '一来到村里，大家就围了上来。\n$0',
  'behind 第一次': '第一次来到这里，路还是土路。$0',
  'in a title': '在全县春耕$0',
  'in a date': '讲话\n（2025年3月$0',
  'in a clause': '同志们，我们要一$0',
  'behind a quoted point': '他常说“一要学习”，我记在心里。$0',
  'behind a figure': '3.5%的增速来之不易。$0',
  'below a heading whose fellow has its text': `一、聚焦主业，推动制造业升级\n${body}\n二、聚焦民生，推动服务业提质\n$0`,
  'where a report tells how it is laid out': `镇政府工作报告\n各位代表：\n现在，我代表镇政府报告工作。\n我的报告$0`,
  'below a heading without a shape': `一、认清形势\n${body}\n二、突出重点\n$0`,
  'in the text below headings of one shape': `一、把产业做强\n${body}\n二、把村庄建美\n村庄建设不是涂脂抹粉，$0`,
};
for (const [where, marked] of Object.entries(silent)) {
  test(`asks for nothing ${where}`, () => assert.deepEqual(asked(marked), []));
}

const complete = {
  headings: `我讲三点意见。\n一、认识\n${body}\n二、任务\n${body}\n三、责任\n${body}\n$0`,
  glasses: '今晚，我想敬三杯酒。\n这第一杯酒，敬客户。\n这第二杯酒，敬员工。\n这第三杯酒，敬朋友。\n$0',
};
for (const [what, marked] of Object.entries(complete)) {
  test(`behind the last of three ${what} the end is due, and no fourth`, () => {
    const found = asked(marked);
    assert.ok(found.includes('谢谢大家！'), found.join());
    assert.ok(!found.some((text) => /^[四一]、|第/.test(text)), found.join());
  });
}

test('headings that share their subject only make no mould', () => {
  const draft = `一、看准方位，增强抓乡村振兴的底气\n${body}\n二、抓住关键，推动乡村全面振兴见实效\n${body}\n$0`;
  assert.deepEqual(asked(draft).slice(0, 1), ['三、']);
});

test('headings that share nothing make no mould', () => {
  const draft = `一、认清形势，绷紧思想这根弦\n${body}\n二、突出重点，整治安全隐患\n${body}\n$0`;
  assert.deepEqual(asked(draft).slice(0, 1), ['三、']);
});

test('a list that was announced goes on, whatever the paragraph above sounds like', () => {
  const draft = `我讲三点意见。\n一、认识\n${body.repeat(10)}\n二、任务\n${body.repeat(10)}\n同志们，让我们扛起责任！\n$0`;
  assert.equal(asked(draft)[0], '三、');
});

test('who has announced his points has opened: only their numbers are due', () => {
  const draft = '在全县春耕工作会议上的讲话\n\n同志们：\n今天开这个会，就是要把春耕抓紧。下面，我讲三点意见。\n$0';
  assert.ok(
    asked(draft).every((text) => /^(?:一、|第一)/.test(text)),
    asked(draft).join(),
  );
});

test('behind what sums up its points no more of them are due', () => {
  const points = `一、认识\n${body}\n二、任务\n（一）抢收。${body}\n（二）抢烘。${body}\n（三）抢种。${body}\n`;
  const found = asked(`${points}以上三项，请大家抓好落实。\n$0`);
  assert.ok(found.includes('三、') && !found.some((text) => text.startsWith('（四）')), found.join());
});

test('a long talk is not closed at a paragraph’s end where only the new line asks', () => {
  const draft = `在春耕动员会上的讲话\n同志们：\n${body.repeat(40)}\n$0`;
  assert.notDeepEqual(asked(draft), []);
  assert.deepEqual(asked(draft, { isUnasked: true }), []);
});

test('the first line is what the file is called', () => {
  const fileTitle = '在全镇秋收工作会议上的讲话';
  assert.deepEqual(asked('在全$0', { fileTitle }), ['镇秋收工作会议上的讲话']);
  assert.equal(asked('$0', { fileTitle })[0], fileTitle);
  assert.deepEqual(asked(`${fileTitle}$0`, { fileTitle }), []);
  assert.deepEqual(asked('在全$0', { fileTitle: `${fileTitle}（草稿）` }), ['镇秋收工作会议上的讲话']);
  assert.deepEqual(asked('新$0', { fileTitle: '新建文本文档' }), []);
  assert.ok(!asked(`讲话\n在全$0`, { fileTitle }).includes('镇秋收工作会议上的讲话'));
});
