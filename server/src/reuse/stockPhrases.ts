import type { Span } from '../util/span.ts';
import { formulas } from './formulas.ts';
import { type HanziText, hanziOf } from './hanzi.ts';
import { PhraseMatcher } from './phraseMatcher.ts';

/** Shorter ones are words, not phrases. */
const fewestHanzi = 4;

let matcher: PhraseMatcher | undefined;

/** The set phrases of the genre in a draft, as spans of its Hanzi. */
export function stockPhrasesIn(draft: HanziText): Iterable<Span> {
  matcher ??= new PhraseMatcher(phrases());
  return matcher.find(draft.units);
}

function* phrases(): Generator<Uint16Array> {
  for (const group of Object.values(formulas)) {
    for (const phrase of group.split(/\s+/)) {
      const { units } = hanziOf(phrase);
      if (units.length >= fewestHanzi) yield units;
    }
  }
}
