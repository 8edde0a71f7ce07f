import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributionsIn } from './quotations.ts';

/** The attributions found must be those between ⟦ and ⟧. */
function check(marked: string): void {
  const text = marked.replace(/[⟦⟧]/g, '');
  let shown = text;
  for (const { start, end } of attributionsIn(text).reverse()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(shown, marked);
}

const silent = [
  '我要求大家“先把账本摊开”，再谈奖金。',
  '这份报告写得很好，数字清楚。',
  '请县长说说“一件事一次办”，再请镇长讲讲。',
  '我常说：“账要摊开算。”',
  '报告里讲了三件事。“数字要实”是第一件。',
  '“五个一”（见附件）要抓紧，《办法》另行印发。',
  '先锋”（引自《没有开头的引文》）',
  `总书记指出：“${'没有收尾'.repeat(200)}`,
  '总书记指出的方向，就是我们努力的方向。',
  '总书记强调：“要把“五个一”抓好，一件一件地抓。',
  '古人说：「行远自迩，登山从脚下开始。',
  '总书记指出："山河无恙，人民安康。\n老支书接过话："账要摊开算。',
  '这句"（引自《没有开头的引文》）',
];
for (const text of silent) test(`no attribution: ${text.slice(0, 20)}`, () => check(text));

const found = [
  '⟦总书记指出：“山河无恙，人民安康。”⟧我们要记在心里。',
  '⟦总书记在座谈会上强调，“要把论文写在大地上”⟧，我们去了。',
  '⟦《孟子》有云："民为贵"⟧，古今一理。',
  '⟦古人说，「行远自迩」⟧，登山从脚下开始。',
  '李明⟦县长说过：“谁把群众的冷暖当回事，就给谁搭台子。”⟧这句话我记着。',
  '老⟦支书常这样讲：“桥是大家的桥，账是大家的账。”⟧',
  '我们记得⟦“沟渠通了，人心才通”⟧（引自《在水利会上的讲话》），今天再说一遍。',
  '⟦“渠到哪里，路到哪里。”⟧（《在“两路”会上的讲话》，2021年）说的就是这个。',
  '⟦《在全县农村饮水安全巩固提升工程暨农田水利基本建设现场推进会议上的讲话》中讲道：“水要送到锅台边。”⟧',
  '⟦总书记强调：“要把‘五个一’和“两手抓”都做实”⟧，我们照办。',
  '⟦老话讲：『人心齐，泰山移』⟧，我信。',
  '⟦古人说，「行远必『自迩』，登高必『自卑』」⟧，道理不新。',
  '⟦《孟子》有云：＂民为贵＂⟧，古今一理。',
  '我们记得⟦"沟渠通了，人心才通"⟧（引自《在水利会上的讲话》），今天再说一遍。',
  '我们记得⟦「沟渠通了，‘人心’才通」⟧（引自《在水利会上的讲话》），今天再说一遍。',
  '我们记得⟦“沟渠通了，“人心”才通”⟧（引自《在水利会上的讲话》），今天再说一遍。',
  '有人说"水要来。⟦总书记指出："山河无恙，人民安康。"⟧我们要记在心里。',
  '有人说“水要来。⟦总书记指出：“山河无恙，人民安康。”⟧我们要记在心里。',
  '⟦总书记指出："山河无恙。"⟧我说了"两件事"，先说"渠"。',
  '去年的⟦报告指出，农村的路要修到每一户门口⟧。路已经修好了。',
];
for (const text of found) test(`attribution: ${text.slice(0, 20)}`, () => check(text));

test('only what stands between quotation marks is quoted', () => {
  const quoted = (text: string) => attributionsIn(text).map((one) => one.quoted);
  assert.deepEqual(quoted(found[0].replace(/[⟦⟧]/g, '')), [true]);
  assert.deepEqual(quoted((found.at(-1) ?? '').replace(/[⟦⟧]/g, '')), [false]);
});
