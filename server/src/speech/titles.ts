import type { Span } from '../util/span.ts';
import { dateIn, isDateLine } from './dates.ts';
import type { Line } from './lines.ts';
import { ordinalAt } from './ordinals.ts';
import { isSalutation } from './salutations.ts';

/** The longest line taken for a title, in characters. */
const LONGEST = 70;

/** Whether a line could be a title or stand under one: short, no sentence, no heading, no greeting. */
export function isTitleLike(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  if (/[；;，,、：:…]$/.test(words) || /[。；]/.test(words) || !/[\p{sc=Han}A-Za-z\d]{2}|[\p{sc=Han}] /u.test(words))
    return false;
  return !isSalutation(words) && ordinalAt(text, line.start, line.end) === undefined;
}

/** Whether the words name a kind of speech, as titles of speeches do: `…研讨交流发言材料`, `在…大会上的讲话`. */
export function namesSpeech(words: string): boolean {
  return KIND.test(words.replace(COUNT, ''));
}

/** Whether a title announces several speeches: `主题教育发言材料四篇`. */
export function announcesSeveral(words: string): boolean {
  return /(?:[2-9]|\d\d|[二三四五六七八九十两多]+)\s?[篇则]|汇编|合集|集锦/.test(words);
}

/** What a title may end with behind the kind: `（四篇）`, `3篇`, `（一）`, `之二`, `范文`. */
const COUNT =
  /[（(【]?之?(?:共?[\d一二三四五六七八九十多]+\s?[篇则]?|汇编|合集|集锦|范文|模板|[（(].{1,12}[)）])[）)】]?$/;

const KIND =
  /(?:发言|讲话|致辞|致词|演讲|讲稿|党课|报告|材料|提纲|总结|主持词|体会|心得|感想|感言|检查|检视|剖析|汇报|述职|述廉|交流|宣讲|贺词|献词|祝词|祝酒辞|谈话|座谈|纪要|范文)(?:稿|材料|提纲|词|文章|实录|摘要|要点)?$/;

/** Whether the words are a date, `——在…上的讲话` or `（…）`: never a title of their own. */
export function isSubtitle(words: string): boolean {
  return isDateLine(words) || /^(?:——|--|—|―|（.*）$|\(.*\)$)/.test(words);
}

/** Whether the words may stand under a title: a subtitle, a speaker's name. */
export function isUnderTitle(words: string): boolean {
  return isSubtitle(words) || words.replace(/\s/g, '').length <= 12;
}

/** Whether the words stand above a title on an office's printed paper: number of the document, signatory. */
export function isDocumentNumber(words: string): boolean {
  return /[〔【[［(（](?:19|20)\d\d[〕】\]］)）]\s*第?\s*\d+\s*号|签发人?\s?[：:]/.test(words);
}

/** The words of a title without bold marks and without a date in eight digits in front of them. */
export function titleSpanOf(text: string, line: Line): Span {
  let { start, end } = line;
  if (text.startsWith('**', start) && text.endsWith('**', end) && end - start > 4) {
    start += 2;
    end -= 2;
  }
  const number = /^\d{8}[-_ ]?(?=[^\d\s])/.exec(text.slice(start, Math.min(end, start + 10)));
  return number && dateIn(number[0].slice(0, 8)) ? { start: start + number[0].length, end } : { start, end };
}
