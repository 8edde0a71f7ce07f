import type { Span } from './span.ts';

/** The text with blanks for these stretches (UTF-16 offsets, in order, apart), so that every offset and line stays. */
export function blanked(text: string, spans: readonly Span[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of spans) {
    shown += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return shown + text.slice(from);
}
