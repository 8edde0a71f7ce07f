/** Tests of single UTF-16 code units; every argument is what `charCodeAt` gives (NaN past the end is none of them). */

/** Blank, tab, no-break blank, ideographic blank or a stray byte-order mark: what stands before or after the words of a line. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0 || code === 0xfeff || code === 0x200b;
}

/** A blank or a line end. */
export function isSpace(code: number): boolean {
  return isBlank(code) || code === 0x0a || code === 0x0d;
}

/** `0`–`9` or their full-width forms. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** A Chinese character of the basic plane or the half of one beyond it. */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007 || (code >= 0xd840 && code <= 0xdfff);
}

/** `A`–`Z`, `a`–`z` or their full-width forms. */
export function isLatin(code: number): boolean {
  const folded = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return (folded >= 0x41 && folded <= 0x5a) || (folded >= 0x61 && folded <= 0x7a);
}

/** The first offset at or after `start` that is no blank; at most `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The smallest offset not below `start` such that only white space stands between it and `end`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
