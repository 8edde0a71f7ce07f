import { foldTable } from './fold.ts';
import type { Opener, OpenerRole } from './segment.ts';

const mostPerRole = 200;
/** Openers of one voice kept a role: they are many, and seldom taken. */
const mostOfOneVoice = 60;

interface Tally {
  text: string;
  place: number;
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
    if (tally) tally.voices.add(voice);
    else this.#tallies.set(key, { text: String.fromCharCode(...text), place, role, voices: new Set([voice]) });
  }

  /** Those that most voices share, most first. */
  most(): Opener[] {
    const kept = new Map<OpenerRole, number>();
    return [...this.#tallies.values()]
      .sort((a, b) => b.voices.size - a.voices.size || a.place - b.place)
      .filter(({ role, voices }) => {
        const count = (kept.get(role) ?? 0) + 1;
        kept.set(role, count);
        return count <= (voices.size > 1 ? mostPerRole : mostOfOneVoice);
      })
      .map(({ text, place, role, voices }) => ({ role, text, documents: voices.size, place }));
  }
}
