import { foldText } from './fold.ts';
import type { LiveSegment } from './liveSegment.ts';
import type { Opener, OpenerRole } from './segment.ts';

interface Merged {
  text: string;
  place: number;
  voices: Set<number>;
}

/** The openers of one role over all segments, most voices first. */
export function mergeOpeners(role: OpenerRole, segments: readonly LiveSegment[]): Opener[] {
  const merged = new Map<string, Merged>();
  for (const segment of segments) {
    const { tables } = segment.view;
    for (const opener of tables.openers) {
      if (opener.role !== role) continue;
      const key = String.fromCharCode(...foldText(opener.text));
      for (const place of opener.places) {
        if (!segment.stands(place)) continue;
        const known = merged.get(key) ?? { text: opener.text, place: segment.base + place, voices: new Set() };
        merged.set(key, known);
        known.voices.add(tables.voice(tables.speechBefore(place) ?? 0));
      }
    }
  }
  return [...merged.values()]
    .map(({ text, place, voices }) => ({ role, text, place, documents: voices.size }))
    .sort((a, b) => b.documents - a.documents);
}
