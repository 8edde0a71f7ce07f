import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTimely } from './timely.ts';

const at = (head: string, said: string) => ({ head, salutation: '各位同事：', said: [said], last: said });
const cases: [text: string, place: ReturnType<typeof at>, timely: boolean][] = [
  ['祝老师们节日快乐！', at('在教师节大会上的讲话', '大家好！'), true],
  ['祝老师们节日快乐！', at('在教学工作会议上的讲话', '这节课上得好，节约了时间。'), false],
  ['祝大家新年快乐！', at('', '新的一年就要到了。'), true],
  ['祝大家新年快乐！', at('在职工大会上的讲话', '今年的订单翻了一番。'), false],
  ['祝大家一路平安！', at('', '今天，我们在这里送别三位战友。'), true],
  ['祝大家一路平安！', at('在职工大会上的讲话', '特别要讲一讲安全。'), false],
  ['今天，我们欢聚一堂，共同庆祝…。', at('在建厂五十周年大会上的讲话', '大家好！'), true],
  ['今天，我们欢聚一堂，共同庆祝…。', at('在情况通报会上的讲话', '大家好！'), false],
  ['谢谢大家！', at('', ''), true],
];
for (const [text, place, timely] of cases) {
  test(`${text} is ${timely ? '' : 'not '}of its day: ${place.head}${place.said}`, () => {
    assert.equal(isTimely(text, place), timely);
  });
}
