import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnfilled } from './unfilled.ts';

/** In `marked`, what is to be filled in stands in ⟦…⟧. */
function check(marked: string): void {
  test(marked, () => {
    const text = marked.replace(/[⟦⟧]/g, '');
    let shown = text;
    for (const { start, end } of findUnfilled(text).toReversed())
      shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
    assert.equal(shown, marked);
  });
}

check('在⟦XX县⟧高质量发展大会上的讲话\n（2026年⟦X月X日⟧）');
check('尊敬的⟦××同志⟧、各位来宾：');
check('⟦20xx年x月x日⟧，我们来到⟦某某县⟧调研。');
check('⟦**县⟧委书记到⟦**乡⟧，用好⟦**⟧纪念馆。');
check('全年实现产值⟦XX亿⟧元，增长⟦X%⟧，新增就业⟦___人⟧，总人口⟦3XX万⟧。');
check('请⟦【姓名】⟧发言，数据见附表⟦（待补充）⟧。');
check('⟦某某公司⟧和⟦某某同志⟧，编号⟦□□⟧。');
check('截至⟦XX月⟧底，结合⟦*⟧实际，会后，⟦*⟧立即作了部署。');
check('⟦二〇××年⟧的工作');
check('⟦【单位名称】⟧关于⟦【年份】⟧年工作的报告\n（⟦X年X月X日⟧）\n⟦【职务、姓名】⟧\n');
check('较好完成了全年目标任务。⟦【三四项主要指标】⟧。存在的不足：一是⟦【不足之一】⟧；二是⟦【不足之二】⟧。');
check('今天，我们召开⟦【……】⟧，主要任务是⟦【……】⟧。');
check('⟦【旧稿·在XX县河道整治会上的讲话】⟧\n一、⟦【旧稿·认清形势，早作准备】⟧\n');

check('![⟦XX县⟧全景](xx.png "图")，[见⟦XX县⟧](附件(XX).docx)，再看⟦XX县⟧（⟦XX镇⟧）。');
check('<⟦XX县⟧>和<⟦xx⟧>，<b>⟦XX镇⟧</b>');
check('```\nXX=1\n```\n到⟦XX县⟧去。\n~~~\nXX=2');

for (const silent of [
  '**重点**要突出，*难点*要攻破，***关键***要抓牢。',
  '* 一是修渠\n* 二是打井\n  * 再打一口',
  '***\n* * *\n  ****\n',
  '房间3×5米，操场100×100米，长 3 x 5 米，分辨率1920x1080。',
  '见 https://example.com/xx/XX.html 和 a/xx/b，邮箱xx@example.com。',
  '- [x] 已经办完\n- [X] 已经上会\n- [ ] 没有办',
  '用 `xx` 和 Excel、XML、X光、X射线，还有Xbox。',
  '某种意义上，某些人、某个环节、某一天。',
  '某县原县委书记张某受贿案，王某某被留置，某某公司老板向他行贿骗贷。',
  '某局长、某企业、张某某同志。',
  '（略显不足）、【重要】、[注](a.md)、【重点工作】',
  '【编者按】这是一篇旧稿。\n【摘要】\n【篇一】\n【2015】\n',
  '实施“数据要素×”行动，完善“1+N+X”体系。',
  '*注：数据来自统计公报',
  '![图](xx.png)，![](XX(1).png)，[附件](<XX.docx>)',
  '[附件]: xx.docx "表"\n  [图]: XX.png',
  '<img src="XX.png" width="100"><br>',
  '````\nXX\n```\nXX\n````\n',
]) {
  check(silent);
}

test('the time taken grows with the length alone: else this takes minutes', () => {
  const times = 100_000;
  assert.equal(findUnfilled('XX，'.repeat(times)).length, times);
  assert.equal(findUnfilled('某某说，'.repeat(times)).length, times);
  assert.equal(findUnfilled('a/b在X月，'.repeat(times)).length, times);
  assert.equal(findUnfilled(`会后，${'*作了部署，'.repeat(times)}`).length, times);
  assert.deepEqual(findUnfilled('iVBORw0KGgo'.repeat(times)), []);
  assert.deepEqual(findUnfilled('](a(b'.repeat(times)), []);
  assert.deepEqual(findUnfilled('<a '.repeat(times)), []);
  assert.deepEqual(findUnfilled('[a]:[a'.repeat(times)), []);
  assert.deepEqual(findUnfilled('```\n~~~\n'.repeat(times)), []);
});
