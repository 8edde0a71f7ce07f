import { foldText, isEntryUnit } from './fold.ts';
import { gramLength } from './gramFilter.ts';
import type { LiveSegment } from './liveSegment.ts';

/** Longest match that is told, in code units: longer ones are extended by comparing. */
const deepest = 64;

/** How much of a text, from an offset on, stands in one of the segments: code units, `most` at most. */
export function longestMatch(text: string, at: number, most: number, segments: readonly LiveSegment[]): number {
  const units = foldText(text.slice(at, at + Math.min(most, deepest)));
  if (units.length === 0 || !isEntryUnit(units[0])) return 0;
  let longest = 0;
  for (const segment of segments) {
    const { entries } = segment.view;
    // a string of a few units is looked up as a whole: going unit by unit would cross half of the index
    let length = Math.min(Math.max(gramLength, longest + 1), units.length);
    let interval = entries.find(units, 0, length);
    while (length > longest && segment.firstStanding(interval) < 0) interval = entries.find(units, 0, --length);
    if (length <= longest) continue;
    // one that stands, among the places that agree so far
    let witness = segment.firstStanding(interval);
    while (length < units.length) {
      interval = entries.narrow(interval, length, units[length]);
      if (witness < interval.from || witness >= interval.to) witness = segment.firstStanding(interval);
      if (witness < 0) break;
      length++;
    }
    longest = length;
  }
  return longest;
}
