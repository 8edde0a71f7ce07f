import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body } from '../../../../test/support/offered.ts';
import { placeAt } from './openings.ts';

/** How near the end `$0` is. */
function ending(marked: string): string {
  const offset = marked.indexOf('$0');
  const draft = marked.replace('$0', '');
  return placeAt(draft, draft.lastIndexOf('\n', offset - 1) + 1, offset).ending;
}

const top = '在全镇秋收工作会议上的讲话\n同志们：\n';
const cases: [where: string, draft: string, expected: string][] = [
  ['below a heading', `${top}一、认识\n${body.repeat(20)}\n二、任务\n$0`, 'far'],
  ['below the first heading’s text', `${top}一、认识\n${body.repeat(20)}\n$0`, 'far'],
  ['where the second has only been begun', `${top}一、认识\n${body.repeat(9)}\n二、任务\n总的要求是早。\n$0`, 'far'],
  ['below the text of the second', `${top}一、认识\n${body}\n二、任务\n${body}\n$0`, 'late'],
  ['where one more was announced', `${top}我讲三点意见。\n一、认识\n${body}\n二、任务\n${body}\n$0`, 'far'],
  ['where all that was announced is there', `${top}我讲两点意见。\n一、认识\n${body}\n二、任务\n${body}\n$0`, 'late'],
  ['in the first part of the second', `${top}一、认识\n${body}\n二、任务\n（一）抢收\n${body}\n$0`, 'far'],
  ['where points are announced', `${top}${body.repeat(30)}\n下面，我讲三点意见。\n$0`, 'far'],
  [
    'behind a count that announces nothing',
    `${top}一、认识\n${body}\n二、任务\n要守住耕地、水源两条红线，让乡亲们放心。\n$0`,
    'late',
  ],
  [
    'behind points that a time of day does not announce',
    `${top}大雨今晚八点要来。\n第一，转移要快。${body}\n第二，巡查要密。${body}\n第三，值守要严。${body}\n$0`,
    'late',
  ],
  ['behind plain paragraphs of a short talk', `${top}${body}\n${body}\n$0`, 'far'],
  ['behind a paragraph that looks ahead', `${top}${body}\n新的一年，我们要再加一把劲。\n$0`, 'possible'],
  [
    'behind a short paragraph of a ceremony',
    `在丰收节开幕式上的致辞\n各位来宾：\n${body}\n今天的清水湾，稻谷飘香，歌声飞扬。\n$0`,
    'possible',
  ],
  ['behind a long one', `在丰收节开幕式上的致辞\n各位来宾：\n${body}\n${body.repeat(3)}\n$0`, 'far'],
  ['behind what sums up', `${top}一、认识\n${body}\n二、任务\n${body}\n总之，${body}\n$0`, 'near'],
  ['behind two points', `${top}要抓好秋收。\n（一）抢收。${body}\n（二）抢烘。${body}\n$0`, 'far'],
  ['behind three', `${top}要抓好秋收。\n（一）抢收。${body}\n（二）抢烘。${body}\n（三）抢种。${body}\n$0`, 'late'],
  ['behind points of one paragraph', `${top}一要抢收。二要抢烘。三要抢种。\n$0`, 'late'],
  ['behind what counts them up', `${top}一、认识\n${body}\n二、任务\n${body}\n以上两点，请大家抓好落实。\n$0`, 'near'],
  [
    'where a paragraph has announced more',
    `${top}${body}\n送大家三句话。第一句话，要虚心。新的一年，加油。\n$0`,
    'far',
  ],
  ['in a list of points of the first part', `${top}一、认识\n一要站位高。二要落实好。\n$0`, 'far'],
  ['behind a request', `${top}一、认识\n${body}\n二、任务\n${body}\n以上报告，请予审议。\n$0`, 'near'],
  ['behind a long talk', `${top}${body.repeat(30)}\n$0`, 'late'],
  ['behind an appeal', `${top}${body}\n${body}\n同志们，秋收不等人，请大家抓紧行动起来！\n$0`, 'near'],
  ['behind an address alone', `${top}一、认识\n${body}\n二、任务\n${body}\n同志们！\n$0`, 'late'],
  ['behind a tale', `${top}一、认识\n${body}\n二、任务\n${body}\n这件事让我们看到了差距。\n$0`, 'late'],
  ['behind thanks', `${top}${body}\n${body}\n谢谢大家！\n$0`, 'over'],
  ['behind thanks to the village', `${top}${body}\n${body}\n我就讲这些，谢谢乡亲们！\n$0`, 'over'],
  ['amid the text', `${top}${body.repeat(30)}\n$0\n${body}\n`, 'far'],
];
for (const [where, draft, expected] of cases) {
  test(`the end is ${expected} ${where}`, () => assert.equal(ending(draft), expected));
}
