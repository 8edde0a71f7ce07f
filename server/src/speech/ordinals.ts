import { isBlank, isDigit, isLatin } from './characters.ts';
import { arabicNumeralAt, chineseNumeralAt, type Numeral } from './numerals.ts';

/**
 * How an ordinal is written. Half-width, full-width and one-character forms (`(一)` `（一）` `㈠`) are one style: writers mix
 * them within one list.
 */
export type OrdinalStyle =
  | 'part' // 第一部分
  | 'chapter' // 第一章
  | 'article' // 第一条
  | 'chinese' // 一、
  | 'chinese-bracket' // （一）
  | 'arabic' // 1.
  | 'decimal' // 1.1
  | 'arabic-bracket' // （1）
  | 'circled' // ①
  | 'ranked' // 第一，
  | 'roman'; // Ⅰ.

/** An ordinal as written at some offset: `end` is where the words of the heading begin. */
export interface Ordinal {
  style: OrdinalStyle;
  value: number;
  end: number;
  /** `五、六年前` and `13，比上年` may be ordinals: only where the number before has been counted. */
  doubtful?: boolean;
}

/** The ordinal that begins at `at` and could open a heading; undefined where none does. Reads to `end` at most. */
export function ordinalAt(text: string, at: number, end: number): Ordinal | undefined {
  const code = text.charCodeAt(at);
  if (code < 0x28) return undefined;
  if (code === LEFT || code === WIDE_LEFT) return bracketed(text, at + 1, end);
  if (code === 0x7b2c) return ranked(text, at + 1, end);
  const sign = signAt(code);
  if (sign) return { ...sign, end: skipMark(text, at + 1, end) };
  const chinese = chineseNumeralAt(text, at, end);
  if (chinese) return unbracketed(text, chinese, end, 'chinese');
  if (!isDigit(code)) return undefined;
  const arabic = arabicNumeralAt(text, at, end);
  return arabic && (decimal(text, arabic, end) ?? unbracketed(text, arabic, end, 'arabic'));
}

const LEFT = 0x28;
const WIDE_LEFT = 0xff08;
/** What may stand between an unbracketed number and the words. A full stop for `、` is a slip that people do make. */
const MARKS = '、.．，,﹒';
const RIGHTS = ')）';

/** `（一）` and `（1）`, read from behind the left bracket. */
function bracketed(text: string, at: number, end: number): Ordinal | undefined {
  let from = at;
  while (from < end && isBlank(text.charCodeAt(from))) from++;
  const chinese = chineseNumeralAt(text, from, end);
  const numeral = chinese ?? arabicNumeralAt(text, from, end);
  if (!numeral) return undefined;
  let right = numeral.end;
  while (right < end && isBlank(text.charCodeAt(right))) right++;
  if (right >= end || !RIGHTS.includes(text.charAt(right))) return undefined;
  return {
    style: chinese ? 'chinese-bracket' : 'arabic-bracket',
    value: numeral.value,
    end: skipMark(text, right + 1, end),
  };
}

/** `一、`, `1.`, and `三）` whose left bracket was lost. */
function unbracketed(text: string, numeral: Numeral, end: number, style: 'chinese' | 'arabic'): Ordinal | undefined {
  let mark = numeral.end;
  while (mark < end && isBlank(text.charCodeAt(mark))) mark++;
  if (mark >= end) return undefined;
  const char = text.charAt(mark);
  if (RIGHTS.includes(char)) return { style: `${style}-bracket`, value: numeral.value, end: mark + 1 };
  if (!MARKS.includes(char)) return undefined;
  const next = mark + 1;
  // `3.5%`, `2023.5.18`, `10、20、30`: a figure goes on. `1.2023年工作回顾` is a heading.
  if (style === 'arabic' && isDigit(text.charCodeAt(next)) && !YEAR.test(text.slice(next, next + 5))) return undefined;
  const ordinal = { style, value: numeral.value, end: next };
  if (style === 'arabic') return char === ',' || char === '，' ? { ...ordinal, doubtful: true } : ordinal;
  const second = chineseNumeralAt(text, next, end);
  if (!second) return ordinal;
  // `一、二、三产业` counts things; `五、六年前`, `三、四线`, `二、三十人` may.
  if (text.charAt(second.end) === '、') return undefined;
  const near = second.value === numeral.value + 1 || second.value === (numeral.value + 1) * 10;
  return near ? { ...ordinal, doubtful: true } : ordinal;
}

