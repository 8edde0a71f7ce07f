import type { Span } from '../util/span.ts';
import { isDateLine } from './dates.ts';
import { withoutEmphasis } from './emphasis.ts';
import { splitLines } from './lines.ts';
import type { Speech } from './model.ts';
import { runInHeadOf } from './runInHead.ts';
import { isSalutation } from './salutations.ts';
import { isUnderTitle } from './titles.ts';

/** Lines that a head may have, blank ones not counted. */
const mostLines = 8;
/** Code units of the longest greeting (`大家上午好！`). */
const longestGreeting = 14;
/** Code units looked at: a head is short. */
const reach = 600;

/** Whether a line may be a speaker's name or a subtitle: it says no sentence. */
function isName(words: string): boolean {
  return isUnderTitle(words) && !/[。，；,;]/.test(words);
}

/** What stands before a speech begins to say something: title, date, speaker, salutation, greeting. May be empty. */
export function headOf(text: string, { span, titleSpan }: Speech): Span {
  const start = text.slice(span.start, Math.min(span.end, span.start + reach));
  let end = 0;
  let count = 0;
  for (const line of splitLines(start)) {
    const words = withoutEmphasis(start.slice(line.start, line.end).trim());
    if (words === '') continue;
    const isTitle =
      titleSpan !== undefined && span.start + line.start <= titleSpan.start && span.start + line.end >= titleSpan.end;
    const isGreeting = words.length <= longestGreeting && /[！!：:]$/.test(words);
    if (!isTitle && !isGreeting && !isDateLine(words) && !isSalutation(words) && !isName(words)) break;
    if (++count > mostLines) break;
    end = line.end;
  }
  const runIn = titleSpan ? undefined : runInHeadOf(start);
  return { start: span.start, end: span.start + Math.max(end, runIn?.length ?? 0) };
}
