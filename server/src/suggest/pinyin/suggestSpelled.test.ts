import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, uriOf } from '../../../../test/support/corpusOf.ts';
import { testReadings } from '../../../../test/support/readings.ts';
import { suggestSpelled } from './suggestSpelled.ts';

const corpus = corpusOf({
  '2021-水利.txt':
    '在水利工作会上的讲话\n同志们：\n大家要绷紧防汛抗旱这根弦，守住水库安全底线。重新核定汛限水位，长期坚持巡查值守。\n' +
    '绿色水利是大方向，银行贷款要用在刀刃上。\n',
  '2022-水利.txt':
    '全县水利工作会讲话\n同志们：\n汛期将到，要绷紧防汛抗旱这根弦，守住水库安全底线。各站点长期坚持巡查值守，一刻不松。\n' +
    '重点工程建设要快，重新核定汛限水位。\n',
  '2023-灌区.txt': '灌区改造动员\n同志们：\n守住水库安全底线，修好灌溉渠系，让群众喝上放心水。请XX镇带好头。\n',
});
const readings = testReadings();

/** The line as it stands after each of the items is taken. */
function lines(marked: string, ownUri?: string): string[] {
  const offset = marked.indexOf('$0');
  const draft = marked.replace('$0', '');
  return suggestSpelled(draft, offset, corpus, readings, { maxItems: 5, ownUri }).map(
    ({ text, replaces = 0, typed }) => {
      assert.ok(typed >= replaces);
      return draft.slice(0, offset - replaces) + text;
    },
  );
}

const found: [marked: string, line: string][] = [
  ['bjfx$0', '绷紧防汛抗旱这根弦'],
  ['bengjin$0', '绷紧防汛抗旱这根弦'],
  ['bengjfx$0', '绷紧防汛抗旱这根弦'],
  ['绷紧fx$0', '绷紧防汛抗旱这根弦'],
  ['bj防汛$0', '绷紧防汛抗旱这根弦'],
  ['bj防xkh$0', '绷紧防汛抗旱这根弦'],
  ['大家要bjfx$0', '大家要绷紧防汛抗旱这根弦'],
  ['认识要到位，sz水库$0', '认识要到位，守住水库安全底线'],
  ['shzhshk$0', '守住水库安全底线'],
  ['szsk$0', '守住水库安全底线'],
  ['cxhd$0', '重新核定汛限水位'],
  ['zdgc$0', '重点工程建设'],
  ['cqjc$0', '长期坚持巡查值守'],
  ['lvse$0', '绿色水利'],
  ['yhdk$0', '银行贷款'],
];
for (const [marked, line] of found) {
  test(`${marked} finds ${line}`, () => {
    const offered = lines(marked);
    assert.ok(
      offered.some((one) => one.startsWith(line)),
      offered.join(' '),
    );
  });
}

const silent: Record<string, string> = {
  'an English word': '请大家安装app$0',
  'letters that no phrase is read as': '请大家xqzw$0',
  'letters of which a beginning alone is known': 'bjfxkhzgxq$0',
  'a file name': 'bjfx$0.txt',
  'Hanzi alone': '绷紧$0',
  'what stands behind the cursor already': 'bjfx$0绷紧防汛',
};
for (const [what, marked] of Object.entries(silent)) {
  test(`silent at ${what}`, () => assert.deepEqual(lines(marked), []));
}

test('the text behind the cursor is not said twice', () => {
  assert.equal(lines('szsk$0安全底线')[0], '守住水库');
});

test('a phrase spelled to its end stands before what goes on from it', () => {
  const safety = corpusOf({
    '安全会.txt': '安全会讲话\n同志们：\n要守住安全底线，为推动高质量发展创造安全稳定的环境。\n',
    '党课.txt': '党课讲稿\n同志们：\n要正风肃纪，为推动高质量发展营造风清气正的政治生态。\n',
    '大会.txt': '大会讲话\n同志们：\n既要推动高质量发展，也要保障民生。\n',
  });
  const options = { maxItems: 5 };
  for (const draft of ['tdgzlfz', '我们要推动gzlfz']) {
    const [first] = suggestSpelled(draft, draft.length, safety, readings, options);
    assert.ok('推动高质量发展'.endsWith(first.text), `${draft}: ${first.text}`);
  }
});

