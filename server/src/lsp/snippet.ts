import type { Span } from '../util/span.ts';

/** Text as an LSP snippet in which each placeholder is a tab stop; equal placeholders are one linked stop. */
export function toSnippet(text: string, placeholders: readonly Span[]): string {
  const numbers = new Map<string, number>();
  let snippet = '';
  let done = 0;
  for (const { start, end } of placeholders) {
    const name = text.slice(start, end);
    const number = numbers.get(name) ?? numbers.size + 1;
    const stop = numbers.has(name) ? `\${${number}}` : `\${${number}:${escapeSnippet(name)}}`;
    numbers.set(name, number);
    snippet += escapeSnippet(text.slice(done, start)) + stop;
    done = end;
  }
  return snippet + escapeSnippet(text.slice(done));
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
