import type { Span } from '../util/span.ts';

const ENDS = /[，。；：！？、,;:!?…—\r\n]/;

/** The clause around an offset, between two marks and within a span of the text. Offsets are UTF-16 code units. */
export function clauseAt(text: string, offset: number, within: Span): Span {
  let start = Math.min(Math.max(offset, within.start), within.end);
  let end = start;
  while (start > within.start && !ENDS.test(text.charAt(start - 1))) start--;
  while (end < within.end && !ENDS.test(text.charAt(end))) end++;
  return { start, end };
}
