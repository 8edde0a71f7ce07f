import { isBlank } from '../../speech/characters.ts';
import { arabicNumeralAt, chineseNumeralAt } from '../../speech/numerals.ts';
import { ordinalAt } from '../../speech/ordinals.ts';
import { pointAt } from '../../speech/points.ts';

/** What opens a heading or a point: `一、`, `（二）`, `第三，`, `一是`, `首先，`, `这第一杯酒`. */
export interface Marker {
  /** What the members of one list share. */
  kind: string;
  /** The place in the list, from 1. */
  value: number;
  /** As it is written, with the mark and the blanks behind it. */
  text: string;
  /**
   * Whether it counts only beside a neighbour, or where a number of points was announced: `一看`, `第一次`, `任务一：`, a
   * `首先，` that greets.
   */
  doubtful?: boolean;
}

/** Whether a text may be a marker or its beginning: whatever else it is, there is no need to look for one. */
export function mayOpen(text: string): boolean {
  return (
    text === '' ||
    /^[#*+>\-一二三四五六七八九十\d０-９首其再最另还第这那甲乙丙丁戊己庚辛壬癸壹贰叁肆伍陆柒捌玖拾（(①-⑳⑴-⒛㈠-㈩Ⅰ-Ⅻ]/.test(
      text,
    )
  );
}

/**
 * The word that a line so far opens with, where it may be that of a marker: `任务` in `任务`, in `任务三：建`; undefined where
 * it is none.
 */
export function labelOf(line: string): string | undefined {
  return /^(\p{sc=Han}{1,4}?)(?:[一二三四五六七八九十]{1,3}|\d{1,2})?(?:[：:]|$)/u.exec(line)?.[1];
}

/** The marker that opens at `at`; undefined where none does. Reads to `end` at most. */
export function markerAt(text: string, at: number, end: number): Marker | undefined {
  const ordinal = ordinalAt(text, at, end);
  if (ordinal) return marker(text, at, ordinal.end, end, ordinal.style, ordinal.value, ordinal.doubtful);
  const point = pointAt(text, at, end);
  if (point) {
    const word = /^(?:首先|其次|再次|再者|最后|另?一方面|其[一二三四五])[，,：:]?/.exec(text.slice(at, at + 5));
    if (word) {
      const words = at + word[0].length;
      // `首先，我代表…致以问候` greets, and seldom counts; `首先，要感谢…` does
      const greets = point.needs === 'order' && point.value === 1 && !/^我?要/.test(text.slice(words, words + 2));
      return marker(text, at, words, end, point.kind, point.value, greets);
    }
    const numeral = chineseNumeralAt(text, at, end);
    if (!numeral) return undefined;
    const words = numeral.end + 1;
    const doubtful = point.needs === 'neighbour' && !ALONE.test(text.slice(words - 1, Math.min(end, words + 1)));
    return marker(text, at, words, end, point.kind, point.value, doubtful);
  }
  return wordAt(text, at, end) ?? seriesAt(text, at, end) ?? countedAt(text, at, end) ?? labelAt(text, at, end);
}

/** `一来，…` counts, `一来到村里` and `一则消息` do not. */
const ALONE = /^[来则][，,是]/;

function marker(
  text: string,
  at: number,
  words: number,
  end: number,
  kind: string,
  value: number,
  doubtful?: boolean,
): Marker {
  let to = words;
  while (to < end && isBlank(text.charCodeAt(to))) to++;
  return { kind, value, text: text.slice(at, to), ...(doubtful && { doubtful }) };
}

const kinds = ['一个是', '另一个是', '还有一个是'];
/** Words that come in a fixed order. A list may leave out all but the first and the last. */
const sequences: readonly (readonly string[])[] = [
  ['首先', '其次', '再次', '最后'],
  ['一方面', '另一方面'],
  kinds,
  ['一来', '二来', '三来'],
  ['一则', '二则', '三则'],
];

function wordAt(text: string, at: number, end: number): Marker | undefined {
  const place = kinds.findIndex((word) => text.startsWith(word, at));
  return place < 0 ? undefined : marker(text, at, at + kinds[place].length, end, kinds[0], place + 1);
}

/** Characters that count in their order. */
const series: readonly string[] = ['甲乙丙丁戊己庚辛壬癸', '壹贰叁肆伍陆柒捌玖拾'];

/** `甲、`, `壹、`, but `甲、乙双方` counts nothing. */
function seriesAt(text: string, at: number, end: number): Marker | undefined {
  const row = series.find((one) => one.includes(text.charAt(at)));
  if (row === undefined || at + 2 >= end || !'、．.'.includes(text[at + 1]) || row.includes(text[at + 2]))
    return undefined;
  return marker(text, at, at + 2, end, row[0], row.indexOf(text[at]) + 1, true);
}

