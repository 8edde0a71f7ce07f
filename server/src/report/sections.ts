import type { ReportSection } from '../protocol/reuseReport.ts';
import type { ParsedFile, Section } from '../speech/model.ts';
import { overlaps, type Span } from '../util/span.ts';
import type { HanziCount } from './hanziCount.ts';

/**
 * How much of each section was said before: headings of all levels, and what stands before the first one. A draft of
 * several speeches has a row for each of them, too.
 *
 * @param reuse in order of their start
 */
export function sectionsOf(parsed: ParsedFile, reuse: readonly Span[], count: HanziCount): ReportSection[] {
  const rows: ReportSection[] = [];
  const add = (name: string | undefined, level: number, span: Span) => {
    const inside = reuse.filter((found) => overlaps(found, span));
    const reused = inside.reduce((sum, found) => sum + count.in(common(found, span)), 0);
    const row = { level, start: span.start, before: count.before(span.start), hanzi: count.in(span), reused };
    rows.push({ ...(name !== undefined && { name }), ...row, passages: inside.length });
  };
  const addHeadings = (sections: readonly Section[]) => {
    for (const { kind, name, level, span, children } of sections) {
      if (kind !== 'heading') continue;
      add(name, level, span);
      addHeadings(children);
    }
  };
  const isBundle = parsed.speeches.length > 1;
  for (const { title, span, sections } of parsed.speeches) {
    if (isBundle) add(title, 0, span);
    const first = sections.find(({ kind }) => kind === 'heading');
    const opening = { start: span.start, end: first ? first.span.start : span.end };
    if (first && count.in(opening) > 0) add(undefined, 1, opening);
    if (!first && !isBundle && count.in(span) > 0) add(undefined, 1, span);
    addHeadings(sections);
  }
  return rows;
}

function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}
