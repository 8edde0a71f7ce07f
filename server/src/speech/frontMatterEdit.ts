import type { Span } from '../util/span.ts';
import {
  type DetailName,
  detailKeys,
  type FrontMatter,
  type FrontMatterField,
  fieldOf,
  frontMatterOf,
} from './frontMatter.ts';

/** A stretch of a text and what is to stand there instead. Offsets in UTF-16 code units. */
export interface TextReplacement extends Span {
  newText: string;
}

/**
 * What makes the front matter of a text say this of a detail: a line changed or added, a block begun where there is
 * none. An empty value takes the line away, and the block where nothing else stands in it. Undefined where
 * nothing changes.
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
    if (frontMatter.fields.length > 1) return { ...known.span, newText: '' };
    // a comment may be the writer's only note, and without a field it would be read as words of the speech
    return isAllOf(frontMatter, known, text)
      ? { ...frontMatter.span, newText: '' }
      : { ...known.span, newText: `${known.key}:${lineEnd}` };
  }
  if (known) return { ...known.span, newText: `${known.key}: ${quoted(words)}${lineEnd}` };
  const inEnglish = frontMatter.fields.every(({ key }) => /^[\x20-\x7e]+$/.test(key));
  const newText = `${inEnglish ? name : detailKeys[name][0]}: ${quoted(words)}${lineEnd}`;
  return { start: frontMatter.closing, end: frontMatter.closing, newText };
}

/** Whether nothing but this field stands in a block. */
function isAllOf({ closing }: FrontMatter, { span }: FrontMatterField, text: string): boolean {
  return `${text.slice(0, span.start).replace(/^---/, '')}${text.slice(span.end, closing)}`.trim() === '';
}

/** What a YAML reader would take for something else than words stands in quotation marks. */
function quoted(words: string): string {
  return /^[\s"'[\]{}>|*&!%#`@,?-]|: |:$| #/.test(words) ? `"${words.replace(/["\\]/g, '\\$&')}"` : words;
}
