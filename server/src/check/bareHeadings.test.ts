import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { nothingIgnored } from '../reuse/ignored.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { pastOutline } from '../suggest/structure/pastOutline.ts';
import { checkDraft } from './checkDraft.ts';

const past = `在全县冬修水利现场会上的讲话
（2021年11月3日）
同志们：
渠边的茅草黄了，正是动土的时候，今天把各乡镇的同志请到渠首来开这个会。
一、看清墒情早动手，趁着霜降把冬修的锣鼓敲响
入秋以来雨水比往年少了三成，塘坝里的水只够浇一遍麦子，老把式说这样的年景十年碰不上一回。
二、盯住渠系不松劲，一锹一锹把三年的淤泥清到底
（一）干渠由水利站包段清挖
一是闸门逐座检修上油。二是渠堤逐段打桩定界。三是涵洞逐个下人掏淤。
（二）毛渠由各村出工自己清挖
谁家的田靠着渠，谁家就出一个劳力，缺劳力的人家由党员替他出，工分记在村口的黑板上。
三、管好账目，让出工出钱的人心里透亮
`;
const ferry = '老船工把缆绳在桩上绕了三道，说这条河他摆渡了四十一年，哪一块石头什么时候露头，他闭着眼睛也知道。';
const corpus = corpusOf({
  '2022-03-01-在水上安全会上的讲话.txt': `在水上安全会上的讲话\n同志们：\n${ferry}\n`,
  '2021-11-03-在全县冬修水利现场会上的讲话.txt': past,
});

/** The passages warned of must be those between ⟦ and ⟧. */
function check(marked: string): void {
  const draft = marked.replace(/[⟦⟧]/g, '');
  const options = { minimumHanzi: 18, ignored: nothingIgnored, today: '2024-05-01' };
  const search = checkDraft(draft, parseSpeeches(draft), corpus, options);
  let step = search.next();
  while (!step.done) step = search.next();
  let shown = draft;
  for (const { start, end } of step.value.filter(({ kind }) => kind === 'reuse').reverse()) {
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }
  assert.equal(shown, marked);
}

const [first, second] = [/一、看清.*/, /二、盯住.*/].map((line) => line.exec(past)?.[0] ?? '');
const drought = '入秋以来雨水比往年少了三成，塘坝里的水只够浇一遍麦子，老把式说这样的年景十年碰不上一回。';

test('silent: the outline of a past speech, as it is laid out for a new one', () => {
  check(pastOutline(past, parseSpeeches(past).speeches[0]).text);
});

test('silent: an outline that is being filled in', () => {
  check(`在全县冬修水利动员会上的讲话\n\n同志们：\n\n${first}\n\n今年不同，\n\n${second}\n`);
  check(`在全县冬修水利动员会上的讲话\n\n同志们：\n\n${first}\n\n上个月我和老站长走完了东边四十里堤。\n\n${second}\n`);
});

test('silent: headings of one speech over running text of another', () => {
  check(`同志们：\n${first}\n⟦${ferry}⟧\n`);
});

test('silent: points in a row with words of the draft’s own behind them', () => {
  const points = '一是闸门逐座检修上油，腊月前办完。二是渠堤逐段打桩定界，请老人作证。三是涵洞逐个下人掏淤，先试毒气。';
  check(`在全县冬修水利动员会上的讲话\n同志们：\n一、今年怎么干\n${points}\n`);
});

test('found: running text, and the headings with it that come from the same speech', () => {
  const own = '今年县里多拨了两台挖机，先给西边的三个村用，用完了再往东边开，油钱由县里出。';
  check(`同志们：\n${own}\n⟦${drought}⟧\n`);
  check(`同志们：\n${own}\n⟦${first}⟧\n⟦${drought}⟧\n`);
  check(`同志们：\n${own}\n⟦${first}\n塘坝里的水只够浇一遍麦子⟧。\n`);
  check(`同志们：\n⟦${first}⟧\n${own}${own}\n⟦${second}⟧\n${own}\n五、讲天气\n${own}⟦${drought}⟧\n`);
});

test('found: a long sentence that opens with a number is running text', () => {
  const sentence =
    '第一，清渠的头一锹土要由干部来挖，挖到见了青石板才能换人，换下来的人不许坐在堤上抽烟，要到下一段去接着挖，挖到天黑收工为止。';
  const talk = corpusOf({ '渠.txt': `清渠会上的讲话\n同志们：\n${sentence}\n` });
  const draft = `同志们：\n${sentence}\n`;
  const search = checkDraft(draft, parseSpeeches(draft), talk, { minimumHanzi: 18, ignored: nothingIgnored });
  let step = search.next();
  while (!step.done) step = search.next();
  assert.equal(step.value.length, 1);
});
