import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markersDue, pointsDue } from './due.ts';
import { successors as behind, chineseNumeral, markerAt } from './markers.ts';

const successors: [string, string | undefined][] = [
  ['一、认识', '二、'],
  ['九、认识', '十、'],
  ['十九、认识', '二十、'],
  ['（二）形势', '（三）'],
  ['(2)形势', '(3)'],
  ['3.任务', '4.'],
  ['①任务', '②'],
  ['㈡任务', '㈢'],
  ['第三，任务', '第四，'],
  ['第九章 任务', '第十章'],
  ['一是抓学习', '二是'],
  ['二要抓落实', '三要'],
  ['首先，抓学习', '其次，'],
  ['首先，要感谢大家', '其次，'],
  ['启示一：要早', '启示二：'],
  ['典型案例２：修渠', '典型案例３：'],
  ['第一点希望，', '第二点希望，'],
  ['第二条建议是', '第三条建议是'],
  ['其二，抓学习', '其三，'],
  ['最后，抓学习', undefined],
  ['⑲任务', '⑳'],
  ['⑳任务', undefined],
  ['㈩任务', undefined],
  ['Ⅻ.任务', undefined],
  ['九十九、任务', '一百、'],
  ['一百零一、任务', '一百零二、'],
  ['第一百条 任务', '第一百零一条'],
  ['99.任务', '100.'],
];
for (const [line, expected] of successors) {
  test(`${expected} comes behind ${line}`, () => {
    const marker = markerAt(line, 0, line.length);
    assert.equal(marker && behind(marker)[0]?.trim(), expected);
  });
}

test('no marker opens plain words', () => {
  for (const line of ['一定要抓好', '第一书记', '三农工作', '同志们：', '上午9：00', '']) {
    assert.equal(markerAt(line, 0, line.length), undefined, line);
  }
});

test('Chinese numerals', () => {
  assert.deepEqual([1, 10, 11, 20, 21, 99].map(chineseNumeral), ['一', '十', '十一', '二十', '二十一', '九十九']);
  assert.deepEqual([100, 101, 110, 111, 120, 999, 1000].map(chineseNumeral), [
    '一百',
    '一百零一',
    '一百一十',
    '一百一十一',
    '一百二十',
    '九百九十九',
    undefined,
  ]);
});

/** The markers due behind a draft, on its next line. */
function due(draft: string): string[] {
  return markersDue(`${draft}\n`, draft.length + 1).map(({ text }) => text);
}

test('nothing is due where nothing is numbered', () => {
  assert.deepEqual(due('讲话\n同志们：\n大家好。'), []);
});

test('a heading just written asks for no successor', () => {
  const dues = markersDue('一、认识\n要重视。\n二、任务\n', 15);
  assert.ok(dues.every(({ early }) => early));
});

test('lists within lists go on from the inside out', () => {
  assert.deepEqual(due('一、甲\n（一）乙\n1.丙\n话。\n2.丁\n话。'), ['3.', '（二）', '二、']);
});

test('a word with a number counts beside another, or where points were announced', () => {
  assert.deepEqual(due('启示一：要早。'), []);
  assert.deepEqual(due('启示一：要早。\n话。\n启示二：要实。'), ['启示三：']);
  assert.deepEqual(due('有三点启示。\n启示一：要早。'), ['启示二：']);
  assert.deepEqual(due('甲、修渠\n早修。\n乙、管水\n早管。'), ['丙、']);
  assert.deepEqual(due('壹、渠\n早修。\n贰、堤\n早管。'), ['叁、']);
  assert.deepEqual(due('合同由甲、乙双方签字。'), []);
});

test('a first point that greets has a second where points were announced, or where that has been begun', () => {
  const greeting = '首先，我代表全村向大家问好。';
  assert.deepEqual(pointsDue(greeting), []);
  assert.equal(pointsDue(`今天我讲三点意见。${greeting}`)[0].text, '其次，');
  assert.equal(pointsDue(greeting, '其')[0].text, '其次，');
  assert.deepEqual(due(greeting), []);
  assert.equal(markersDue(`${greeting}\n`, greeting.length + 1, '其')[0].text, '其次，');
});

test('the last point of the paragraph counts', () => {
  assert.equal(pointsDue('要做四件事：一是学习；二是调研；')[0].text, '三是');
  assert.deepEqual(pointsDue('要做好工作。'), []);
});
