import type { Span } from '../util/span.ts';
import type { ParsedFile, Section } from './model.ts';

/** What can be folded: front matter, speeches and headings that go on behind their first line. Points stay open with their paragraph. */
export function foldingSpans(parsed: ParsedFile, text: string): Span[] {
  const spans: Span[] = [];
  const add = (span: Span) => {
    if (hasLineEnd(text, span)) spans.push({ start: span.start, end: span.end });
  };
  for (const span of parsed.junk) if (span.reason === 'front-matter') add({ start: span.start, end: span.end - 1 });
  const addHeadings = (sections: readonly Section[]) => {
    for (const section of sections) {
      if (section.kind !== 'heading') continue;
      add(section.span);
      addHeadings(section.children);
    }
  };
  for (const speech of parsed.speeches) {
    add(speech.span);
    addHeadings(speech.sections);
  }
  return spans;
}

function hasLineEnd(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) return true;
  }
  return false;
}
