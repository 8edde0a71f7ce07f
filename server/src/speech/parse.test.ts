import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Section } from './model.ts';
import { parseSpeeches } from './parse.ts';

/** The outline as lines: `=` a speech with its title, two blanks a level, `·` a point. */
function outline(text: string): string[] {
  const lines: string[] = [];
  const add = (sections: readonly Section[]) => {
    for (const { kind, level, name, children } of sections) {
      lines.push(`${'  '.repeat(level - 1)}${kind === 'point' ? '·' : ''}${name}`);
      add(children);
    }
  };
  const { speeches } = parseSpeeches(text);
  for (const { title, sections } of speeches) {
    if (title !== undefined || speeches.length > 1) lines.push(`=${title ?? ''}`);
    add(sections);
  }
  return lines;
}

function check(name: string, text: string, expected: string[]): void {
  test(name, () => assert.deepEqual(outline(text), expected));
}

const END = '\n我们要一步一个脚印把这件事办好。';

for (const line of [
  '3.5%的增速来之不易，全县上下都出了力。',
  '2023年4月，我们开了动员会。',
  '2023.5.18这一天，大桥合龙。',
  '1978年以来，村里变了样。',
  '“十四条坚持”是一个整体。',
  '一方有难，八方支援，这是我们的传统。',
  '一、二、三产业要融合发展。',
  '三、四线城市的楼市要稳住。',
  '五、六年前我就到过这个村。',
  '10、20、30，一组组数字摆在那里。',
  '13，500户群众搬进了新居。',
  '第一时间赶到现场，是我们的规矩。',
  '第一书记要住在村里。',
  '第一责任人的责任要压实。',
  '第二批主题教育已经启动。',
  '第一要务是发展。',
  '会上定了三条，一要快，二要稳，三要实。',
  '一九八○年那会儿，路还是土路。',
  '一旦错过机会，就很难再来。',
  '一是一，二是二，数字不能掺水。',
  '再次感谢大家的到来。',
  '首先，请允许我代表县委向大家致以问候。',
  '一看就知道下了功夫。',
  '我们首先要把路修通，其次把水引来。',
  '我们一方面要快，另一方面要稳。',
  '办法有两条：一是修渠，二是打井。',
  '他说：“一要快。二要稳。三要实。”大家都记住了。',
  '最后，祝大家身体健康。',
]) {
  check(`silent: ${line}`, line + END, []);
}

check(
  'headings on their own lines and run in',
  '一、把认识统一起来\n大家谈得很好。\n二、把责任扛起来。谁主管，谁负责。',
  ['一、把认识统一起来', '二、把责任扛起来'],
);
check('a name ends at the first mark that ends it', '一、抓实“三农”，稳住基本盘；不松劲。\n二、两件事：修路、引水。', [
  '一、抓实“三农”，稳住基本盘',
  '二、两件事',
]);
check(
  'levels are those of the text',
  '（一）带头学\n第一，学原文。要逐字逐句。\n第二，学方法。要举一反三。\n（二）带头干',
  ['（一）带头学', '  第一，学原文', '  第二，学方法', '（二）带头干'],
);
check('four levels and back', '一、路\n（一）县道\n1.勘测\n（1）放线\n2．施工\n（二）村道\n二、水', [
  '一、路',
  '  （一）县道',
  '    1.勘测',
  '      （1）放线',
  '    2．施工',
  '  （二）村道',
  '二、水',
]);
check('forms of one ordinal are one style', '(一)修渠\n（二）打井\n㈢引水\n四）节水', [
  '(一)修渠',
  '（二）打井',
  '㈢引水',
  '四）节水',
]);
check('indentation, full-width digits and blanks', '　　１、修渠\n  2. 打井\n\t３．引水', [
  '１、修渠',
  '2. 打井',
  '３．引水',
]);
check('ranked forms', '第一个方面，讲学习。好好学。\n第二部分 讲工作\n①点名\n②签到', [
  '第一个方面，讲学习',
  '  第二部分 讲工作',
  '    ①点名',
  '    ②签到',
]);
check('a year may open a heading', '1.2023年工作回顾\n2.2024年工作安排', ['1.2023年工作回顾', '2.2024年工作安排']);
check('a doubtful number counts in its place', '一、这些年的变化\n二、三年来的体会\n三、今后的打算', [
  '一、这些年的变化',
  '二、三年来的体会',
  '三、今后的打算',
]);
check('an ordinal parted from its words', '（一）\n修渠要快。\n（二）\n打井要深。', ['（一）', '（二）']);

