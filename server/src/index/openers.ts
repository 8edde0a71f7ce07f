import type { Span } from '../util/span.ts';
import { foldTable } from './fold.ts';
import type { Opener, OpenerRole, SpeechEntry } from './segment.ts';

export type { OpenerRole } from './segment.ts';

const mostPerRole = 200;

interface Landmark {
  place: Span;
  role: OpenerRole;
  speech: number;
}

interface Tally {
  text: string;
  place: number;
  role: OpenerRole;
  voices: Set<number>;
}

/** The landmarks that most voices share, as they are written at their first place. */
export function findOpeners(text: Uint16Array, landmarks: Landmark[], speeches: SpeechEntry[]): Opener[] {
  const tallies = new Map<string, Tally>();
  for (const { place, role, speech } of landmarks) {
    const units = text.subarray(place.start, place.end);
    const key = `${role}\n${String.fromCharCode(...units.map((unit) => foldTable[unit]))}`;
    let tally = tallies.get(key);
    if (!tally) {
      tally = { text: String.fromCharCode(...units), place: place.start, role, voices: new Set() };
      tallies.set(key, tally);
    }
    tally.voices.add(speeches[speech].voice);
  }
  const kept = new Map<OpenerRole, number>();
  return [...tallies.values()]
    .sort((a, b) => b.voices.size - a.voices.size || a.place - b.place)
    .filter(({ role }) => {
      kept.set(role, (kept.get(role) ?? 0) + 1);
      return (kept.get(role) ?? 0) <= mostPerRole;
    })
    .map(({ text: words, place, role, voices }) => ({ role, text: words, documents: voices.size, place }));
}
