import { isDateLine } from './dates.ts';
import { type Line, shortWords } from './lines.ts';
import { markerAt } from './markers.ts';
import { announcesSeveral, isDocumentNumber, isTitleLike, isUnderTitle, namesSpeech } from './titles.ts';

/** Where one speech of a file begins. All are indices of lines. */
export interface SpeechStart {
  /** Its first line, that of its title where it has one. */
  first: number;
  /** The line of the title; undefined where the speech has none. */
  title?: number;
  /** The first line behind title, date and speaker. */
  body: number;
}

/** The most lines that title, subtitle, date, place and speakers take. */
const MOST_LINES = 8;

/**
 * The title and what stands under it, from the line with index `from` on. With `untitled` the line before is the title
 * already and only what stands under it is looked for.
 */
export function titleBlock(text: string, lines: readonly Line[], from: number, untitled = false): SpeechStart {
  const words = (i: number) => shortWords(text, lines[i]);
  let title = from;
  if (!untitled) {
    if (!isTitle(text, lines, title)) return { first: from, body: from };
    // An office's printed paper has its own name and a number above the title.
    for (let i = title + 1; i < title + 4; i++) {
      if (isDocumentNumber(words(i)) && isTitle(text, lines, i + 1)) title = i + 1;
    }
  }
  let body = untitled ? from : title + 1;
  while (body < lines.length && body < title + MOST_LINES && isBelow(body)) body++;
  return untitled ? { first: from, body } : { first: from, title, body };

  function isBelow(i: number): boolean {
    const line = lines[i];
    if (!line || line.marks > 0 || markerAt(words(i))) return false;
    if (isDateLine(words(i)) || isDocumentNumber(words(i))) return true;
    if (!isTitleLike(text, line) || !isUnderTitle(words(i))) return false;
    return !(announcesSeveral(words(title)) && namesSpeech(words(i)));
  }
}

/** Whether the line with index `i` can be a title: title-like, no date, and something follows. */
export function isTitle(text: string, lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (!line || !isTitleLike(text, line)) return false;
  if (line.marks > 0) return line.marks === 1;
  const words = text.slice(line.start, line.end);
  if (/[？！?!]$/.test(words) && words.length > 30) return false;
  return lines.length > i + 1 && !isDateLine(words) && !isDocumentNumber(words) && !/来源\s?[：:]/.test(words);
}
