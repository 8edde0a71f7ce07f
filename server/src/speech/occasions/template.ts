import type { Span } from '../../util/span.ts';

/** A kind of speech and how one is laid out. */
export interface OccasionTemplate {
  id: string;
  /** What writers call it. */
  name: string;
  /** `⟦…⟧` marks what the writer fills in and says what belongs there; two that say the same are filled in together. */
  marked: string;
}

/** A text with stretches that are to be filled in; offsets in code units. */
export interface Layout {
  text: string;
  blanks: Span[];
}

/** The text of a template, and where its blanks are. */
export function layoutOf({ marked }: Pick<OccasionTemplate, 'marked'>): Layout {
  const blanks: Span[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) blanks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, blanks };
}

/** For editors without tab stops: the blanks between brackets, so that none is overlooked. */
export function asPlainText({ text, blanks }: Layout): string {
  let plain = '';
  let done = 0;
  for (const { start, end } of blanks) {
    plain += `${text.slice(done, start)}【${text.slice(start, end)}】`;
    done = end;
  }
  return plain + text.slice(done);
}
