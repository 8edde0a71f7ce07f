import { isDigit } from './characters.ts';

/** A number as written at some offset: its value, and where it ends (exclusive). */
export interface Numeral {
  value: number;
  end: number;
}

/**
 * The Chinese number (`一`, `十二`, `二十`, `一百零三`) that begins at `at`; undefined where none does.
 * Read to at most 999: no speech has more headings, and longer ones are figures.
 */
export function chineseNumeralAt(text: string, at: number, end: number): Numeral | undefined {
  let value = 0;
  let digit = 0;
  let i = at;
  for (; i < end && i < at + 7; i++) {
    const char = text.charAt(i);
    const plain = '零一二三四五六七八九'.indexOf(char);
    if (plain >= 0) {
      // `一九八○` is a year and no count.
      if (digit > 0) return undefined;
      digit = plain;
    } else if (char === '十' || char === '百') {
      value += (digit === 0 ? 1 : digit) * (char === '十' ? 10 : 100);
      digit = 0;
    } else break;
  }
  value += digit;
  return i === at || value === 0 ? undefined : { value, end: i };
}

/** The run of one to three half- or full-width digits that begins at `at`; undefined where none or a longer one does. */
export function arabicNumeralAt(text: string, at: number, end: number): Numeral | undefined {
  let value = 0;
  let i = at;
  for (; i < end && isDigit(text.charCodeAt(i)); i++) {
    if (i - at === 3) return undefined;
    value = value * 10 + (text.charCodeAt(i) & 0xf);
  }
  return i === at || value === 0 ? undefined : { value, end: i };
}
