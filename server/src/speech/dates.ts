/**
 * The first date written in `text`, a short line, as ISO: `2023-05-18`, `2023-05` where no day is given, `2023` where the
 * line says nothing but the year. Undefined where none is written or it cannot be one (`2023年13月`).
 */
export function dateIn(text: string): string | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(CHINESE_NUMBER, arabic)
    .replace(/(\d)\s+(?=[\d年月日])/g, '$1');
  for (const pattern of PATTERNS) {
    const match = pattern.exec(plain);
    const date = match && isoDate(match[1] ?? '', match[2], match[3]);
    if (date) return date;
  }
  return undefined;
}

const LONGEST_LINE = 100;
const CHINESE_NUMBER = /[〇○零一二三四五六七八九十]+(?=\s?[年月日号])/g;
const PATTERNS = [
  /(?<!\d)((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/,
  /(?<!\d)((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?!\d)/,
  /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/,
  /(?<!\d)((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月/,
  /(?<!\d)((?:19|20)\d\d)[-.](\d{1,2})(?![\d.])/,
  /^[(（【]?\s?((?:19|20)\d\d)\s?年?\s?[)）】]?$/,
];

/** `year`, `month` and `day` in decimal digits as an ISO date, as far as they are given; undefined for impossible ones. */
export function isoDate(year: string, month?: string, day?: string): string | undefined {
  const parts = [year];
  for (const [part, most] of [
    [month, 12],
    [day, 31],
  ] as const) {
    if (part === undefined) break;
    if (Number(part) < 1 || Number(part) > most) return undefined;
    parts.push(part.padStart(2, '0'));
  }
  return parts.join('-');
}

/** `二〇二三` → `2023`, `十八` → `18`, `二十` → `20`. */
function arabic(number: string): string {
  const digit = (char: string) =>
    String(Math.max(0, '〇一二三四五六七八九'.indexOf(char === '零' || char === '○' ? '〇' : char)));
  if (!number.includes('十')) return [...number].map(digit).join('');
  const [tens = '', ones = ''] = number.split('十');
  return `${tens === '' ? '1' : digit(tens)}${ones === '' ? '0' : digit(ones)}`;
}

/** Whether the line says nothing but a date (`（2023年5月18日）`, `时间：2023年5月`, `二〇二三年五月十八日`). */
export function isDateLine(text: string): boolean {
  return text.length <= 40 && DATE_LINE.test(text) && dateIn(text) !== undefined;
}

const DATE_LINE =
  /^[(（【]?\s?((发言|讲话|会议)?(时间|日期)\s?[：:])?\s?[\d０-９〇○零一二三四五六七八九十\s年月日号./-]+(星期.|上午|下午|晚上?)?\s?[)）】]?$/;
