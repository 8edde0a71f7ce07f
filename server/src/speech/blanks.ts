import type { Span } from '../util/span.ts';
import { occasions } from './occasions/index.ts';
import { asBlank, layoutOf } from './occasions/template.ts';

/** What stands in a gap of a set sentence until it is filled in. */
export const openBlank = asBlank('……');
/** What tells that a blank holds words of a past speech. */
const ofPast = '旧稿·';

/** Words of a past speech as a blank, to be replaced or kept. */
export function blankOfPast(words: string): string {
  return asBlank(ofPast + words.replace(/[【】]/g, ''));
}

/** The words of a past speech that a blank holds; undefined where it holds none. */
export function wordsOfPast(blank: string): string | undefined {
  return blank.startsWith(`【${ofPast}`) && blank.endsWith('】') ? blank.slice(1 + ofPast.length, -1) : undefined;
}

/** Code units of the longest blank that is looked for. */
export const longestBlank = 200;
const bracketed = /【([^【】\r\n]{1,198})】/g;

/** Most code units of Markdown's signs and blanks before the first word of a line. */
const longestLead = 8;

/** What the blanks of our templates say, and with which character behind them those at the start of a line stand. */
const labels = new Set<string>();
const openers = new Set<string>();
for (const { text, blanks } of occasions.map(layoutOf)) {
  for (const { start, end } of blanks) {
    const words = text.slice(start + 1, end - 1);
    if (text[start] !== '【') continue;
    labels.add(words);
    if (opensLine(text, start)) openers.add(words + behindOf(text, end));
  }
}

/**
 * The blanks of templates that nobody has filled in, in order. 【】 of a writer stand round a heading (`【摘要】`, `【篇一】`)
 * or in front of what they name (`【与会人员】张三、李四`), and are none, even where a blank of ours says the same.
 */
export function blanksIn(text: string): Span[] {
  const found: Span[] = [];
  if (!text.includes('【')) return found;
  for (const { index: start, 0: blank, 1: words } of text.matchAll(bracketed)) {
    const end = start + blank.length;
    if (blank === openBlank || wordsOfPast(blank) !== undefined || isLabel(text, start, end, words))
      found.push({ start, end });
  }
  return found;
}

/** The text with line ends in place of its blanks: nothing goes on from them, and they go on from nothing. */
export function withoutBlanks(text: string): string {
  let left = '';
  let done = 0;
  for (const { start, end } of blanksIn(text)) {
    left += text.slice(done, start) + '\n'.repeat(end - start);
    done = end;
  }
  return done === 0 ? text : left + text.slice(done);
}

function isLabel(text: string, start: number, end: number, words: string): boolean {
  if (!labels.has(words)) return false;
  const behind = behindOf(text, end);
  return !opensLine(text, start) || '，。；、！'.includes(behind) || openers.has(words + behind);
}

/** The character at the offset; the end of the text is that of its line. */
function behindOf(text: string, at: number): string {
  return text.charAt(at).replace('\r', '\n') || '\n';
}

function opensLine(text: string, at: number): boolean {
  const before = at <= longestLead ? `\n${text.slice(0, at)}` : text.slice(at - longestLead, at);
  return /[\r\n][\s　#>*-]*$/.test(before);
}
