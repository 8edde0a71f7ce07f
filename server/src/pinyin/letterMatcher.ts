import type { Readings } from './readings.ts';

/** Longest pattern, in code units: its states are the bits of one number. */
export const longestPattern = 30;
const doubleInitials = ['zh', 'ch', 'sh'];

/**
 * Follows a pattern of letters and Hanzi through a text, a Hanzi at a time. A Hanzi of the pattern is that Hanzi; letters
 * are the whole reading of one or its initial (`zh` `ch` `sh` also by their first letter), at the pattern's end any
 * beginning of a reading. What the letters are is left open as long as it is (`xian` is 先 or 西安), so a state is a
 * set: bit k says that the first k units of the pattern may be used up.
 */
export class LetterMatcher {
  readonly pattern: string;
  readonly #readings: Readings;

  constructor(pattern: string, readings: Readings) {
    this.pattern = pattern.slice(0, longestPattern);
    this.#readings = readings;
  }

  /** Nothing is used up. */
  get start(): number {
    return 1;
  }

  /** Whether the pattern is used up in a state; further text is free. */
  isDone(state: number): boolean {
    return ((state >>> this.pattern.length) & 1) === 1;
  }

  /** The state after one more code unit; 0 where the text is not what was typed. */
  next(state: number, unit: number): number {
    const { pattern } = this;
    const { length } = pattern;
    let after = state & (1 << length);
    const syllables = this.#readings.syllablesOf(unit);
    for (let at = 0; at < length; at++) {
      if (((state >>> at) & 1) === 0) continue;
      if (pattern.charCodeAt(at) === unit) after |= 1 << (at + 1);
      else for (const syllable of syllables) after |= ends(pattern, at, syllable);
    }
    return after;
  }

  /** Units of a text that the pattern covers, as few as may be; 0 where the text is not what was typed. */
  covers(text: string): number {
    let state = this.start;
    for (let k = 0; k < text.length; k++) {
      state = this.next(state, text.charCodeAt(k));
      if (state === 0) return 0;
      if (this.isDone(state)) return k + 1;
    }
    return 0;
  }
}

/** Where in the pattern a Hanzi with this reading may end that begins at `at`, as bits. */
function ends(pattern: string, at: number, syllable: string): number {
  if (pattern[at] !== syllable[0]) return 0;
  let bits = 1 << (at + 1);
  if (doubleInitials.some((double) => syllable.startsWith(double) && pattern.startsWith(double, at))) {
    bits |= 1 << (at + 2);
  }
  let common = 1;
  while (common < syllable.length && pattern[at + common] === syllable[common]) common++;
  if (common === syllable.length || at + common === pattern.length) bits |= 1 << (at + common);
  return bits;
}
