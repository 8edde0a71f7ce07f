import { isSalutation } from '../../../speech/salutations.ts';
import { addressOf, isFarewell } from '../ending.ts';
import { restsWithin } from './phraseBegun.ts';

/** What begins a closing wherever it stands, what does behind some paragraphs, and what only at the end of the speech. */
const SURE =
  /^(?:谢|我就[^，。]{0,6}(?:这些|这里|这儿|此)[，,]|我的[^，。]{2,6}(?:完了|完毕|到此结束|到这里)[，,]|(?:最后[，,])?(?:衷心|真诚)?(?:祝|预祝|恭祝|我提议)|最后[，,](?:衷心|真诚|再次|谢)|现在[，,]我(?:提议|宣布)|以上(?:是我|就是我|汇报|发言|报告|述职))/;
const LATE = /^(?:最后|以上|再次|我就|预$|衷心?$|恭$|今天的?[^，。]{0,10}(?:会议?|党课|宣讲|仪式|活动|典礼|晚会)$)/;
/** `我的报告分三个部分` opens a report. */
const PERHAPS = /^(?:让我们|我的(?:讲话|发言|汇报|演讲|宣讲|述职|报告))/;
/** Longest beginning of a closing that is gone on with, in code units. */
const longest = 60;

/**
 * How sure it is that a line begins a closing: `sure` wherever it stands, `late` behind some paragraphs, `perhaps` at the
 * end of the speech.
 */
export function begunClosing(typed: string): 'sure' | 'late' | 'perhaps' | undefined {
  if (typed.length > longest || isFarewell(typed)) return undefined;
  if (appealIn(typed) !== '') return 'perhaps';
  if (SURE.test(typed)) return 'sure';
  if (LATE.test(typed) || (isAddressed(typed) && typed.endsWith('。'))) return 'late';
  return PERHAPS.test(typed) || isAddressed(typed) ? 'perhaps' : undefined;
}

/** Whether the hearers are addressed, with one sentence at most behind it: `同志们，`, `同志们，新的征程已经开始。`. */
function isAddressed(typed: string): boolean {
  const address = addressOf(typed);
  const isSentence = /^[^。！？：]+[。！]$/.test(typed.slice(address.length)) && !/^(?:最后|现在|在此)/.test(typed);
  return address !== '' && (address === typed || isSentence);
}

/** The appeal that a line has come to behind an address and a sentence: `让我` of `同志们，新的征程已经开始。让我`. */
function appealIn(typed: string): string {
  const appeal = /(?<=[。！])让(?:我们?)?$/.exec(typed)?.[0] ?? '';
  return appeal !== '' && isAddressed(typed.slice(0, -appeal.length)) ? appeal : '';
}

/** A wish for somebody or something, which a phrase may have a gap for: `衷心祝愿母校`. */
const WISHES = /^(?:衷心|真诚)?(?:祝愿|预祝)[^，。、！…]{2,12}$/;

/** What is wished to whom nothing fits better. */
const usualWish = '身体健康、工作顺利、阖家幸福！';
const usualWishes = `祝大家${usualWish}`;
const WISHED = /(?:身体|节日|工作|学习|前程|事业|万事|阖家).*$/;
const usualApology = '不当之处，敬请批评指正。';
const usualEnds = [
  '谢谢大家！',
  usualWishes,
  '再次感谢…！',
  '预祝…圆满成功！',
  '衷心祝愿…！',
  '现在，我宣布，…开幕！',
  '现在，我宣布，…闭幕！',
  '现在，我提议，让我们共同举杯，为…，干杯！',
  '我就讲到这里，谢谢大家！',
  '以上汇报，请批评指正。',
  '让我们…，为…而努力奋斗！',
];

/**
 * How a closing goes on that has been begun in the writer's own words, best first: `…` is a gap.
 *
 * @param typed the line so far
 * @param phrases the closings of the occasion, which are gone on with where their own beginning has been typed, or the
 *   same behind another lead (`最后，`, `同志们，`)
 */
