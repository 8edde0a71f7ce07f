import { isDateLine } from './dates.ts';
import { type Line, shortWords } from './lines.ts';
import { markerAt } from './markers.ts';
import { ordinalAt } from './ordinals.ts';
import { isSalutation } from './salutations.ts';
import { isTitle, type SpeechStart, titleBlock } from './titleBlock.ts';
import { announcesSeveral, isSubtitle, isTitleLike, namesSpeech } from './titles.ts';

export type { SpeechStart } from './titleBlock.ts';

/** Where the speeches among `lines` begin, at least one where there are lines. Junk lines are not among them. */
export function speechStarts(text: string, lines: readonly Line[]): SpeechStart[] {
  if (lines.length === 0) return [];
  const opening = markedStart({ text, lines }, 0) ?? numberedStart({ text, lines }, 0) ?? titleBlock(text, lines, 0);
  const starts = [opening];
  const context: Context = { text, lines, ...describe(text, lines, opening) };
  for (let i = opening.title === undefined ? 1 : opening.title + 1; i < lines.length; i++) {
    const last = starts.at(-1) ?? opening;
    const start = markedStart(context, i) ?? greetedStart(context, i, last) ?? titledStart(context, i, last);
    if (!start || start.first <= last.first) continue;
    // The title of a bundle, or a line of its table of contents, has nothing of its own below it.
    if (start.first <= last.body && last.title !== undefined) starts.pop();
    starts.push(start);
    i = Math.max(i, start.body - 1);
  }
  return starts;
}

interface File {
  text: string;
  lines: readonly Line[];
}

interface Context extends File {
  /** The first title of the file; '' where it has none. */
  title: string;
  /** Whether that title announces several speeches. */
  several: boolean;
  markdown: boolean;
}

function describe(text: string, lines: readonly Line[], { title }: SpeechStart) {
  const line = title === undefined ? undefined : lines[title];
  const words = shortWords(text, line);
  return { title: words, several: announcesSeveral(words), markdown: line?.marks === 1 };
}

function words({ text, lines }: File, i: number): string {
  return shortWords(text, lines[i]);
}

/** `篇一：…`, `【篇二】`, `第三篇`, `范文四`; `（一）` alone where title and greeting, or a greeting, follow. */
function markedStart(context: File, i: number): SpeechStart | undefined {
  const { text, lines } = context;
  const marker = markerAt(words(context, i));
  if (!marker) return undefined;
  if (marker.weak && !greetingSoon(context, i + 1)) return undefined;
  const below = marker.alone && !isGreeting(context, i + 1) ? titleBlock(text, lines, i + 1) : undefined;
  if (below?.title !== undefined) return { ...below, first: i };
  const block = titleBlock(text, lines, i + 1, true);
  return { first: i, title: i, body: block.body };
}

/** A greeting under a title that is not the first. */
function greetedStart(context: Context, i: number, last: SpeechStart): SpeechStart | undefined {
  const { text, lines } = context;
  if (!isGreeting(context, i)) return undefined;
  let first = i;
  const floor = Math.max((last.title ?? last.first) + 1, i - MOST_TITLE_LINES);
  while (first > floor && isTitleLike(text, lines[first - 1] as Line) && !CLOSING.test(words(context, first - 1)))
    first--;
  // What the speech before ends with (`2023年5月18日`) is no title; neither is what stands under the title of a bundle.
  while (first < i && isDateLine(words(context, first))) first++;
  if (first < i && first <= last.body && !context.several) return undefined;
  for (let title = first; title < i; title++) {
    if (!isOwnTitle(context, title, first, i)) continue;
    const own = isSubtitle(words(context, title)) ? first : title;
    return { first: own, title: own, body: i };
  }
  return numberedStart(context, i - 1);
}

const MOST_TITLE_LINES = 6;

/** Whether the line with index `title`, one of the title-like ones between `first` and a greeting at `greeting`, names a speech. */
function isOwnTitle(context: Context, title: number, first: number, greeting: number): boolean {
  const name = words(context, title);
  if (namesSpeech(name) || alike(name, context.title)) return true;
  if (title !== first || isSubtitle(name)) return false;
  return context.several || (CLOSING.test(words(context, first - 1)) && /[：:]$/.test(words(context, greeting)));
}

/** `二、在…会议上的讲话` right above a greeting. */
function numberedStart(file: File, i: number): SpeechStart | undefined {
  const line = file.lines[i];
  if (!line || !namesSpeech(words(file, i)) || !isGreeting(file, i + 1)) return undefined;
  return ordinalAt(file.text, line.start, line.end) ? { first: i, title: i, body: i + 1 } : undefined;
}

/** A title with no greeting below it: in a file that announces several, or has the same title again. */
function titledStart(context: Context, i: number, last: SpeechStart): SpeechStart | undefined {
  const { text, lines } = context;
  const line = lines[i];
  if (!line || i < last.body || !isTitle(text, lines, i)) return undefined;
  if (context.markdown) return line.marks === 1 ? titleBlock(text, lines, i) : undefined;
  const title = words(context, i);
  const known = title.length >= 8 && (title === context.title || (context.several && alike(title, context.title)));
  const closed = context.several || CLOSING.test(words(context, i - 1));
  if (!known && !(closed && namesSpeech(title))) return undefined;
  const start = titleBlock(text, lines, i);
  return start.body < lines.length ? start : undefined;
}

/** How speeches end. A title behind one of these begins another. */
const CLOSING =
  /(?:谢谢(?:大家|各位)?|完毕|批评(?:指正)?|指正|(?:发言|讲话|汇报|交流).{0,8}(?:完了?|到这里|结束))[。！!]*$/;

function isGreeting(context: File, i: number): boolean {
  return isSalutation(words(context, i));
}

function greetingSoon(context: File, i: number): boolean {
  for (let at = i; at < i + 4; at++) {
    if (isGreeting(context, at)) return true;
    const line = context.lines[at];
    if (!line || !isTitleLike(context.text, line)) return false;
  }
  return false;
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
