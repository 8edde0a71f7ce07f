import type { Span } from '../util/span.ts';
import { type DetailName, detailKeys, fieldOf, frontMatterOf } from './frontMatter.ts';

/** A stretch of a text and what is to stand there instead. Offsets in UTF-16 code units. */
export interface TextReplacement extends Span {
  newText: string;
}

/**
 * What makes the front matter of a text say this of a detail: a line changed or added, a block begun where there is
 * none. An empty value takes the line away, and the block with its last line. Undefined where nothing changes.
 */
export function frontMatterEdit(text: string, name: DetailName, value: string): TextReplacement | undefined {
  const frontMatter = frontMatterOf(text);
  const known = fieldOf(frontMatter, name);
  const words = value.replace(/\s+/g, ' ').trim();
  if (words === (known?.value ?? '')) return undefined;
  const lineEnd = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  if (!frontMatter) {
    return { start: 0, end: 0, newText: ['---', `${detailKeys[name][0]}: ${quoted(words)}`, '---', ''].join(lineEnd) };
  }
  if (known && words === '') {
    const isLast = frontMatter.fields.length === 1;
    return { ...(isLast ? frontMatter.span : known.span), newText: '' };
  }
  if (known) return { ...known.span, newText: `${known.key}: ${quoted(words)}${lineEnd}` };
  const inEnglish = frontMatter.fields.every(({ key }) => /^[\x20-\x7e]+$/.test(key));
  const newText = `${inEnglish ? name : detailKeys[name][0]}: ${quoted(words)}${lineEnd}`;
  return { start: frontMatter.closing, end: frontMatter.closing, newText };
}

/** What a YAML reader would take for something else than words stands in quotation marks. */
function quoted(words: string): string {
  return /^[\s"'[\]{}>|*&!%#`@,?-]|: |:$| #/.test(words) ? `"${words.replace(/["\\]/g, '\\$&')}"` : words;
}