export function restOfClosing(typed: string, phrases: readonly string[]): string[] {
  const all = [...phrases, ...usualEnds];
  const appeal = appealIn(typed);
  if (appeal !== '') return [appealOf(all).slice(appeal.length)];
  const words = typed.slice(addressOf(typed).length);
  const rests = all.map((phrase) => restOf(phrase, typed));
  if (words !== '') rests.push(...all.map((phrase) => restOf(phrase.slice(addressOf(phrase).length), words)));
  if (/^(?:最后|在此)[，,]$/.test(typed)) rests.push(usualWishes);
  // a wedding or a birthday appeals to nobody, unless its guests are addressed
  if (isAddressed(typed)) rests.push(appealOf(/^最后[，,]$/.test(typed) ? phrases : all));
  if (WISHES.test(words)) rests.push(...restsWithin(words, all));
  if (/^让我们$/.test(words)) rests.unshift(...phrases.map(toastIn));
  if (isWishTo(words)) rests.push(wishOf(phrases));
  if (/^我的[^，。的]{2,4}$/.test(typed)) rests.push('完了，谢谢大家！');
  if (/^我的[^。]*(?:完了|到此结束|到这里|完毕)[，,]$/.test(typed)) {
    // only where speeches of the kind ask for it is anything asked of the hearers
    if (phrases.some((phrase) => phrase.startsWith('以上'))) rests.push(requestOf(phrases));
    rests.push('谢谢大家！');
  }
  if (/^我就[^，。]{0,6}(?:这些|这里|这儿|此)[，,]$/.test(typed)) rests.push('谢谢大家！');
  if (/^以上[^。]{1,30}[，,]$/.test(typed)) {
    const isSorry = /不[当妥足到][^，]{0,2}[，,]$/.test(typed);
    rests.push(isSorry ? withoutApology(requestOf(phrases)) : requestOf(phrases));
  }
  return [...new Set(rests)].filter((rest) => rest !== '');
}

/** What is declared at the end of a ceremony, by its title: it is neither opened nor closed where ground is broken. */
const DECLARED = /开工|动工|奠基|竣工|落成|通车|通航|开业|开馆|开班|开学|开机|投产|启动|揭牌|闭幕|开幕/;

/**
 * Those rests of `现在，我宣布，` alone that fit the ceremony.
 *
 * @param head title of the speech; nothing is known of the ceremony where it names none
 */
export function declaredAs(rests: readonly string[], head: string): string[] {
  const [event] = DECLARED.exec(head) ?? [];
  if (event === undefined) return [...rests];
  const declaration = `…${/幕/.test(event) ? '' : '正式'}${event}！`;
  const declared = rests.map((rest) => rest.replace(/…[开闭]幕！$/, declaration));
  return [...new Set(declared)];
}

function restOf(phrase: string, begun: string): string {
  // `我提议：` is as good as `我提议，`
  return phrase.startsWith(begun.replace(/[：:,]$/, '，')) ? phrase.slice(begun.length) : '';
}

function appealOf(phrases: readonly string[]): string {
  const appeals = phrases.map((phrase) => /^[^…]*?(让我们.*)/.exec(phrase)?.[1] ?? '');
  return appeals.find((appeal) => appeal !== '' && !appeal.includes('举杯')) ?? '';
}

/** What a toast calls upon those to do who raise their glasses; empty where a phrase is none. */
function toastIn(phrase: string): string {
  return /让我们(共同举杯.*)/.exec(phrase)?.[1] ?? '';
}

/** Whether a wish has come to those whom it is for: `祝大家`, `衷心祝愿乡亲们`. */
function isWishTo(words: string): boolean {
  const hearers = /^(?:衷心|真诚)?祝愿?([^，。、！…]{1,10})$/.exec(words)?.[1];
  return hearers !== undefined && (/^(?:大家|你们)$/.test(hearers) || isSalutation(`${hearers}：`));
}

function wishOf(phrases: readonly string[]): string {
  return phrases.map((phrase) => WISHED.exec(phrase)?.[0]).find((wish) => wish?.includes('、')) ?? usualWish;
}

/** A request behind an apology that has been made already: `敬请批评指正。` of `不当之处，敬请批评指正。` */
function withoutApology(request: string): string {
  return request.slice(request.lastIndexOf('，') + 1);
}

/** What is asked of the hearers behind `以上报告，`. */
function requestOf(phrases: readonly string[]): string {
  const own = phrases.find((phrase) => phrase.startsWith('以上'));
  return own?.slice(own.indexOf('，') + 1) ?? usualApology;
}
