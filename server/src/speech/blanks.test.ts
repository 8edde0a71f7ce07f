import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankOfPast, blanksIn, withoutBlanks, wordsOfPast } from './blanks.ts';

/** In `marked`, blanks stand in ⟦…⟧. */
function check(marked: string): void {
  test(marked, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    let shown = text;
    for (const { start, end } of blanksIn(text).toReversed())
      shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
    assert.equal(shown, marked);
  });
}

for (const silent of [
  '【摘要】今年的重点是修渠。',
  '【导  读】\n【结束语】\n【第四条】凡是进场的，都要登记。',
  '印发了水发【2015】3号文件【附件】。',
  '要讲清楚【为什么修渠】、【怎么修渠】。',
  // what a blank of ours says, too, in front of what it names
  '【与会人员】张三、李四\n【主要指标】：亩产、总产\n【工作思路】\n以水为先。',
  '【学习安排】 上午学原文，下午讨论。',
  '用【】括起来。【',
])
  check(silent);

check('刚才，⟦【哪些单位】⟧作了发言。⟦【哪项工作】⟧事关⟦【大局和群众利益】⟧。');
check('⟦【哪项工作】⟧事关⟦【大局和群众利益】⟧。');
check('# ⟦【年份】⟧年度述职报告\r\n⟦【单位、职务、姓名】⟧\r\n');
check('祝⟦【与会人员】⟧身体健康！');
check('⟦【良辰美景的一句话】⟧。今晚，我们欢聚一堂。');
check('一是⟦【旧稿·清淤泥】⟧。二是补渠埂。');
check('⟦【旧稿·认清形势】⟧');
check('值此⟦【……】⟧之际');

test('words of a past speech are told from what a template asks for', () => {
  assert.equal(wordsOfPast(blankOfPast('认清【新】形势')), '认清新形势');
  assert.equal(wordsOfPast('【年份】'), undefined);
});

test('without its blanks a text is as long as before', () => {
  const text = '为【奋斗目标】作出贡献';
  assert.equal(withoutBlanks(text), '为\n\n\n\n\n\n作出贡献');
  assert.equal(withoutBlanks('【摘要】修渠'), '【摘要】修渠');
});

test('the time taken grows with the length alone', () => {
  assert.equal(blanksIn('【年份】年'.repeat(100_000)).length, 100_000);
  assert.deepEqual(blanksIn('【'.repeat(500_000)), []);
  assert.deepEqual(blanksIn(`【${'年份'.repeat(250_000)}`), []);
});
