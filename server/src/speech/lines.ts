import type { Span } from '../util/span.ts';
import { isBlank, isDigit, isHan, isLatin, skipBlanks, trimEnd } from './characters.ts';

/**
 * One line that has words on it. `start` and `end` are those of the words: indentation, trailing blanks, the line end
 * and marks that are not read out (`##paidbegin##`, Markdown's `#` and bullets) are outside.
 */
export interface Line extends Span {
  /** The number of `#` in front of a Markdown heading, 0 for any other line. */
  marks: number;
}

/** The lines of `text` that have words on them, in order. Line ends may be LF, CRLF or CR. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x0a;
    if (code !== 0x0a && code !== 0x0d) continue;
    if (at > start) addLine(lines, text, start, at);
    start = at + 1;
  }
  return lines;
}

/** The words of `line`, '' where it is undefined or longer than any title, greeting or date. */
export function shortWords(text: string, line: Line | undefined): string {
  return line && line.end - line.start <= LONGEST_SHORT ? text.slice(line.start, line.end) : '';
}

const LONGEST_SHORT = 100;

function addLine(lines: Line[], text: string, from: number, to: number): void {
  let start = skipBlanks(text, from, to);
  let end = trimEnd(text, start, to);
  for (;;) {
    const mark = paywallMarkAt(text, start, end);
    if (mark === 0) break;
    start = skipBlanks(text, start + mark, end);
  }
  while (end > start && text.charCodeAt(end - 1) === HASH) {
    const mark = text.lastIndexOf('##', end - 3);
    if (mark < start || paywallMarkAt(text, mark, end) !== end - mark) break;
    end = trimEnd(text, start, mark);
  }
  if (start >= end) return;
  let marks = 0;
  while (marks < 6 && text.charCodeAt(start + marks) === HASH) marks++;
  if (marks > 0 && isBlank(text.charCodeAt(start + marks))) start = skipBlanks(text, start + marks, end);
  else marks = 0;
  if (BULLETS.includes(text.charAt(start)) && isBlank(text.charCodeAt(start + 1)))
    start = skipBlanks(text, start + 1, end);
  if (hasWord(text, start, end)) lines.push({ start, end, marks });
}

/** Whether a letter or digit stands there: a line of `------` says nothing. */
function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isHan(code) || isDigit(code) || isLatin(code) || isSign(code)) return true;
  }
  return false;
}

/** `×`, which stands for a name, and the numbers in one character: `①`, `㈠`, `Ⅰ`. */
function isSign(code: number): boolean {
  return (
    code === 0xd7 ||
    (code >= 0x2160 && code <= 0x216b) ||
    (code >= 0x2460 && code <= 0x249b) ||
    (code >= 0x3220 && code <= 0x3229)
  );
}

const HASH = 0x23;
/** A Markdown list's, in front of points. */
const BULLETS = '-*+>';

/** The length of the paywall mark (`##paidbegin##`, `##paidend##`) at `at`, 0 where none begins. */
function paywallMarkAt(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== HASH || text.charCodeAt(at + 1) !== HASH) return 0;
  for (const mark of PAYWALL_MARKS) {
    if (at + mark.length <= end && text.startsWith(mark, at)) return mark.length;
  }
  return 0;
}

export const PAYWALL_MARKS: readonly string[] = ['##paidbegin##', '##paidend##'];
