import { foldText, isEntryUnit } from './fold.ts';
import { type LiveSegment, spread } from './liveSegment.ts';
import type { Follower, Followers, FollowersQuery } from './questions.ts';
import type { SortedPlaces } from './sortedPlaces.ts';

/** What followed a context and its shorter ends, `FollowersQuery.samples` places of each spread over all segments. */
export function followers(
  context: string,
  { most, samples, reach, reachBefore = 0, begins }: FollowersQuery,
  segments: readonly LiveSegment[],
): Followers[] {
  const units = foldText(context);
  const found: Followers[] = [];
  for (let start = 0; start < units.length && found.length < most; start++) {
    const opening = units[start] === 10;
    if (!opening && !isEntryUnit(units[start])) continue;
    const from = opening ? start + 1 : start;
    const intervals = segments.map((segment) => sortedOf(segment, opening).find(units, from, units.length));
    const count = intervals.reduce((sum, one) => sum + one.to - one.from, 0);
    if (count === 0) continue;
    const length = units.length - from;
    const picked: Follower[] = [];
    for (const [i, segment] of segments.entries()) {
      const share = Math.ceil((samples * (intervals[i].to - intervals[i].from)) / count);
      for (const index of spread(intervals[i], share)) {
        const place = sortedOf(segment, opening).at(index) + length;
        if (!segment.stands(place)) continue;
        const wanted = !begins || begins.some((set) => set.has(segment.view.text.unit(place)));
        const follower = segment.follower(place, wanted ? reach : 0, length > 0);
        if (wanted && reachBefore > 0) {
          follower.before = segment.before(place - length, reachBefore);
          follower.opensWord = segment.view.boundaries.at(place - length);
        }
        picked.push(follower);
      }
    }
    // where all were looked at, the deleted ones are known
    const standing = count <= samples ? picked.length : count;
    if (picked.length) found.push({ matched: units.length - start, count: standing, samples: picked });
  }
  return found;
}

function sortedOf({ view }: LiveSegment, opening: boolean): SortedPlaces {
  return opening ? view.paragraphs : view.entries;
}