test('a phrase that the letters spell to its end is not hidden by what often goes on from it', () => {
  const watered = corpusOf({
    '春灌.txt': '春灌会讲话\n同志们：\n灌溉渠系改造工程，管好用好。农业灌溉渠系年年要修。各个缺项，抓紧补上。\n',
    '冬修.txt': '冬修会讲话\n同志们：\n灌溉渠系改造工程，不等不靠。灌溉渠系，一条不漏。\n',
    '抗旱.txt': '抗旱会讲话\n同志们：\n灌溉渠系改造工程，早谋早动。各乡镇灌溉渠系要有人管。灌溉渠系，人人爱护。\n',
    '总结.txt': '总结会讲话\n同志们：\n田间灌溉渠系通水快，群众满意。巩固前线，守好堤坝。\n',
  });
  const offered = suggestSpelled('ggqx', 4, watered, readings, { maxItems: 2 }).map(({ text }) => text);
  for (const text of ['灌溉渠系', '灌溉渠系改造工程']) assert.ok(offered.includes(text), offered.join(' '));
});

test('a character is found under each of its readings', () => {
  const cases = { zh: '重点工程', zhongdgc: '重点工程', ch: '重新核定', cx: '重新核定', changq: '长期坚持' };
  for (const [letters, begun] of Object.entries(cases)) {
    const offered = lines(`${letters}$0`);
    assert.ok(
      offered.some((line) => line.startsWith(begun)),
      letters,
    );
  }
});

test('all items have one range: the letters, and the Hanzi that belong to them', () => {
  const draft = '要绷紧fx';
  const items = suggestSpelled(draft, draft.length, corpus, readings, { maxItems: 5 });
  assert.equal(new Set(items.map(({ typed }) => typed)).size, 1);
  assert.deepEqual([items[0].typed >= 4, items[0].replaces], [true, 2]);
  const alone = suggestSpelled('bjfx', 4, corpus, readings, { maxItems: 5 });
  assert.deepEqual([alone[0].typed, alone[0].replaces], [4, 4]);
});

test('a phrase names who says it', () => {
  const [{ documents, sources }] = suggestSpelled('szsk', 4, corpus, readings, { maxItems: 1 });
  assert.deepEqual([documents, sources.length], [3, 3]);
  assert.equal(corpus.text(sources[0].place, sources[0].place + 4), '守住水库');
});

test('what only the draft itself says as a corpus file is not offered to it', () => {
  assert.equal(lines('xhgg$0')[0]?.slice(0, 4), '修好灌溉');
  assert.deepEqual(lines('xhgg$0', uriOf('2023-灌区.txt')), []);
  assert.ok(lines('szsk$0', uriOf('2023-灌区.txt')).length > 0);
});

test('a phrase tells when it was said, and what of it the writer changes', () => {
  const dated = corpusOf({
    '2021-05-春灌.txt': '春灌会讲话\n（2021年5月）\n同志们：\n请XX村带好头，安排三千万元资金修渠。\n',
    '2023-05-春灌.txt': '春灌会讲话\n（2023年5月）\n同志们：\n要管好用水秩序，请各村带好头。\n',
    '2024-05-春灌.txt': '春灌会讲话\n（2024年5月）\n同志们：\n要管好用水秩序，不留死角。\n',
  });
  const [found] = suggestSpelled('要ghys', 5, dated, readings, { maxItems: 5 });
  assert.deepEqual([found.text.slice(0, 6), found.documents], ['管好用水秩序', 2]);
  assert.deepEqual(found.years, { first: 2023, last: 2024 });
  const draft = '同志们：\n要算细账，ap';
  const [{ text, variables }] = suggestSpelled(draft, draft.length, dated, readings, { maxItems: 5 });
  assert.deepEqual(
    variables.map(({ start, end }) => text.slice(start, end)),
    ['三千万'],
  );
});

test('what the draft said further above is found', () => {
  const draft = '同志们：\n测土配方施肥省工省钱。\n要推广测土pf';
  const items = suggestSpelled(draft, draft.length, corpus, readings, { maxItems: 5 });
  assert.ok(items.some(({ text }) => text.startsWith('配方施肥')));
});