check('points under their heading', '一、抓落实。一要快。今天的事今天办。二要稳,不出差错。三要实：不做虚功。', [
  '一、抓落实',
  '  ·一要快',
  '  ·二要稳',
  '  ·三要实',
]);
check(
  'words that open points',
  '一、算账\n首先，算经济账。其次，算民生账。再次，算长远账。最后，算良心账。\n一方面，要省。另一方面，要值。',
  ['一、算账', '  ·首先', '  ·其次', '  ·再次', '  ·最后', '  ·一方面', '  ·另一方面'],
);
check('points one a paragraph', '一、三件事\n一是修渠。今年动工。\n二是打井。明年完工。', [
  '一、三件事',
  '  ·一是修渠',
  '  ·二是打井',
]);
check('verbs beside a second one', '一、怎么办\n一靠学。多读书。二靠干。多下村。', [
  '一、怎么办',
  '  ·一靠学',
  '  ·二靠干',
]);
check('a list behind a colon', '抓好三件事：一是修渠。今年动工。二是打井。三是引水。', [
  '·一是修渠',
  '·二是打井',
  '·三是引水',
]);
check(
  'ranked points in one paragraph are of one rank',
  '一、要求\n第一，守时。不迟到。第二，守信。说话算数。\n第三，守住底线。',
  ['一、要求', '  ·第一，守时', '  ·第二，守信', '  ·第三，守住底线'],
);
check('a quotation before a point', '书上说：“路在脚下。”一要走稳。二要走远。', ['·一要走稳', '·二要走远']);

check('paywall marks are no part of a name', '##paidbegin##一、修渠\n要快。##paidend##\n二、打井', [
  '一、修渠',
  '二、打井',
]);
check(
  'Markdown',
  '# 在推进会上的讲话\n\n## 一、修渠\n\n**一是快。**今年动工。\n\n**二是好。**\n\n### 资金\n\n- 一要省\n\n## 二、打井',
  ['=在推进会上的讲话', '一、修渠', '  ·一是快', '  ·二是好', '  资金', '    ·一要省', '二、打井'],
);
for (const [name, end] of [
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const) {
  check(`${name} line ends`, ['在推进会上的讲话', '同志们：', '一、修渠', '要快。', '二、打井'].join(end), [
    '=在推进会上的讲话',
    '一、修渠',
    '二、打井',
  ]);
}

test('spans cover what belongs, without line ends, marks and junk', () => {
  const text =
    '修渠动员会上的讲话\r\n同志们：\r\n一、快\r\n一要早。早动手。二要抢。\r\n\r\n##paidbegin##二、好\r\n质量第一。\r\n公众号：文稿铺子\r\n';
  const [speech] = parseSpeeches(text).speeches;
  assert.ok(speech);
  const cut = (span: { start: number; end: number }) => text.slice(span.start, span.end);
  assert.equal(cut(speech.span), text.slice(0, text.indexOf('\r\n公众号')));
  const [first, second] = speech.sections;
  assert.equal(first && cut(first.span), '一、快\r\n一要早。早动手。二要抢。');
  assert.deepEqual(
    first?.children.map((point) => cut(point.span)),
    ['一要早。早动手。', '二要抢。'],
  );
  assert.equal(second && cut(second.span), '二、好\r\n质量第一。');
  assert.equal(second && cut(second.nameSpan), second?.name);
});

test('an empty text holds no speech', () => {
  assert.deepEqual(parseSpeeches(''), { speeches: [], junk: [] });
  assert.deepEqual(parseSpeeches('\r\n　　\r\n').speeches, []);
});

// what is not linear does not come to an end here
test('long and odd texts are read to their end', { timeout: 60_000 }, () => {
  for (const piece of [
    '“',
    '**',
    '一、',
    '。一看好',
    '：一是a。',
    '（一）\n',
    '同志们：\n',
    '在会上的讲话\n同志们：\n',
    '##',
  ]) {
    const { speeches } = parseSpeeches(`${piece.repeat(200_000 / piece.length)}\n我的话讲完了。\n`);
    assert.equal(speeches.at(-1)?.span.end, piece.length * Math.floor(200_000 / piece.length) + 8, piece);
  }
});

test('a list of the same style below a number is its own, when the outer list goes on after it', () => {
  const shape = (text: string) => {
    const levels: string[] = [];
    const walk = (sections: Section[]) => {
      for (const { level, name, children } of sections) {
        levels.push(`${level} ${name}`);
        walk(children);
      }
    };
    walk(parseSpeeches(text).speeches[0].sections);
    return levels;
  };
  const inner =
    '一、修渠\n先修干渠。\n二、种树\n一、种松\n耐旱。\n二、种柏\n耐寒。\n三、种槐\n好活。\n三、养鱼\n放苗。\n';
  assert.deepEqual(shape(inner), ['1 一、修渠', '1 二、种树', '2 一、种松', '2 二、种柏', '2 三、种槐', '1 三、养鱼']);
  const anew = '回顾\n一、修渠\n先修干渠。\n二、种树\n栽松。\n打算\n一、养鱼\n放苗。\n二、养鸡\n建棚。\n';
  assert.deepEqual(shape(anew), ['1 一、修渠', '1 二、种树', '1 一、养鱼', '1 二、养鸡']);
});
