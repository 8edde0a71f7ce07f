import { foldTable } from '../fold.ts';
import type { OpenerRole, StoredOpener } from '../segment.ts';

const mostPerRole = 200;
/** Openers of one voice kept a role: they are many, and seldom taken. */
const mostOfOneVoice = 60;

interface Tally {
  text: string;
  places: number[];
  role: OpenerRole;
  voices: Set<number>;
}

/** Counts what speeches say in fixed places, by voice. */
export class OpenerCount {
  readonly #tallies = new Map<string, Tally>();

  /** One more paragraph, `text` as it is written, at a place of the segment. */
  add(role: OpenerRole, text: Uint16Array, place: number, voice: number): void {
    const folded = String.fromCharCode(...text.map((unit) => foldTable[unit]));
    const key = `${role}\n${folded}`;
    const tally = this.#tallies.get(key);
    if (tally) {
      tally.voices.add(voice);
      tally.places.push(place);
    } else {
      const written = String.fromCharCode(...text);
      this.#tallies.set(key, { text: written, places: [place], role, voices: new Set([voice]) });
    }
  }

  /** Those that most voices share, most first. */
  most(): StoredOpener[] {
    const kept = new Map<OpenerRole, number>();
    return [...this.#tallies.values()]
      .sort((a, b) => b.voices.size - a.voices.size || a.places[0] - b.places[0])
      .filter(({ role, voices }) => {
        const count = (kept.get(role) ?? 0) + 1;
        kept.set(role, count);
        return count <= (voices.size > 1 ? mostPerRole : mostOfOneVoice);
      })
      .map(({ text, places, role }) => ({ role, text, places }));
  }
}
