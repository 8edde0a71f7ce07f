import { foldTable, foldText, isEntryUnit } from './fold.ts';
import type { LiveSegment } from './liveSegment.ts';
import type { FollowerAmong, FollowersAmongQuery } from './questions.ts';
import type { Interval } from './sortedPlaces.ts';

/** Most look-ups in one segment: each reads some six places far apart. */
const mostSeeks = 120;
/** Most beginnings followed at once: rare ones are not looked for where there are more. */
const longestPrefix = 5;

/**
 * Leaps through the places of a context: from each next unit that is not wanted to the least wanted one that could
 * follow it (a leapfrog join of what stands there with what may stand there).
 */
export function followersAmong(
  context: string,
  { begins, most, reach }: FollowersAmongQuery,
  segments: readonly LiveSegment[],
): FollowerAmong[] {
  const units = foldText(context);
  if (units.length < 2 || !isEntryUnit(units[0])) return [];
  const wanted = begins.slice(0, longestPrefix - units.length).map(({ sorted }) => sorted);
  const found: FollowerAmong[] = [];
  for (const [number, segment] of segments.entries()) {
    for (const { from, to } of leaps(segment, units, wanted)) {
      if (found.length >= (most * (number + 1)) / segments.length) break;
      const index = segment.firstStanding({ from, to });
      if (index < 0) continue;
      const follower = segment.follower(segment.view.entries.at(index) + units.length, reach, true);
      found.push({ ...follower, count: to - from });
    }
  }
  return found;
}

/** The intervals of a segment that begin with the context and go on as wanted. */
function* leaps({ view }: LiveSegment, context: Uint16Array, wanted: readonly Uint16Array[]): Generator<Interval> {
  const { entries, text } = view;
  const all = entries.find(context, 0, context.length);
  const pattern = new Uint16Array(context.length + wanted.length);
  pattern.set(context);
  let seeks = mostSeeks;
  function* at(depth: number, within: Interval): Generator<Interval> {
    if (depth === wanted.length) {
      yield within;
      return;
    }
    const end = context.length + depth;
    let index = within.from;
    while (index < within.to && seeks > 0) {
      const stands = foldTable[text.unit(entries.at(index) + end)];
      const next = leastFrom(wanted[depth], stands);
      if (next === undefined) return;
      pattern[end] = next;
      seeks--;
      const found = entries.find(pattern, 0, end + 1);
      if (found.from < found.to) yield* at(depth + 1, found);
      index = Math.max(found.to, index + (next === stands ? 1 : 0));
    }
  }
  yield* at(0, all);
}

/** The least of the sorted units that is not below `unit`. */
function leastFrom(sorted: Uint16Array, unit: number): number | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < unit) low = middle + 1;
    else high = middle;
  }
  return sorted[low];
}
