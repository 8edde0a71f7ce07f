import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutStrangers } from './hearers.ts';

const talk = '今年的秋收比往年早，各村要早安排。\n';
const cases: [where: string, draft: string, left: string[]][] = [
  ['in a talk to villagers', `在全镇秋收会议上的讲话\n同志们：\n${talk}${talk}各$0`, ['村', '部门要配合']],
  ['in a report', `镇政府工作报告\n各位代表：\n${talk}${talk}各$0`, ['位代表！', '村', '部门要配合']],
  ['without a salutation', `镇政府工作报告\n${talk}${talk}各$0`, ['位代表！', '村', '部门要配合']],
  ['on top', '在全镇秋收会议上的讲话\n各$0', ['位代表！', '村', '部门要配合']],
  [
    'within a line',
    `在全镇秋收会议上的讲话\n同志们：\n${talk}今年以来，在抢收中各$0`,
    ['位代表！', '村', '部门要配合'],
  ],
];

test('greets nobody on top who does not come to such a speech, and no words', () => {
  const found = ['代表：', '乡亲：', '致辞', '有关'].map((text) => ({ text }));
  const draft = '在石桥村首届村晚上的致辞\n各位';
  const kept = withoutStrangers(found, draft, draft.length, { before: '各位', opensLine: true });
  assert.deepEqual(kept, [{ text: '乡亲：' }]);
});

test('calls upon nobody more within a speech', () => {
  const found = ['朋友们：', '让我们往前走。'].map((text) => ({ text }));
  const draft = `在全镇秋收会议上的讲话\n同志们：\n${talk}${talk}同志们，`;
  const kept = withoutStrangers(found, draft, draft.length, { before: '同志们，', opensLine: true });
  assert.deepEqual(kept, [{ text: '让我们往前走。' }]);
});

for (const [where, marked, left] of cases) {
  test(`${left.includes('位代表！') ? 'keeps' : 'leaves out'} a salutation ${where}`, () => {
    const offset = marked.indexOf('$0');
    const draft = marked.slice(0, offset);
    const before = draft.slice(draft.lastIndexOf('\n') + 1);
    const found = ['位代表！', '村', '部门要配合'].map((text) => ({ text }));
    const kept = withoutStrangers(found, draft, offset, { before, opensLine: true });
    assert.deepEqual(
      kept.map(({ text }) => text),
      left,
    );
  });
}
