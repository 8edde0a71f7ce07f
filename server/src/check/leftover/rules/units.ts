import { type Comparison, isSameUnit, spansOf } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';

/** The source's own office, firm or school, by its whole name or what it is called for short. */
export function leftOverUnits({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  const found: FoundName[] = [];
  for (const [kind, unit] of theirs.units) {
    const mine = own.units.get(kind);
    if (mine ? isSameUnit(mine.text, unit.text) : kind === 'bureau') continue;
    const names = [unit.text, ...unit.short];
    for (const [i, text] of names.entries()) {
      if (!sourceText.includes(text) || ownWords.includes(text)) continue;
      for (const span of spansOf(text, draft, zone)) {
        if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
        if (!mine && !/(?:我们|作为|代表)$/u.test(draft.slice(Math.max(0, span.start - 2), span.start))) continue;
        const counterpart = mine && (i === 0 ? mine.text : (mine.short.at(-1) ?? mine.text));
        found.push({ ...span, name: 'unit', text, counterpart, degree: mine ? 'high' : 'medium' });
      }
    }
  }
  return found;
}
