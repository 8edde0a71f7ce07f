import { addressOf } from './ending.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import { occasionOf } from './setPhrases.ts';

/** What the top of a draft tells of its occasion. */
export interface Top {
  /** Title, date and who speaks; without them there is no kind of speech to go by. */
  head: string;
  /** The line that greets the hearers; empty where none does. */
  salutation: string;
  /** What its title tells, or its first words where none does; undefined where nothing tells of it. */
  occasion?: Occasion;
}

/** Hearers that not every speech has; `同志们`, `朋友们` and `大家` may be anybody. */
export const HEARERS =
  /代表|委员|常委|老师|教师|同学|学子|少先队员|小朋友|孩子|企业家|来宾|嘉宾|领导|专家|战友|首长|老同志|乡亲|同事|员工|职工|校友|家长|运动员|青年|评委|女士|先生|元首|阁下|总统|总理/g;
/** Code units behind `祝` in which those stand whom it is for. */
const wishLength = 12;

/** The event that a closing wishes success. */
const EVENT =
  /祝愿?(?:本次|此次|这次|第[^，。！]{1,4}届)?((?!取得|圆满|胜利|成功)[^，。！…]{2,20}?)(?:取得|获得)?(?:圆满|胜利|成功)/;

/** What a speaker calls what he has just said. */
const CALLED = /(?:我的|以上|今天的)[^，。！]{0,3}?(讲话|发言|汇报|报告|演讲|述职|宣讲|党课)/;
const NAMES = /讲话|发言|汇报|报告|演讲|述职|宣讲|党课/g;

/**
 * Whether a closing may be that of a draft: it speaks to hearers whom the draft has greeted, wishes success to the
 * event of its title, and calls the speech what that calls it.
 *
 * @param closing the whole sentence
 */
export function fitsTop(closing: string, { head, salutation, occasion }: Top): boolean {
  const address = addressOf(closing);
  const words = closing.slice(address.length);
  const wish = /^(?:再次|衷心|真诚)*祝愿?/.exec(words)?.[0];
  const named = `${address}${wish === undefined ? '' : words.slice(wish.length, wish.length + wishLength)}`.match(
    HEARERS,
  );
  if (named && !named.some((hearers) => greets(hearers, { head, salutation, occasion }))) return false;
  if (/[开闭]幕/.test(head) && /我宣布.*([开闭]幕)/.exec(closing)?.[1] === (head.includes('闭幕') ? '开幕' : '闭幕'))
    return false;
  const event = EVENT.exec(closing)?.[1];
  if (event && !head.includes(event)) return false;
  const called = CALLED.exec(closing)?.[1];
  const names = head.match(NAMES);
  return !called || !names || names.includes(called);
}

/** Whether a speech is made to such hearers: its salutation says so, or its title where it has none. */
export function greets(hearers: string, { head, salutation, occasion = occasionOf(head) }: Top): boolean {
  return salutation === '' ? occasion.hearers.test(hearers) : salutation.includes(hearers);
}
