import { type Comparison, isSameUnit, spansOf } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';

/** `一院`, `三中`, `三连`: the same Hanzi stand in other words as well. */
const isNumbered = /^[一二三四五六七八九十]+[院中小连营]$/u;

function stands(draft: string, { start, end }: { start: number; end: number }): boolean {
  const before = /(?:^|[\p{P}\s省市县区州在到是为我们])$/u.test(draft.slice(Math.max(0, start - 1), start));
  return before && !/^[一二三四五六七八九十全央国心续]/u.test(draft.slice(end, end + 1));
}

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
        if (isNumbered.test(text) && !stands(draft, span)) continue;
        if (!mine && !/(?:我们|作为|代表)$/u.test(draft.slice(Math.max(0, span.start - 2), span.start))) continue;
        const counterpart = mine && (i === 0 ? mine.text : (mine.short.at(-1) ?? mine.text));
        found.push({ ...span, name: 'unit', text, counterpart, degree: mine ? 'high' : 'medium' });
      }
    }
  }
  return found;
}
