import { commonStart, isMark } from './tail.ts';

/** Keystrokes that taking an item costs. */
const costOfTaking = 1;

interface Item {
  text: string;
  probability: number;
  /** Whether a clause ends where it ends; said of continuations only. */
  whole?: boolean;
}

/** Keystrokes that an item saves if it is taken. */
export function saved({ text }: Item): number {
  return text.length - costOfTaking;
}

/** How much more a continuation is worth that ends with its clause: half a clause is an awkward thing to take. */
const wholeness = 1.5;
/** Two items that begin alike for so many code units differ in their tails only. */
const twinStart = 3;

/**
 * The items that together save most, best first: at each step the one that adds most to what those before it save. Of
 * items that begin alike one is enough, and perhaps its beginning, for who does not want all of it.
 *
 * @param least expected keystrokes that an item must save to be shown
 */
export function choose<T extends Item>(candidates: T[], most: number, least: number): T[] {
  const chosen: T[] = [];
  let waiting = candidates;
  while (chosen.length < most) {
    let best: T | undefined;
    let bestGain = least;
    for (const item of waiting) {
      const gain = addedBy(item, chosen) * (item.whole === false ? 1 : wholeness);
      if (gain > bestGain) [best, bestGain] = [item, gain];
    }
    if (!best) break;
    const { text } = best;
    chosen.push(best);
    waiting = waiting.filter((item) => !isTwin(item.text, text));
  }
  return chosen;
}

function isTwin(text: string, chosen: string): boolean {
  // the beginning of a chosen item is one of its own, unless it lacks nothing but the mark at the end
  if (chosen.startsWith(text)) return text.length >= chosen.length - 1 && isMark(chosen[chosen.length - 1]);
  return commonStart(text, chosen) >= twinStart;
}

/** Expected keystrokes that one more item saves, beside those chosen. */
function addedBy(item: Item, chosen: Item[]): number {
  let gain = item.probability * saved(item);
  let nearest = 0;
  for (const other of chosen) {
    if (item.text.startsWith(other.text)) nearest = Math.max(nearest, saved(other));
    // the longer one is taken where it fits
    else if (other.text.startsWith(item.text)) gain -= other.probability * saved(item);
  }
  return gain - item.probability * nearest;
}
