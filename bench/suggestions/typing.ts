import type { Draft } from './drafts.ts';
import type { Offerer } from './offerers/offerer.ts';

/** What typing some drafts took, and what was offered meanwhile. All counts are of code units or of places. */
export interface Tally {
  /** Code units of the drafts. */
  characters: number;
  /** Keys pressed: one for a character that is typed, one for a suggestion that is taken. */
  keys: number;
  /** Places at which somebody was asked, and those at which something was shown. */
  asked: number;
  shown: number;
  /** Suggestions taken, and their length together. */
  taken: number;
  takenLength: number;
  /** What each answer took, in microseconds. */
  times: number[];
}

/** Shortest text that is taken: a single character is typed as fast. */
const leastTaken = 2;

/**
 * Types drafts from the first character to the last, and takes what saves keys: of the suggestions that are wholly what
 * comes next the longest, at once. Nobody is asked on an empty line, nor at a line's end.
 */
export function typeAll(drafts: readonly Draft[], offererFor: (draft: Draft) => Offerer): Tally {
  const tally: Tally = { characters: 0, keys: 0, asked: 0, shown: 0, taken: 0, takenLength: 0, times: [] };
  for (const draft of drafts) type(draft.text, offererFor(draft), tally);
  return tally;
}

function type(text: string, offer: Offerer, tally: Tally): void {
  tally.characters += text.length;
  for (let at = 0; at < text.length; tally.keys++) {
    const isAsked = at > 0 && text[at - 1] !== '\n' && text[at] !== '\n';
    const length = isAsked ? longestRight(text, at, offer, tally) : 0;
    if (length >= leastTaken) {
      tally.taken++;
      tally.takenLength += length;
      at += length;
    } else {
      at++;
    }
  }
}

/** Length of the longest suggestion that is right, 0 where there is none. */
function longestRight(text: string, at: number, offer: Offerer, tally: Tally): number {
  const typed = text.slice(0, at);
  const start = performance.now();
  const offered = offer(typed);
  tally.times.push(1000 * (performance.now() - start));
  tally.asked++;
  if (offered.length > 0) tally.shown++;
  let longest = 0;
  for (const one of offered) if (one.length > longest && text.startsWith(one, at)) longest = one.length;
  return longest;
}

/** Keystroke saving rate: the share of keys that were not pressed. */
export function savingRate({ characters, keys }: Tally): number {
  return 1 - keys / characters;
}
