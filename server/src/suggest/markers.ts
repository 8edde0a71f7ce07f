import { chineseNumeralAt } from '../speech/numerals.ts';
import { ordinalAt } from '../speech/ordinals.ts';
import { pointAt } from '../speech/points.ts';

/** What opens a heading or a point: `一、`, `（二）`, `第三，`, `一是`, `首先`. */
export interface Marker {
  /** What the members of one list share. */
  kind: string;
  /** The place in the list, from 1. */
  value: number;
  /** As it is written, with the mark behind it. */
  text: string;
}

/** The marker that opens at `at`; undefined where none does. Reads to `end` at most. */
export function markerAt(text: string, at: number, end: number): Marker | undefined {
  const ordinal = ordinalAt(text, at, end);
  if (ordinal) return { kind: ordinal.style, value: ordinal.value, text: text.slice(at, ordinal.end) };
  const point = pointAt(text, at, end);
  if (!point) return undefined;
  const numeral = chineseNumeralAt(text, at, end);
  if (numeral) return { kind: point.kind, value: point.value, text: text.slice(at, numeral.end + 1) };
  const word = sequences.flat().find((each) => text.startsWith(each, at));
  return word === undefined ? undefined : { kind: point.kind, value: point.value, text: word };
}

const sequences = [
  ['首先', '其次', '再次', '最后'],
  ['一方面', '另一方面'],
  ['其一', '其二', '其三', '其四', '其五'],
];

/** The marker that comes behind another in its list, in the same writing; undefined behind the last. */
export function next({ text, value }: Marker): string | undefined {
  const sequence = sequences.find((words) => words.includes(text));
  if (sequence) return sequence[sequence.indexOf(text) + 1];
  return renumber(text, value + 1);
}

/** The marker with another number in it, in the same writing. */
export function renumber(text: string, value: number): string | undefined {
  const sign = /[①-⑳⑴-⒇⒈-⒛㈠-㈩Ⅰ-Ⅻ]/.exec(text);
  if (sign) return replace(text, sign, String.fromCharCode(sign[0].charCodeAt(0) - (signValue(sign[0]) - value)));
  // of `2.3` the last number counts
  const digits = /[0-9]+(?=[^0-9]*$)/.exec(text);
  if (digits) return replace(text, digits, String(value));
  const chinese = /[一二三四五六七八九十百]+/.exec(text);
  return chinese ? replace(text, chinese, chineseNumeral(value)) : undefined;
}

function replace(text: string, { 0: old, index }: RegExpExecArray, by: string): string {
  return text.slice(0, index) + by + text.slice(index + old.length);
}

function signValue(sign: string): number {
  const unit = sign.charCodeAt(0);
  const first = ['①', '⑴', '⒈', '㈠', 'Ⅰ'].map((each) => each.charCodeAt(0)).filter((each) => each <= unit);
  return unit - Math.max(...first) + 1;
}

/** 1 to 99 in Chinese numerals. */
export function chineseNumeral(value: number): string {
  const digits = '零一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return head + (value % 10 === 0 && tens > 0 ? '' : digits[value % 10]);
}
