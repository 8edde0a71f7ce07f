import { dateIn } from '../../speech/dates.ts';
import type { GapLine } from './gapLine.ts';

/** What may stand beside a date in a line of its own: `时间：`, brackets, the year. */
const besideDate =
  /^[\s（(【[]*(?:(?:讲话|发言|会议)?(?:时间|日期)[：:])?[\s\d０-９二〇○零一九三四五六七八年月]*$|^[\s）)】\]]*$/u;
const partsOfDate = /^(?:([^\s年月]{2,4})年)?\s?(?:([^\s年月]{1,3})月)?\s?(?:([^\s年月]{1,3})([日号]))?$/u;
const chinese = '〇一二三四五六七八九';

/**
 * What a gap for a date in a line of its own stands for: the date of the speech, written as the gap is. Undefined where
 * the line says more, or another date, or the date is not known as far as that.
 *
 * @param gap `20xx年x月x日`, `X月X日`
 * @param date ISO
 */
export function dateForGap(gap: string, { before, behind, isAtEdge }: GapLine, date: string): string | undefined {
  if (!isAtEdge || !besideDate.test(before) || !/^[\s）)】\]]*$/u.test(behind)) return undefined;
  const parts = partsOfDate.exec(gap);
  if (!parts) return undefined;
  const [year, month, day] = date.split('-');
  const isChinese = /[〇○零二]/u.test(before + gap) && !/\d/u.test(before + gap);
  const write = (part: string | undefined, given: string, unit: string) => {
    if (given === undefined) return '';
    if (part === undefined) return undefined;
    if (/^(?:\d+|[〇○零一二三四五六七八九十]+)$/u.test(given)) return given + unit;
    if (unit === '年') return (isChinese ? part.replace(/\d/g, (digit) => chinese[Number(digit)]) : part) + unit;
    return (isChinese ? inChinese(Number(part)) : String(Number(part))) + unit;
  };
  const written = [write(year, parts[1], '年'), write(month, parts[2], '月'), write(day, parts[3], parts[4] ?? '日')];
  if (written.includes(undefined)) return undefined;
  const filled = written.join('');
  const read = dateIn(`${before.replace(/^.*[：:]/u, '')}${filled}`) ?? dateIn(`${year}年${filled}`);
  return read !== undefined && date.startsWith(read) ? filled : undefined;
}

/** `18` → `十八`, up to 31. */
function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? chinese[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? chinese[ones] : ''}`;
}
