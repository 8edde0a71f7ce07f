import type { Span } from '../util/span.ts';

/** Units that make a figure of a sign before them: two figures are hardly ever the same one. A year is, and so is 2,316. */
const figureUnit = /^[%％‰年月日号时分万亿元个名人户家项次岁点度倍公亩吨]/;
const isYear = /[\d０-９]$/;
const longNumber = /[\d０-９]{3}/;

/**
 * Text as an LSP snippet in which each span is a tab stop: an empty one where a span is empty, else one that holds the
 * words of the span. Equal signs for one thing (`XX县`, twice) are one linked stop; `X月X日` and gaps are not.
 */
export function toSnippet(text: string, stops: readonly Span[]): string {
  const numbers = new Map<string, number>();
  let snippet = '';
  let done = 0;
  for (const [at, { start, end }] of stops.entries()) {
    const words = text.slice(start, end);
    const unit = text.slice(end, end + 1);
    // what is filled in stands before what it is filled in for: `XX县` and `XX镇` are two names
    const isFigure = figureUnit.test(unit) && !longNumber.test(words) && !isYear.test(text.slice(0, start));
    const key = words === '' || isFigure ? `${at}` : `${words} ${unit}`;
    const known = numbers.get(key);
    const number = known ?? numbers.size + 1;
    numbers.set(key, number);
    const stop = known || words === '' ? `\${${number}}` : `\${${number}:${escapeSnippet(words)}}`;
    snippet += escapeSnippet(text.slice(done, start)) + stop;
    done = end;
  }
  return snippet + escapeSnippet(text.slice(done));
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
