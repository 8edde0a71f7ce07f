import { findVariables } from '../speech/variables.ts';
import type { Span } from '../util/span.ts';
import { placeholdersIn } from './placeholders.ts';

/** What a writer has to fill in, and what he has probably to change. Offsets in the text. */
export interface Stops {
  placeholders: Span[];
  variables: Span[];
}

/** A figure or name that so many voices share is no longer one of theirs. */
const shared = 3;
/** Whether a text can have a name, a date or a figure in it at all: most have none, and need not be searched. */
const signs = /[0-9０-９〇○]|百分之|[万亿]元|同志|书记|主任|[长师授生士席]/;

/**
 * The tab stops of a text to be offered.
 *
 * @param before what stands before it: a placeholder may be told by it
 * @param past the draft before the cursor: what it says itself is the writer's own, and stays
 * @param voices how many say it
 */
export function stopsIn(text: string, before: string, past: string, voices: number): Stops {
  const whole = before + text;
  const within = (spans: Span[]) =>
    spans
      .map(({ start, end }) => ({ start: start - before.length, end: end - before.length }))
      .filter(({ start }) => start >= 0);
  const placeholders = within(placeholdersIn(whole));
  if (!signs.test(text)) return { placeholders, variables: [] };
  const variables = within(findVariables(whole)).filter(({ start, end }) => {
    // a year passes, however many speeches name it
    if (voices >= shared && !/[年月]/.test(text.slice(start, end + 1))) return false;
    if (past.includes(text.slice(start, end))) return false;
    return !placeholders.some((one) => start < one.end && one.start < end);
  });
  return { placeholders, variables };
}

/** All tab stops of a text, in order. */
export function stopsOf({ placeholders, variables }: Stops): Span[] {
  return [...placeholders, ...variables].sort((a, b) => a.start - b.start);
}

/**
 * What is left of a text where there are no tab stops: it ends where the first gap would have to be filled in. Nothing
 * of a placeholder is ever left in a text that the writer may overlook.
 */
export function beforeGap(text: string, gaps: readonly Span[]): string {
  return gaps.length === 0 ? text : text.slice(0, gaps[0].start);
}

/** Whether a text says anything besides its placeholders: to take one alone is no help. */
export function saysMore(text: string, placeholders: readonly Span[]): boolean {
  const filled = placeholders.reduce((sum, { start, end }) => sum + end - start, 0);
  return placeholders.length === 0 || text.length - filled > 1;
}

/** The text as a list shows it: `…` for each placeholder. */
export function shownWith(text: string, placeholders: readonly Span[]): string {
  return placeholders.reduceRight((shown, { start, end }) => `${shown.slice(0, start)}…${shown.slice(end)}`, text);
}
