import type { Span } from '../util/span.ts';
import { isHanzi } from './hanzi.ts';

/** Without quotation marks: a quotation may be underlined without them, and be marked as one then. */
const pairs = ['（）', '()', '《》'];
/** Figures that number a heading or a point at the start of a line, in front of its first Hanzi: `1.`, `（2）`, `3．`. */
const figureOrdinal = /(?:^|[\n\r])[ \t　]*([（(]?\d{1,2}[)）.．、][ \t]*)$/u;
/** Code units looked at in front of a passage. */
const reach = 12;

/**
 * A passage with what its own first and last Hanzi belong to: the bracket of `（二）盯住…`, the number of
 * `1.把形势…`, the mark that closes what was opened in it. None of them counts. `free` is what no other passage covers.
 */
export function withEdges<P extends Span>(passage: P, draft: string, free: Span): P {
  let { start, end } = passage;
  const words = draft.slice(start, end);
  for (const [open, close] of pairs) {
    const depth = countOf(words, open) - countOf(words, close);
    if (depth < 0 && start > free.start && draft[start - 1] === open) start--;
    if (depth > 0 && end < free.end && draft[end] === close) end++;
  }
  const from = Math.max(free.start, start - reach);
  const number = figureOrdinal.exec(draft.slice(from, start))?.[1];
  if (number && isHanzi(draft.charCodeAt(start))) start -= number.length;
  return start === passage.start && end === passage.end ? passage : { ...passage, start, end };
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
