import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isStatistic } from './statistics.ts';

test('how a figure is told is no wording of its own', () => {
  const source = '全县粮食总产量达到21.4万吨，比上年增长3.2%，我们既要看到成绩，也要看到差距。';
  assert.equal(isStatistic('全县粮食总产量达到23.1万吨，比上年增长4.6%。', source), true);
  assert.equal(isStatistic('全县粮食总产量达到23.1万吨，比上年增长4.6%，既要看到成绩，也要看到差距', source), true);
  assert.equal(isStatistic('粮食总产量达到二十三万吨，比上年增长百分之四。', source), true);
});

test('a figure within words is one of them', () => {
  const words = '老船工把缆绳在桩上绕了三道，说这条河他摆渡了四十一年，哪一块石头什么时候露头，他闭着眼睛也知道';
  assert.equal(isStatistic(words, ''), false);
  assert.equal(isStatistic(`${words}，全年运客12万人次`, words), false);
  assert.equal(isStatistic('缆绳绕了三道，人都上了岸', '缆绳绕了三道'), false);
});

test('a figure that the source says, too, was taken over', () => {
  const said = '全县粮食总产量达到21.4万吨，比上年增长3.2%';
  assert.equal(isStatistic(said, `${said}。`), false);
});
