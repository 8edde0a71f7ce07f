import { type PlaceLevel, placeLevels, placesIn } from '../../../speech/names/places.ts';
import { type Comparison, placeConflict, spansOf } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';
import { isCommonWord, isKnownEverywhere } from '../wellKnown.ts';
import { isWordApart } from '../wordBorders.ts';

/** The source's own county, city or town, with its unit or without, and the smaller places in it. */
export function leftOverPlaces(comparison: Comparison): FoundName[] {
  return [...wholeNames(comparison), ...bareStems(comparison)];
}

function wholeNames(comparison: Comparison): FoundName[] {
  const { draft, zone, sourceText, own, theirs, ownWords, known } = comparison;
  const conflict = placeConflict(comparison);
  const found: FoundName[] = [];
  for (const { text, level, ...span } of placesIn(draft.slice(zone.start, zone.end), known)) {
    const start = zone.start + span.start;
    const end = zone.start + span.end;
    if (!sourceText.includes(text) || ownWords.includes(text)) continue;
    const base = { start, end, text, name: 'place' } as const;
    if (theirs.named.some((one) => one.text === text) || theirs.places[level]?.text === text) {
      const counterpart = counterpartOf(level, comparison) ?? otherUnit(comparison, level, { start, end });
      if (counterpart) found.push({ ...base, counterpart, degree: own.places[level] ? 'high' : 'medium' });
      if (counterpart || own.places[level]) continue;
    }
    if (isCountyOfTheirs(level, comparison) && !isKnownEverywhere(text) && !isToldOf(draft, start, end)) {
      found.push({ ...base, degree: 'low' });
      continue;
    }
    if (conflict === undefined || placeLevels.indexOf(level) <= placeLevels.indexOf(conflict)) continue;
    if (isKnownEverywhere(text) || isToldOf(draft, start, end)) continue;
    found.push({ ...base, degree: 'medium' });
  }
  return found;
}

/** Whether a city, which speaks of all its counties, says it in a county's draft: `去年清河县的那场大水`. */
function isCountyOfTheirs(level: PlaceLevel, { own, theirs }: Comparison): boolean {
  return (
    level === 'county' &&
    own.places.county !== undefined &&
    own.places.city === undefined &&
    theirs.places.city !== undefined &&
    theirs.places.county === undefined
  );
}

/** The draft's own place of that level, or its host; none that the source knows as well. */
function counterpartOf(level: PlaceLevel, { own, theirs, theirWords }: Comparison): string | undefined {
  const mine = [own.places[level], ...own.named.filter((one) => one.level === level)];
  const other = theirs.places[level];
  const found = mine.find(
    (one) => one && !theirs.named.some(({ text }) => text === one.text) && one.stem !== other?.stem,
  );
  return found && (found === own.places[level] || !theirWords.includes(found.text)) ? found.text : undefined;
}

/** A county's `清河县委` in a city's draft: the city, where the county speaks and the two do not know each other. */
function otherUnit(
  { draft, own, theirWords }: Comparison,
  level: PlaceLevel,
  { start, end }: { start: number; end: number },
) {
  const city = own.places.city;
  if (level !== 'county' || own.places.county || !city || theirWords.includes(city.text)) return undefined;
  const speaks =
    /^(?:委|人民政府|政府|上下|儿女|人民|广大|全体|干部)/u.test(draft.slice(end, end + 4)) ||
    /(?:我们|作为|建设|代表)$/u.test(draft.slice(Math.max(0, start - 3), start));
  return speaks && !isToldOf(draft, start, end) ? city.text : undefined;
}

/** Whether a place is spoken of as another's: learned from, visited, thanked. */
function isToldOf(draft: string, start: number, end: number): boolean {
  const before = draft.slice(Math.max(0, start - 14), start);
  const behind = draft.slice(end, end + 16);
  return (
    /(?:学习|借鉴|考察|参观|像|比如|例如|对标|看齐|感谢|来自|赴|援|援建|协作|外地|兄弟)[^。；]{0,8}$/u.test(before) ||
    /^[^，。；]{0,8}(?:经验|模式|做法|精神|之路|案例)/u.test(behind)
  );
}

/** `清河` of `清河县` standing alone: `谱写清河新篇章`. */
function bareStems({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  const found: FoundName[] = [];
  for (const level of placeLevels) {
    const mine = own.places[level];
    const other = theirs.places[level];
    if (!mine || !other || mine.stem === other.stem || other.stem.length < 2) continue;
    if (isCommonWord(other.stem) || ownWords.includes(other.stem) || !sourceText.includes(other.stem)) continue;
    for (const span of spansOf(other.stem, draft, zone)) {
      if (draft.startsWith(other.text, span.start) || !isWordApart(draft, span)) continue;
      found.push({ ...span, name: 'place', text: other.stem, counterpart: mine.stem, degree: 'high' });
    }
  }
  return found;
}
