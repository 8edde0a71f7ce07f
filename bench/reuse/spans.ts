import type { Span } from '../../server/src/util/span.ts';

/** What any of the stretches covers, in order, none touching another. */
export function union(stretches: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) found.push({ start, end });
  }
  return found;
}

/** Together; they may not overlap. */
export function length(stretches: readonly Span[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** What of a stretch none of some others covers. */
export function without(stretch: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = stretch.start;
  for (const { start, end } of union(others)) {
    if (end <= from || start >= stretch.end) continue;
    if (start > from) left.push({ start: from, end: start });
    from = end;
  }
  if (from < stretch.end) left.push({ start: from, end: stretch.end });
  return left;
}

/** How much of a stretch some others cover. */
export function covered(stretch: Span, others: readonly Span[]): number {
  return stretch.end - stretch.start - length(without(stretch, others));
}
