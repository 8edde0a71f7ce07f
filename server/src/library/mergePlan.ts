import type { LiveSegmentFile } from './liveIndex.ts';
import type { Task } from './underWay.ts';

/** Most segments that answer together: each costs every question a look-up. */
export const mostSegments = 4;
/** Share of deleted text from which on a segment is written anew. */
const mostDeleted = 0.3;

/**
 * The segments to be put together into one, so that few are left: the young and small ones, as in a log-structured
 * merge, and those that mostly hold what was deleted. Empty where all is well.
 */
export function mergePlan(segments: readonly LiveSegmentFile[]): LiveSegmentFile[] {
  const hollow = segments.filter((segment) => deletedShare(segment) > mostDeleted);
  if (segments.length <= mostSegments) return hollow;
  const bySize = [...segments].sort((a, b) => a.view.text.length - b.view.text.length);
  const chosen = new Set(hollow);
  let length = 0;
  for (const segment of bySize) {
    const isSmall = segment.view.text.length <= 2 * length;
    // the last two stay apart when they are much larger than all that is put together
    if (chosen.size > 0 && !isSmall && segments.length - chosen.size + 1 <= mostSegments) break;
    chosen.add(segment);
    length += segment.view.text.length;
  }
  return segments.filter((segment) => chosen.has(segment));
}

/** The plan as a task for the indexing process; undefined where all is well. */
export function mergeTask(segments: readonly LiveSegmentFile[]): Task | undefined {
  const chosen = mergePlan(segments).filter(({ onDisk }) => onDisk);
  if (chosen.length === 0) return undefined;
  const merge = chosen.map(({ entry: { name, deleted } }) => ({ name, deleted }));
  return { files: [], merge, replaced: merge.map(({ name }) => name), removed: [], isAll: false };
}

function deletedShare({ view, entry }: LiveSegmentFile): number {
  if (entry.deleted.length === 0) return 0;
  const units = entry.deleted.reduce((sum, file) => sum + view.tables.fileLength(file), 0);
  return units / view.text.length;
}
