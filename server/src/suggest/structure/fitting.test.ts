import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsTop } from './fitting.ts';

const meeting = { head: '在全镇秋收工作会议上的讲话', salutation: '同志们：' };
const school = { head: '在镇中心小学建校六十周年庆典上的致辞', salutation: '各位来宾，老师们、同学们：' };
const talk = { head: '在读书班上的交流发言', salutation: '' };
const cases: [closing: string, top: typeof meeting, fits: boolean][] = [
  ['谢谢大家！', meeting, true],
  ['同志们，让我们一起努力！', school, true],
  ['各位代表，让我们一起努力！', meeting, false],
  ['老师们、同学们，让我们一起努力！', school, true],
  ['最后，祝老师们身体健康！', meeting, false],
  ['最后，祝各位领导、各位来宾身体健康！', school, true],
  ['衷心祝愿乡亲们五谷丰登！', meeting, false],
  ['祝大家身体健康！', meeting, true],
  ['感谢各位领导一直以来的关心。', meeting, true],
  ['各位代表，让我们一起努力！', talk, false],
  ['各位代表，让我们一起努力！', { head: '镇政府工作报告', salutation: '' }, true],
  ['现在，我宣布，丰收节闭幕！', { head: '在丰收节开幕式上的致辞', salutation: '' }, false],
  ['现在，我宣布，丰收节开幕！', { head: '在丰收节开幕式上的致辞', salutation: '' }, true],
  ['最后，祝本次推介会圆满成功！', meeting, false],
  ['预祝第六届果蔬博览会取得圆满成功！', { head: '在第七届茶叶博览会上的致辞', salutation: '' }, false],
  ['预祝博览会圆满成功！', { head: '在第七届茶叶博览会上的致辞', salutation: '' }, true],
  ['我的讲话完了，谢谢大家！', meeting, true],
  ['我的发言完了，谢谢大家！', meeting, false],
  ['以上发言，请同志们批评。', talk, true],
  ['今天的党课就讲到这里。', meeting, false],
  ['我的汇报完了。', { head: '重点项目推进情况', salutation: '' }, true],
];
for (const [closing, top, fits] of cases) {
  test(`${closing} ${fits ? 'fits' : 'does not fit'} ${top.head}`, () => assert.equal(fitsTop(closing, top), fits));
}
