import { isDigit, isHan, isLatin } from '../speech/characters.ts';
import type { Span } from '../util/span.ts';
import { isLeadSurrogate } from './cursor.ts';
import { placeholdersIn } from './placeholders.ts';

const openers = '“‘「『（(《〈【';
const closers = '”’」』）)》〉】';

/** Marks that the paragraph has opened and not closed before the cursor. */
export function openMarks(before: string): string {
  let open = '';
  for (const char of before) open = step(open, char) ?? '';
  return open;
}

/** The open marks after one more character; undefined where it closes what is not open. */
export function step(open: string, char: string): string | undefined {
  if (openers.includes(char)) return open + char;
  const kind = closers.indexOf(char);
  if (kind < 0) return open;
  return open.endsWith(openers[kind]) ? open.slice(0, -1) : undefined;
}

/**
 * Control characters, private use, marks of paywalls (`##`) and of scanned text (`=+`), what opens a blank or a label (`【`):
 * nothing that is ever said. Who has opened a label may want its end.
 */
export function isForeign(unit: number): boolean {
  if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0)) return true;
  if (unit === 0x23 || unit === 0x3d || unit === 0x3010) return true;
  return (unit >= 0xe000 && unit <= 0xf8ff) || unit === 0xfffd || unit === 0xfeff;
}

/** Whether a letter stands alone between Hanzi (`主T教育`): a censored character, not to be handed on. */
function isCensored(text: string, at: number): boolean {
  return isLatin(text.charCodeAt(at)) && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1));
}

/** Marks that are written twice, half of which looks like a gap. */
const doubled = '…—';

/**
 * Whether a continuation may end here: not within a pair or a Latin word, not on an opening mark, and on no digit, for
 * what follows a figure tells what it is a figure of, and how large it is: `12` of `12.5%`, of `12万亩`, of `12月`.
 */
export function mayEnd(text: string, next: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (isLeadSurrogate(last) || isDigit(last) || openers.includes(text[text.length - 1])) return false;
  if (next[0] === text[text.length - 1] && doubled.includes(next[0])) return false;
  const following = next.charCodeAt(0);
  return !(isLatin(last) && (isLatin(following) || isDigit(following)));
}

/** Whether a continuation ends on a single Hanzi that opens a clause or a quotation: that says nothing of it. */
export function dangles(text: string): boolean {
  const at = text.length - 1;
  return at > 0 && isHan(text.charCodeAt(at)) && /[，。；：、！？,;:!?…“‘「『（(《〈【]/.test(text[at - 1]);
}

/**
 * Whether a text may be offered behind `before`: no control characters, no censored letters, nothing left out (`……`), no
 * placeholder cut in two, and no words set apart by blanks (`共同 祝愿 您 ，`) unless the draft sets them apart, too.
 *
 * @param behind what follows it in its source
 */
export function isClean(before: string, text: string, behind = ''): boolean {
  if (text.includes('…')) return false;
  const whole = before + text + behind;
  const end = before.length + text.length;
  const placeholders = placeholdersIn(whole);
  if (placeholders.some((span) => cuts(span, before.length) || cuts(span, end))) return false;
  if (!before.includes(' ') && isCutIntoWords(whole, before.length, end)) return false;
  for (let at = before.length; at < end; at++) {
    if (isForeign(whole.charCodeAt(at))) return false;
    if (isCensored(whole, at) && !placeholders.some((span) => span.start <= at && at < span.end)) return false;
  }
  return true;
}

/** Whether a blank stands between a Hanzi and a mark, or two stand between Hanzi. */
function isCutIntoWords(text: string, start: number, end: number): boolean {
  let blanks = 0;
  for (let at = Math.max(1, start); at < end; at++) {
    if (text[at] !== ' ' || !isHan(text.charCodeAt(at - 1))) continue;
    if ('，。；：、！？'.includes(text[at + 1] ?? ' ')) return true;
    if (isHan(text.charCodeAt(at + 1)) && ++blanks > 1) return true;
  }
  return false;
}

function cuts({ start, end }: Span, at: number): boolean {
  return start < at && at < end;
}
