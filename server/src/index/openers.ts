import { foldTable } from './fold.ts';
import type { FileEntry, Opener, OpenerRole, SpeechEntry } from './segment.ts';

const mostPerRole = 200;

interface Tally {
  text: string;
  place: number;
  role: OpenerRole;
  voices: Set<number>;
}

/** The landmarks that most voices share, as they are written at their first place. */
export function findOpeners(text: Uint16Array, files: FileEntry[], speeches: SpeechEntry[]): Opener[] {
  const tallies = new Map<string, Tally>();
  const marks = speeches.flatMap(({ file, voice, landmarks }) =>
    landmarks.map(({ role, start, end }) => ({
      role,
      voice,
      start: files[file].start + start,
      end: files[file].start + end,
    })),
  );
  for (const { role, voice, start, end } of marks) {
    const units = text.subarray(start, end);
    const key = `${role}\n${String.fromCharCode(...units.map((unit) => foldTable[unit]))}`;
    let tally = tallies.get(key);
    if (!tally) {
      tally = { text: String.fromCharCode(...units), place: start, role, voices: new Set() };
      tallies.set(key, tally);
    }
    tally.voices.add(voice);
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
