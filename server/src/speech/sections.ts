import type { Span } from '../util/span.ts';
import { trimEnd } from './characters.ts';
import type { Section } from './model.ts';

/** A heading or point in the order of the text, not yet in its place in the tree. */
export interface FlatSection {
  kind: Section['kind'];
  level: number;
  name: Span;
  /** The end of the words in front of it: where the section before it ends at the latest. */
  before: number;
}

/**
 * The tree of `flat`. Every section goes on until the next one of its level or above, the last ones until `end`; white
 * space behind its last words belongs to none.
 */
export function sectionTree(text: string, flat: readonly FlatSection[], end: number): Section[] {
  const roots: Section[] = [];
  const open: Section[] = [];
  const close = (level: number, at: number) => {
    while ((open.at(-1)?.level ?? 0) >= level) {
      const section = open.pop();
      if (section) section.span.end = trimEnd(text, section.nameSpan.end, at);
    }
  };
  for (const { kind, level, name, before } of flat) {
    close(level, before);
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
