import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutMisplaced } from './outOfPlace.ts';

const all = ['家好！', '家一路平安', '家要记住'];
const mourning = '在周启明同志追悼会上的讲话\n各位亲友：\n他守了一辈子水库。\n';
const cases: [where: string, draft: string, left: string[]][] = [
  ['in mourning', '在遇难工友悼念仪式上的讲话\n同志们：\n大', ['家要记住']],
  ['at a meeting', '在秋收工作会议上的讲话\n同志们：\n大', ['家好！', '家要记住']],
  ['where somebody leaves', '在欢送新兵大会上的讲话\n同志们：\n大', all],
  ['within a paragraph', '在欢送新兵大会上的讲话\n同志们：\n今天天气很好，祝大', all],
  [
    'within a paragraph where nobody leaves',
    '在秋收大会上的讲话\n同志们：\n今天天气很好，祝大',
    ['家好！', '家要记住'],
  ],
];
for (const [where, draft, left] of cases) {
  test(`what is left ${where}`, () => {
    const before = draft.slice(draft.lastIndexOf('\n') + 1);
    const found = withoutMisplaced(
      all.map((text) => ({ text })),
      draft,
      draft.length,
      { before, opensLine: true },
    );
    assert.deepEqual(
      found.map(({ text }) => text),
      left,
    );
  });
}

test('nothing goes on behind the last words to the dead, and nobody is congratulated beside them', () => {
  const left = (before: string, opensLine: boolean) =>
    withoutMisplaced([{ text: '热烈祝贺' }, { text: '再到' }], mourning + before, mourning.length + before.length, {
      before,
      opensLine,
    }).map(({ text }) => text);
  assert.deepEqual(left('安息吧，', true), []);
  assert.deepEqual(left('在此，我代表全站职工，向亲属表示', true), ['再到']);
});
