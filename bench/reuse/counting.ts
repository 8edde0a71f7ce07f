import { hanziIndexAt, hanziOf } from '../../server/src/reuse/hanzi.ts';
import type { Span } from '../../server/src/util/span.ts';
import { length, union } from './spans.ts';

/**
 * Counts the Hanzi of a text: marks, figures and placeholders are nobody's words. What lies in `leftOut` (UTF-16 offsets)
 * is not counted either.
 */
export function hanziCounter(text: string, leftOut: readonly Span[] = []): (offset: number) => number {
  const hanzi = hanziOf(text);
  const indexAt = (offset: number) => hanziIndexAt(hanzi, offset);
  const holes = union(leftOut.map(({ start, end }) => ({ start: indexAt(start), end: indexAt(end) })));
  return (offset) => {
    const index = indexAt(offset);
    const before = holes.filter(({ start }) => start < index);
    return index - length(before.map(({ start, end }) => ({ start, end: Math.min(end, index) })));
  };
}

/** A stretch of UTF-16 offsets as one of what a counter counts. */
export function counted(count: (offset: number) => number, { start, end }: Span): Span {
  return { start: count(start), end: count(end) };
}
