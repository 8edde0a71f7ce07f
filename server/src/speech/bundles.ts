import type { Line } from './lines.ts';
import { isDateLine } from './dates.ts';
import { isSalutation } from './salutations.ts';
import { isTitleLike, isUnderTitle, namesSpeech } from './titles.ts';

/** Where one speech of a file begins: `first` is the index of its first line, of its title where it has one. */
export interface SpeechStart {
  first: number;
  /** Index of the title line; undefined where the speech has none. */
  title?: number;
  /** Index of the first line behind title, date and speaker. */
  body: number;
}

/** Where the speeches among `lines` begin, at least one where there are lines. Junk lines are not among them. */
export function speechStarts(text: string, lines: readonly Line[]): SpeechStart[] {
  if (lines.length === 0) return [];
  const at = (index: number) => words(text, lines[index]);
  const starts: SpeechStart[] = [openingOf(text, lines)];
  const title = starts[0]?.title;
  const bundleTitle = title === undefined ? '' : at(title);
  const announced = /[\d一二三四五六七八九十两多]+[篇则]/.test(bundleTitle);
  for (let i = (starts[0]?.body ?? 0) + 1; i < lines.length; i++) {
    const start = markedStart(text, lines, i) ?? greetedStart(text, lines, i, bundleTitle) ?? (announced ? titledStart(text, lines, i) : undefined);
    if (!start || start.first <= (starts.at(-1)?.first ?? 0)) continue;
    starts.push(start);
    i = Math.max(i, start.body - 1);
  }
  return withoutEmptyFirst(starts);
}

function words(text: string, line: Line | undefined): string {
  return line ? text.slice(line.start, line.end) : '';
}

/** The title block at the head of a file. */
function openingOf(text: string, lines: readonly Line[]): SpeechStart {
  const first = lines[0];
  if (!first || !isTitle(text, lines, 0)) return { first: 0, body: 0 };
  let body = 1;
  while (body < lines.length && body < 7 && isBelowTitle(text, lines, body)) body++;
  return { first: 0, title: 0, body };
}

function isTitle(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  if (line.marks > 0) return line.marks === 1 && isTitleLike(text, line);
  return lines.length > index + 1 && isTitleLike(text, line) && !isDateLine(words(text, line));
}

function isBelowTitle(text: string, lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && line.marks === 0 && isTitleLike(text, line) && isUnderTitle(words(text, line));
}

const MARKER = /^[【（(]?(篇|第|范文|范例|例文)\s?([一二三四五六七八九十]{1,3}|\d{1,2})\s?[篇章]?[】）)]?\s?([：:、.．]|$)/;

/** `篇一：…`, `【篇二】`, `第三篇`, `范文四`. */
function markedStart(text: string, lines: readonly Line[], i: number): SpeechStart | undefined {
  const line = lines[i];
  if (!line || line.end - line.start > 80) return undefined;
  const match = MARKER.exec(words(text, line));
  if (!match || (match[1] === '第' && !match[0].includes('篇'))) return undefined;
  const alone = match[0].length >= line.end - line.start;
  const title = alone && isTitle(text, lines, i + 1) ? i + 1 : i;
  let body = title + 1;
  while (body < lines.length && isBelowTitle(text, lines, body)) body++;
  return { first: i, title, body };
}

/** A greeting under a title-like line that is not the first. */
function greetedStart(text: string, lines: readonly Line[], i: number, bundleTitle: string): SpeechStart | undefined {
  const line = lines[i];
  if (!line || line.end - line.start > 80 || !isSalutation(words(text, line))) return undefined;
  let first = i;
  while (first > 0 && i - first < 6 && isTitleLike(text, lines[first - 1] as Line)) first--;
  // What the speech before ends with (`2023年5月18日`) is no title.
  while (first < i && isDateLine(words(text, lines[first]))) first++;
  if (first === i) return undefined;
  const title = words(text, lines[first]);
  if (!namesSpeech(title) && !alike(title, bundleTitle)) return undefined;
  return { first, title: first, body: i };
}

/** A title without a greeting, in a file whose title announces several speeches. */
function titledStart(text: string, lines: readonly Line[], i: number): SpeechStart | undefined {
  const line = lines[i];
  if (!line || !isTitle(text, lines, i) || !namesSpeech(words(text, line))) return undefined;
  let body = i + 1;
  while (body < lines.length && isBelowTitle(text, lines, body)) body++;
  return { first: i, title: i, body };
}

/** Whether two titles have most of their pairs of characters in common. */
function alike(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6) return false;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < b.length; i++) pairs.add(b.slice(i, i + 2));
  let common = 0;
  for (let i = 0; i + 1 < a.length; i++) if (pairs.has(a.slice(i, i + 2))) common++;
  return common / (a.length - 1) >= 0.6;
}

/** The title of a bundle with nothing of its own below it belongs to no speech. */
function withoutEmptyFirst(starts: SpeechStart[]): SpeechStart[] {
  const [first, second] = starts;
  return first && second && second.first <= first.body ? starts.slice(1) : starts;
}
