import { foldText } from './fold.ts';
import type { LiveSegment } from './liveSegment.ts';
import type { Opener, OpenerRole } from './segment.ts';

/** Most places of an opener that are told. */
const mostPlaces = 8;

interface Merged {
  text: string;
  /** One of each voice. */
  places: number[];
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
        const known = merged.get(key) ?? { text: opener.text, places: [], voices: new Set() };
        merged.set(key, known);
        const voice = tables.voice(tables.speechBefore(place) ?? 0);
        if (known.places.length < mostPlaces && !known.voices.has(voice)) known.places.push(segment.base + place);
        known.voices.add(voice);
      }
    }
  }
  return [...merged.values()]
    .map(({ text, places, voices }) => ({ role, text, places, documents: voices.size }))
    .sort((a, b) => b.documents - a.documents);
}
