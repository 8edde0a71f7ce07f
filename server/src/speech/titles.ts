import type { Line } from './lines.ts';
import { isDateLine } from './dates.ts';
import { ordinalAt } from './ordinals.ts';
import { isSalutation } from './salutations.ts';

/** The longest line taken for a title, in characters. */
const LONGEST = 70;

/** Whether a line could be a title or stand under one: short, not a sentence, not a heading, not a greeting. */
export function isTitleLike(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST) return false;
  const words = text.slice(line.start, line.end);
  if (/[。；;，,、：:…]$/.test(words) || /[。；]/.test(words)) return false;
  return !isSalutation(words) && ordinalAt(text, line.start, line.end) === undefined;
}

/** Whether the words name a kind of speech, as titles of speeches do: `…研讨交流发言材料`, `在…大会上的讲话`. */
export function namesSpeech(words: string): boolean {
  return KIND.test(words.replace(/[（(【《“”》】)）\d一二三四五六七八九十]*[篇则]?[）)】》]?$/, ''));
}

const KIND =
  /(发言|讲话|致辞|致词|演讲|讲稿|党课|报告|材料|提纲|总结|主持词|体会|心得|感想|感言|检查|检视|剖析|汇报|述职|述廉|交流|研讨|动员|宣讲|贺词|献词|祝词|谈话|座谈|纪要|发言稿|讲话稿|演讲稿|范文)(稿|材料|提纲|词|文章|精神)?[（(]?[\d一二三四五六七八九十]*[)）]?$/;

/** Whether the words may stand under a title: a date, `——在…上的讲话`, a speaker's name. */
export function isUnderTitle(words: string): boolean {
  return isDateLine(words) || /^(——|--|—|（.*）$|\(.*\)$)/.test(words) || words.replace(/[\s　]/g, '').length <= 12;
}
