import { foldTable, foldText, isEntryUnit } from './fold.ts';
import type { LiveSegment } from './liveSegment.ts';
import type { FollowerAmong, FollowersAmong, FollowersAmongQuery } from './questions.ts';
import type { Interval } from './sortedPlaces.ts';

/** Units of context and beginning that are looked up: behind a longer context one wanted unit leaves few places. */
const longestPrefix = 5;

/**
 * Leaps through the places of a context: from each next unit that is not wanted to the least wanted one that could
 * follow it (a leapfrog join of what stands there with what may stand there).
 */
export function followersAmong(
  context: string,
  { begins, most, reach, seeks }: FollowersAmongQuery,
  segments: readonly LiveSegment[],
): FollowersAmong {
  const units = foldText(context);
  if (units.length < 2 || !isEntryUnit(units[0])) return { count: 0, followers: [] };
  const wanted = begins.slice(0, Math.max(1, longestPrefix - units.length)).map(({ sorted }) => sorted);
  const followers: FollowerAmong[] = [];
  let count = 0;
  for (const [number, segment] of segments.entries()) {
    const all = segment.view.entries.find(units, 0, units.length);
    count += all.to - all.from;
    for (const { from, to } of leaps(segment, units, all, wanted, seeks / segments.length)) {
      if (followers.length >= (most * (number + 1)) / segments.length) break;
      const index = segment.firstStanding({ from, to });
      if (index < 0) continue;
      const follower = segment.follower(segment.view.entries.at(index) + units.length, reach, true);
      followers.push({ ...follower, count: to - from });
    }
  }
  return { count, followers };
}

/** The intervals within that of the context that go on as wanted. */
function* leaps(
  { view }: LiveSegment,
  context: Uint16Array,
  all: Interval,
  wanted: readonly Uint16Array[],
  seeks: number,
): Generator<Interval> {
  const { entries, text } = view;
  const pattern = new Uint16Array(context.length + wanted.length);
  pattern.set(context);
  let left = seeks;
  function* at(depth: number, within: Interval): Generator<Interval> {
    if (depth === wanted.length) {
      yield within;
      return;
    }
    const end = context.length + depth;
    let index = within.from;
    while (index < within.to && left > 0) {
      const stands = foldTable[text.unit(entries.at(index) + end)];
      const next = leastFrom(wanted[depth], stands);
      if (next === undefined) return;
      pattern[end] = next;
      left--;
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