/** `这第一杯酒，敬…`, `第二个关键词是…`, `第三句话`. */
function countedAt(text: string, at: number, end: number): Marker | undefined {
  const found = COUNTED.exec(text.slice(at, Math.min(end, at + 14)));
  const numeral = found && chineseNumeralAt(found[2], 0, found[2].length);
  if (!numeral) return undefined;
  return marker(text, at, at + found[0].length, end, `第${found[3]}`, numeral.value, true);
}

const COUNTED =
  /^(这|那)?第([一二三四五六七八九十]+)((?:阶段|环节|板块|方面|[个杯份句类种步件封声层招课关把张束支点条问笔站道堂])[^，。；：！？、敬是]{0,4})(?=[，：是敬])[，：是]?/;

/** `任务一：`, `启示二：`, `典型案例3：`, but `上午9：00` is a time. */
function labelAt(text: string, at: number, end: number): Marker | undefined {
  const head = text.slice(at, Math.min(end, at + longestLabel));
  // most lines have no colon there, and need not be looked at further
  const found = head.includes('：') || head.includes(':') ? LABEL.exec(head) : null;
  if (!found) return undefined;
  const [{ length }, word, number] = found;
  const value = chineseNumeralAt(number, 0, number.length) ?? arabicNumeralAt(number, 0, number.length);
  return value && marker(text, at, at + length, end, word, value.value, true);
}

/** With the unit behind it, in code units. */
const longestLabel = 9;
const LABEL =
  /^((?:(?![第零一二三四五六七八九十百])\p{sc=Han}){2,4})([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[：:](?![\d０-９])/u;

/** The markers that may come behind another in its list, in the same writing, likeliest first; none behind the last. */
export function successors({ text, value }: Marker): string[] {
  const mark = /[，,：:*\s　]*$/.exec(text)?.[0] ?? '';
  const word = text.slice(0, text.length - mark.length);
  const sequence = sequences.find((words) => words.includes(word));
  if (!sequence) return [renumber(text, value + 1)].filter((next) => next !== undefined);
  const place = sequence.indexOf(word);
  const later = sequence.slice(place + 1);
  // three of them are more usual than four: `首先`, `其次`, `最后`
  if (sequence[0] === '首先' && place === 1) later.reverse();
  return later.slice(0, place === 0 ? 1 : 2).map((next) => next + mark);
}

/** The marker with another number in it, in the same writing. */
export function renumber(text: string, value: number): string | undefined {
  for (const [pattern, first, last] of signs) {
    const sign = pattern.exec(text);
    // of `⑳` there is no next one
    if (sign) return value > last ? undefined : replace(text, sign, String.fromCharCode(first + value - 1));
  }
  const row = series.find((one) => one.includes(text[0]));
  if (row !== undefined) return value > row.length ? undefined : row[value - 1] + text.slice(1);
  // of `2.3` the last number counts
  const digits = /[0-9０-９]+(?=[^0-9０-９]*$)/.exec(text);
  if (digits) return replace(text, digits, inWidthOf(digits[0], String(value)));
  const chinese = /[零一二三四五六七八九十百]+/.exec(text);
  const numeral = chineseNumeral(value);
  return chinese && numeral ? replace(text, chinese, numeral) : undefined;
}

/** Numbers that are one sign: how they look, the code unit of the first, and how many there are. */
const signs: readonly (readonly [RegExp, first: number, last: number])[] = [
  [/[①-⑳]/, 0x2460, 20],
  [/[⑴-⒇]/, 0x2474, 20],
  [/[⒈-⒛]/, 0x2488, 20],
  [/[㈠-㈩]/, 0x3220, 10],
  [/[Ⅰ-Ⅻ]/, 0x2160, 12],
];

/** Digits as wide as those of `model`. */
function inWidthOf(model: string, digits: string): string {
  if (model.charCodeAt(0) < 0xff10) return digits;
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function replace(text: string, { 0: old, index }: RegExpExecArray, by: string): string {
  return text.slice(0, index) + by + text.slice(index + old.length);
}

/** 1 to 999 in Chinese numerals; undefined beyond: no list is that long. */
export function chineseNumeral(value: number): string | undefined {
  if (value < 1 || value > 999) return undefined;
  const digits = '零一二三四五六七八九';
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) % 10;
  const ones = value % 10;
  let text = hundreds > 0 ? `${digits[hundreds]}百` : '';
  // `一百零一`, `一百一十`, but `十`
  if (tens > 0) text += tens === 1 && hundreds === 0 ? '十' : `${digits[tens]}十`;
  else if (hundreds > 0 && ones > 0) text += '零';
  return ones > 0 ? text + digits[ones] : text;
}
