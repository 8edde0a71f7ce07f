import type { Span } from '../util/span.ts';

/** Units that make a figure of a sign before them: two figures are hardly ever the same one. A year is, and so is 2,316. */
const figureUnit = /^[%％‰年月日号时分万亿元个名人户家项次岁点度倍公亩吨]/;
const isYear = /[\d０-９]$/;
const longNumber = /[\d０-９]{3}/;

/** What a stop stands for: stops that stand for the same are filled in together. undefined: for itself alone. */
type Meaning = (text: string, stop: Span) => string | undefined;

/** Equal signs for one thing (`XX县`, twice) mean the same; those of `X月X日` do not. */
const bySign: Meaning = (text, { start, end }) => {
  const words = text.slice(start, end);
  const unit = text.slice(end, end + 1);
  const isFigure = figureUnit.test(unit) && !longNumber.test(words) && !isYear.test(text.slice(0, start));
  // what is filled in stands before what it is filled in for: `XX县` and `XX镇` are two names
  return isFigure ? undefined : `${words} ${unit}`;
};

/** The words say what belongs there, whatever stands behind them. */
export const byWords: Meaning = (text, { start, end }) => text.slice(start, end);

/** How the stops of a snippet are made. */
export interface StopOptions {
  meaning?: Meaning;
  /** What a gap holds until it is filled in; nothing where it is left out. */
  gap?: string;
}

/**
 * Text as an LSP snippet in which each span is a tab stop: one for a gap where a span is empty, else one that holds the
 * words of the span. Stops that mean the same are one linked stop; gaps never are. A gap at the end holds nothing: the
 * cursor stands there, and everybody sees that more is to come.
 */
export function toSnippet(
  text: string,
  stops: readonly Span[],
  { meaning = bySign, gap = '' }: StopOptions = {},
): string {
  const numbers = new Map<string, number>();
  let snippet = '';
  let done = 0;
  for (const [at, stop] of stops.entries()) {
    const { start, end } = stop;
    const words = text.slice(start, end);
    const shown = words === '' && start < text.length ? gap : words;
    const key = (words && meaning(text, stop)) || `${at}`;
    const known = numbers.get(key);
    const number = known ?? numbers.size + 1;
    numbers.set(key, number);
    const tabStop = known || shown === '' ? `\${${number}}` : `\${${number}:${escapeSnippet(shown)}}`;
    snippet += escapeSnippet(text.slice(done, start)) + tabStop;
    done = end;
  }
  return snippet + escapeSnippet(text.slice(done));
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
