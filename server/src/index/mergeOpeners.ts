import type { LiveSegment } from './liveSegment.ts';
import type { Opener, OpenerRole } from './segment.ts';

/** The openers of one role over all segments, most voices first. A voice that speaks in two segments counts twice. */
export function mergeOpeners(role: OpenerRole, segments: readonly LiveSegment[]): Opener[] {
  const merged = new Map<string, Opener>();
  for (const segment of segments) {
    for (const opener of segment.view.tables.openers) {
      if (opener.role !== role || !segment.stands(opener.place)) continue;
      const known = merged.get(opener.text);
      const place = segment.base + opener.place;
      if (known) known.documents += opener.documents;
      else merged.set(opener.text, { ...opener, place });
    }
  }
  return [...merged.values()].sort((a, b) => b.documents - a.documents);
}
