import { HanziSet } from './hanziSet.ts';
import type { Readings } from './readings.ts';

/** Hanzi that may stand at the first places of a text; fewer sets than asked for where the rest is free. */
export type HanziSets = HanziSet[];

/** Ways to read a pattern that are looked at. */
const mostWays = 8;

/**
 * What the first Hanzi may be, if a text is to be what was typed: for each way to part the pattern into Hanzi, whole
 * readings and initials, the sets of its first `depth` places. A way that leaves letters which begin no reading is none.
 */
export function initialSets(pattern: string, depth: number, readings: Readings): HanziSets[] {
  const ways: HanziSets[] = [];
  /** For each place what is known of the letters from there on. */
  const fates: (boolean | undefined)[] = [];
  const part = (at: number, sets: HanziSets): boolean => {
    // beyond the depth one way to the end is enough: the sets are the same
    if (at === pattern.length || (fates[at] && sets.length >= depth)) {
      ways.push(sets.slice(0, depth));
      return true;
    }
    if (fates[at] === false) return false;
    let found = false;
    for (const { length, hanzi } of partsAt(pattern, at, readings)) {
      if (hanzi.size === 0) continue;
      if (ways.length >= mostWays || (sets.length >= depth && found)) break;
      if (part(at + length, sets.length < depth ? [...sets, hanzi] : sets)) found = true;
    }
    fates[at] = found;
    return found;
  };
  part(0, []);
  return ways;
}

/** What may begin at a place of the pattern, whole readings first: the longest is the likeliest. */
function partsAt(pattern: string, at: number, readings: Readings): { length: number; hanzi: HanziSet }[] {
  const unit = pattern.charCodeAt(at);
  if (unit > 0x7f) return [{ length: 1, hanzi: new HanziSet([unit]) }];
  const parts: { length: number; hanzi: HanziSet }[] = [];
  const letters = /^[a-z]{1,6}/.exec(pattern.slice(at))?.[0] ?? '';
  for (let length = letters.length; length > 1; length--) {
    const begun = letters.slice(0, length);
    if (at + length === pattern.length) parts.push({ length, hanzi: readings.beginningWith(begun) });
    else if (readings.isSyllable(begun)) parts.push({ length, hanzi: readings.readAs(begun) });
    else if (/^[zcs]h$/.test(begun)) parts.push({ length, hanzi: readings.beginningWith(begun) });
  }
  parts.push({ length: 1, hanzi: readings.beginningWith(letters.slice(0, 1)) });
  return parts;
}
