import { findPlaceholders } from '../speech/placeholders.ts';
import type { Span } from '../util/span.ts';

/** Signs that a placeholder is made of: most text has none, and need not be searched. */
const signs = /[XxＸｘ×✕╳*＊某_＿□■○〇◯●◎▲△☆★]/;

/** The placeholders of a text; offsets in it. */
export function placeholdersIn(text: string): Span[] {
  return signs.test(text) ? findPlaceholders(text) : [];
}
