import type { ParsedFile, Section, Speech } from './model.ts';

/** Where a place is: the speech, undefined between speeches, and the headings and points it stands under, outermost first. */
export interface SectionPath {
  speech?: Speech;
  sections: Section[];
}

/** The speech and sections of `parsed` that `offset` lies in; the end of a span still belongs to it. */
export function sectionPath(parsed: ParsedFile, offset: number): SectionPath {
  const speech = lastFrom(parsed.speeches, offset);
  const sections: Section[] = [];
  let section = speech && lastFrom(speech.sections, offset);
  while (section) {
    sections.push(section);
    section = lastFrom(section.children, offset);
  }
  return speech ? { speech, sections } : { sections };
}

/** The last of `items`, which lie one behind the other, that begins at or before `offset` and does not end before it. */
function lastFrom<T extends Speech | Section>(items: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  return item && offset <= item.span.end ? item : undefined;
}
