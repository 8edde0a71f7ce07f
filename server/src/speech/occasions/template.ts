import type { Span } from '../../util/span.ts';

/** A kind of speech and how one is laid out. */
export interface OccasionTemplate {
  id: string;
  /** What writers call it. */
  name: string;
  /**
   * `⟦…⟧` marks what the writer fills in and says what belongs there; two that say the same are filled in together.
   * `⟨…⟩` marks words that he may leave as they are, or that anybody sees to be a gap: `X月X日`.
   */
  marked: string;
}

/** A text with stretches that are to be filled in; offsets in code units. */
export interface Layout {
  text: string;
  blanks: Span[];
}

/** A blank as it stands in a draft: what is passed over must not look like words of the speech. */
export function asBlank(words: string): string {
  return `【${words}】`;
}

/** The text of a template, and where its blanks are. */
export function layoutOf({ marked }: Pick<OccasionTemplate, 'marked'>): Layout {
  const blanks: Span[] = [];
  let text = '';
  for (const part of marked.split(/(?=[⟦⟨])|(?<=[⟧⟩])/)) {
    const words = part.replace(/[⟦⟧⟨⟩]/g, '');
    const shown = part.startsWith('⟦') ? asBlank(words) : words;
    if (words !== part) blanks.push({ start: text.length, end: text.length + shown.length });
    text += shown;
  }
  return { text, blanks };
}
