import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wedding } from './setPhrases/family.ts';
import { envoys } from './setPhrases/guests.ts';
import { funeral } from './setPhrases/mourning.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import { competition } from './setPhrases/posts.ts';
import { selfCriticism } from './setPhrases/reports.ts';
import { graduation } from './setPhrases/school.ts';
import { occasionOfWords } from './wordsOfOccasion.ts';

const filler = '这些年，厂里的变化大家都看在眼里，记在心里，说起来三天三夜也说不完。';
const cases: [what: string, paragraphs: string[], occasion: Occasion | undefined][] = [
  ['a wedding', ['各位亲友：', '今天是我儿子结婚的日子。', '新娘是个好姑娘，我们一家都喜欢这个儿媳。'], wedding],
  ['a competition', ['各位评委：', '我竞聘的岗位是车间主任。', filler, '如果落选，我也会继续努力。'], competition],
  ['one’s own faults', ['二、整改措施', '对同志们的批评意见，我虚心接受。'], selfCriticism],
  ['a funeral', ['各位亲友：', '今天，我们怀着悲痛的心情送别老站长。'], funeral],
  ['a graduation', ['同学们：', '今天，你们就要离开母校了。', '毕业以后，常回来看看。'], graduation],
  ['guests of a consulate', ['女士们、先生们：', '我代表总领事馆祝贺各位。', '中国和贵国友谊深厚。'], envoys],
  ['nothing by one word alone', ['同志们：', '新娘子进村，先看路修得怎么样。'], undefined],
  ['nothing by the same word twice', ['各位：', '送别总在秋天，送别总有话说。'], undefined],
  ['nothing further down', ['同志们：', filler, filler, filler, '他逝世的时候，享年七十岁。'], undefined],
  ['nothing where nothing is said', [], undefined],
];
for (const [what, paragraphs, occasion] of cases) {
  test(`the words of a speech tell of ${what}`, () => assert.equal(occasionOfWords(paragraphs), occasion));
}
