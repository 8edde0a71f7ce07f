import type { Span } from '../util/span.ts';
import type { Section } from './model.ts';

/** A heading or point in the order of the text, not yet in its place in the tree. */
export interface FlatSection {
  kind: Section['kind'];
  level: number;
  name: Span;
}

/**
 * The tree of `flat`, whose levels rise by one at most. Every section goes on until the next one of its level or above,
 * the last ones until `end`; white space at the end belongs to none.
 */
export function sectionTree(text: string, flat: readonly FlatSection[], end: number, trim: (end: number) => number): Section[] {
  const roots: Section[] = [];
  const open: Section[] = [];
  const close = (level: number, at: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const section = open.pop();
      if (section) section.span.end = Math.max(section.nameSpan.end, trim(at));
    }
  };
  for (const { kind, level, name } of flat) {
    close(level, name.start);
    const section: Section = {
      kind,
      level,
      name: text.slice(name.start, name.end),
      nameSpan: name,
      span: { start: name.start, end },
      children: [],
    };
    (open.at(-1)?.children ?? roots).push(section);
    open.push(section);
  }
  close(1, end);
  return roots;
}
