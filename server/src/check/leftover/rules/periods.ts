import { type Comparison, spansOf } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';

/** The quarter or half-year that the source's title names, where the draft's names another. */
export function leftOverPeriods({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  const text = theirs.period;
  const counterpart = own.period;
  if (!text || !counterpart || text === counterpart) return [];
  if (ownWords.includes(text) || !sourceText.includes(text)) return [];
  return spansOf(text, draft, zone)
    .filter(({ start }) => draft.charAt(start - 1) !== '前')
    .map((span) => ({ ...span, name: 'date', text, counterpart, degree: 'high' }));
}
