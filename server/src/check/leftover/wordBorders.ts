import { createIntlSegmenter } from '../../segment/intl.ts';
import type { Segmenter } from '../../segment/segmenter.ts';
import type { Span } from '../../util/span.ts';

let segmenter: Segmenter | undefined;
/** Code units read on either side. */
const reach = 12;

/** Whether no word runs over the borders of a span: `安平` in `谱写安平新篇章`, not in `治安平稳`. */
export function isWordApart(text: string, { start, end }: Span): boolean {
  segmenter ??= createIntlSegmenter();
  const from = Math.max(0, start - reach);
  const borders = new Set([from]);
  let at = from;
  for (const word of segmenter.cut(text.slice(from, end + reach))) {
    at += word.length;
    borders.add(at);
  }
  return borders.has(start) && borders.has(end);
}
