import { contains, type Span } from '../util/span.ts';
import { skipBlanks, trimEnd } from './characters.ts';
import type { ParsedFile } from './model.ts';
import { sectionPath } from './sectionPath.ts';
import { clausesIn, sentencesIn } from './sentences.ts';

/**
 * What to select around `offset`, from the innermost outwards: clause without its mark, clause, sentence, paragraph,
 * sections, speech. Each is wider than the one before; empty where `offset` is on a blank line outside of all speeches.
 */
export function selectionSpans(parsed: ParsedFile, text: string, offset: number): Span[] {
  const paragraph = paragraphAt(text, offset);
  const clause = around(clausesIn(text, paragraph.start, paragraph.end), offset);
  const { speech, sections } = sectionPath(parsed, offset);
  const spans = [
    clause && withoutMark(text, clause),
    clause,
    around(sentencesIn(text, paragraph.start, paragraph.end), offset),
    paragraph,
    ...sections.map((section) => section.span).reverse(),
    speech?.span,
  ];
  const chain: Span[] = [];
  for (const span of spans) {
    if (!span || span.start === span.end || offset < span.start || offset > span.end) continue;
    const inner = chain.at(-1);
    // A point that ends in the middle of the paragraph is narrower than it: each step must only grow.
    if (inner && (!contains(span, inner) || span.end - span.start === inner.end - inner.start)) continue;
    chain.push({ start: span.start, end: span.end });
  }
  return chain;
}

/** The words of the line that `offset` is on. */
function paragraphAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  start = skipBlanks(text, start, end);
  return { start, end: trimEnd(text, start, end) };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** The last of `spans`, which lie one behind the other, that holds `offset`: between two it is the second. */
function around(spans: readonly Span[], offset: number): Span | undefined {
  return spans.findLast((span) => span.start <= offset && offset <= span.end);
}

function withoutMark(text: string, clause: Span): Span {
  let { end } = clause;
  while (end > clause.start && MARKS.includes(text.charAt(end - 1))) end--;
  return { start: clause.start, end };
}

const MARKS = '，。；：！？、,.;:!?”’」』）)》';
