import type { Span } from '../../util/span.ts';

/** The line that a gap stands in. */
export interface GapLine {
  /** What stands before and behind the gap in its line. */
  before: string;
  behind: string;
  /** Whether it may be one of the lines under the title, or of a signature. */
  isAtEdge: boolean;
}

/** Lines that are not blank before the body of a speech, and behind it. */
const linesAtTop = 8;
const linesAtEnd = 3;
/** Code units of the longest such line. */
const longest = 40;

/** @param speech the span of the speech that the gap stands in */
export function gapLine(text: string, { start, end }: Span, speech: Span): GapLine {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const above = countLines(text.slice(Math.min(speech.start, from), from), linesAtTop);
  const below = countLines(text.slice(to, Math.max(speech.end, to)), linesAtEnd);
  return {
    before: text.slice(from, start),
    behind: text.slice(end, to).trimEnd(),
    isAtEdge: to - from <= longest && (above < linesAtTop || below < linesAtEnd),
  };
}

/** Lines that are not blank, as far as `most` of them. */
function countLines(text: string, most: number): number {
  let count = 0;
  for (const _ of text.matchAll(/[^\s][^\n]*/gu)) if (++count === most) break;
  return count;
}
