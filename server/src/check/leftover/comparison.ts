import type { PlaceLevel } from '../../speech/names/places.ts';
import type { Span } from '../../util/span.ts';
import type { Identity } from './identity.ts';
import type { FoundName } from './leftOver.ts';
import type { ReadText } from './readText.ts';

/** A stretch of a draft that a past speech says already, and what each of the two says of itself. */
export interface Comparison {
  draft: string;
  /** The stretch, whole sentences where those are taken over. */
  zone: Span;
  /** What the source says there. */
  sourceText: string;
  own: Identity;
  theirs: Identity;
  /** The draft's own words: without what it took over. */
  ownWords: ReadText;
  /** All that the source says. */
  theirWords: string;
  /** Names of places that are clear in one of the two. */
  known: ReadonlySet<string>;
}

/** Looks for one kind of left-over. */
export type Rule = (comparison: Comparison) => FoundName[];

const conflictLevels: readonly PlaceLevel[] = ['province', 'city', 'county', 'town', 'village'];

/** The largest place that both speeches are of and that differs; undefined where they are of one place or do not tell. */
export function placeConflict({ own, theirs }: Pick<Comparison, 'own' | 'theirs'>): PlaceLevel | undefined {
  return conflictLevels.find((level) => {
    const mine = own.places[level];
    const other = theirs.places[level];
    return mine && other && mine.stem !== other.stem;
  });
}

/** Whether both speeches are of units of one kind, and not of the same. */
function hasUnitConflict({ own, theirs }: Pick<Comparison, 'own' | 'theirs'>): boolean {
  for (const [kind, unit] of theirs.units) {
    const mine = own.units.get(kind);
    if (mine && !isSameUnit(mine.text, unit.text)) return true;
  }
  return false;
}

/** Whether one name holds the other: `恒远集团`, `恒远集团有限公司`. */
export function isSameUnit(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

/** Whether both speeches are surely somebody else's. */
export function isElsewhere(comparison: Pick<Comparison, 'own' | 'theirs'>): boolean {
  return placeConflict(comparison) !== undefined || hasUnitConflict(comparison);
}

/** Whether both are surely of the same place or unit: what one says of its people and places holds for the other. */
export function isSameOwner(comparison: Pick<Comparison, 'own' | 'theirs'>): boolean {
  if (isElsewhere(comparison)) return false;
  const { own, theirs } = comparison;
  const samePlace = conflictLevels.some((level) => own.places[level] && theirs.places[level]);
  return samePlace || [...theirs.units.keys()].some((kind) => own.units.has(kind));
}

/** By how many years the draft is later than its source; undefined where one of them does not tell. */
export function yearsBetween({ own, theirs }: Pick<Comparison, 'own' | 'theirs'>): number | undefined {
  if (own.titleYear !== undefined && theirs.titleYear !== undefined) return own.titleYear - theirs.titleYear;
  return own.year === undefined || theirs.year === undefined ? undefined : own.year - theirs.year;
}

/** Code units of a sentence that are read on either side of a name: some texts have no full stop. */
const longestSide = 200;

/** The sentence around a span, without its end mark. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - longestSide), start);
  const from = start - before.length + Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  const behind = text.slice(end, end + longestSide).search(/[。！？\n]/u);
  return text.slice(from, behind < 0 ? end + longestSide : end + behind);
}

/** Where `word` stands in a zone. */
export function spansOf(word: string, draft: string, zone: Span): Span[] {
  const spans: Span[] = [];
  const said = draft.slice(zone.start, zone.end);
  for (let at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + word.length)) {
    spans.push({ start: zone.start + at, end: zone.start + at + word.length });
  }
  return spans;
}
