import { sentencesIn } from '../speech/sentences.ts';
import type { Span } from '../util/span.ts';

/** Code units of a paragraph that are shown on either side of a passage: a file without line breaks is one paragraph. */
const longestMargin = 2000;

/** Between paragraphs that do not follow each other. */
const leftOut = '……\n';

/**
 * The paragraphs that passages stand in, to be compared with others: a sentence a line, so that what is the same stands
 * side by side, blank lines between paragraphs. In the order of the text.
 */
export function comparedText(text: string, passages: readonly Span[]): string {
  const shown: Span[] = [];
  for (const { start, end } of passages.map((one) => withParagraphs(text, one)).sort((a, b) => a.start - b.start)) {
    const last = shown.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else shown.push({ start, end });
  }
  return shown.map(({ start, end }) => sentenceLines(text.slice(start, end))).join(`\n${leftOut}\n`);
}

function withParagraphs(text: string, { start, end }: Span): Span {
  const least = Math.max(0, start - longestMargin);
  const most = Math.min(text.length, end + longestMargin);
  let from = start;
  while (from > least && !isLineBreak(text, from - 1)) from--;
  let to = end;
  while (to < most && !isLineBreak(text, to)) to++;
  return { start: from, end: to };
}

function sentenceLines(text: string): string {
  const paragraphs = text
    .split(/[\r\n]+/)
    .map((paragraph) => sentencesIn(paragraph, 0, paragraph.length).map((one) => paragraph.slice(one.start, one.end)))
    .filter((sentences) => sentences.length > 0);
  return paragraphs.map((sentences) => `${sentences.join('\n')}\n`).join('\n');
}

function isLineBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}
