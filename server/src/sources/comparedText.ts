import { sentencesIn } from '../speech/sentences.ts';
import type { Span } from '../util/span.ts';

/** Code units of a paragraph that are shown on either side of a passage: a file without line breaks is one paragraph. */
const longestMargin = 2000;

/**
 * The paragraphs that a passage stands in, to be compared with others: a sentence a line, so that what is the same stands
 * side by side, blank lines between paragraphs.
 */
export function comparedText(text: string, { start, end }: Span): string {
  const least = Math.max(0, start - longestMargin);
  const most = Math.min(text.length, end + longestMargin);
  let from = start;
  while (from > least && !isLineBreak(text, from - 1)) from--;
  let to = end;
  while (to < most && !isLineBreak(text, to)) to++;
  const paragraphs = text
    .slice(from, to)
    .split(/[\r\n]+/)
    .map((paragraph) => sentencesIn(paragraph, 0, paragraph.length).map((one) => paragraph.slice(one.start, one.end)))
    .filter((sentences) => sentences.length > 0);
  return paragraphs.map((sentences) => `${sentences.join('\n')}\n`).join('\n');
}

function isLineBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