const YEAR = /^[\d０-９]{4}[年－—-]/;

/** `1.1` and `2.3.1` in front of words: a number of a numbering by levels. */
function decimal(text: string, first: Numeral, end: number): Ordinal | undefined {
  let at = first.end;
  let last: Numeral | undefined;
  while (text.charAt(at) === '.' || text.charAt(at) === '．') {
    const part = arabicNumeralAt(text, at + 1, end);
    if (!part || part.end - at > 3) return undefined;
    last = part;
    at = part.end;
  }
  // `3.5 亿元` is a figure; only a numbering stands apart from words that are no unit.
  if (!last || !isBlank(text.charCodeAt(at))) return undefined;
  while (isBlank(text.charCodeAt(at))) at++;
  if (at >= end || UNITS.includes(text.charAt(at)) || isDigit(text.charCodeAt(at))) return undefined;
  return { style: 'decimal', value: last.value, end: at };
}

const UNITS = '%％‰万亿千百元个倍度米吨年月日号平公英人户家项次岁天小';

/** `第一，` `第二部分` `第三个方面` `第一条`, read from behind `第`. */
function ranked(text: string, at: number, end: number): Ordinal | undefined {
  const numeral = chineseNumeralAt(text, at, end) ?? arabicNumeralAt(text, at, end);
  if (!numeral || numeral.end >= end) return undefined;
  const { value, end: next } = numeral;
  const char = text.charAt(next);
  if ('，,、：:；;。.．'.includes(char) || isBlank(text.charCodeAt(next)))
    return { style: 'ranked', value, end: next + 1 };
  const rest = text.slice(next, next + 5);
  const unit = RANKED_UNITS.find(([pattern]) => pattern.test(rest));
  if (!unit) return undefined;
  return { style: unit[1], value, end: next + (unit[0].exec(rest)?.[0].length ?? 0) };
}

/** What may follow `第一` besides a mark, and the style it makes. `第一时间`, `第一书记`, `第一要务` are not among them. */
const RANKED_UNITS: readonly (readonly [RegExp, OrdinalStyle])[] = [
  [/^部分[，,、：:\s　]?/, 'part'],
  [/^[章编][，,、：:\s　]?/, 'chapter'],
  [/^节[，,、：:\s　]/, 'article'],
  [/^条[，,、：:\s　]/, 'article'],
  [/^个?(方面|问题)[，,、：:是]/, 'ranked'],
  [/^(点|个|条|句话|件事)[，,、：:是]/, 'ranked'],
  [/^是/, 'ranked'],
  [/^要(?![务义素件点])/, 'ranked'],
];

/** `㈠` `①` `⑴` `Ⅰ`. */
function signAt(code: number): { style: OrdinalStyle; value: number } | undefined {
  if (code >= 0x2460 && code <= 0x2473) return { style: 'circled', value: code - 0x245f };
  if (code >= 0x2474 && code <= 0x2487) return { style: 'arabic-bracket', value: code - 0x2473 };
  if (code >= 0x2488 && code <= 0x249b) return { style: 'arabic', value: code - 0x2487 };
  if (code >= 0x3220 && code <= 0x3229) return { style: 'chinese-bracket', value: code - 0x321f };
  if (code >= 0x2160 && code <= 0x216b) return { style: 'roman', value: code - 0x215f };
  return undefined;
}

function skipMark(text: string, at: number, end: number): number {
  return at < end && MARKS.includes(text.charAt(at)) && !isLatin(text.charCodeAt(at)) ? at + 1 : at;
}
