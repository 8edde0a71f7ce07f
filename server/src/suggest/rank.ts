import { commonStart, isMark } from './tail.ts';

interface Item {
  text: string;
  probability: number;
  /** Whether a clause ends where it ends; said of continuations only. */
  whole?: boolean;
}

/** How much more a continuation is worth that ends with its clause: half a clause is an awkward thing to take. */
const wholeness = 1.25;

/** What each character beyond the second adds to what the first two save. */
const worthOfLength = 0.3;
/** How much less is saved by what is likely already, as a power of its probability. */
const soonThere = 0.4;
/** The least probability of which that is said. */
const unlikely = 0.02;
/** Brings `saved` to keystrokes. */
const unit = 0.4;

/**
 * Keystrokes that an item saves if it is right and taken now, against going on without it: what is likely now is mostly
 * there one key later, too. The figures were chosen by the keys that typing costs (`npm run bench:suggestions`); the
 * optimum is flat.
 */
function saved({ text, probability }: Item): number {
  if (text.length < 2) return 0;
  return unit * (1 + worthOfLength * (text.length - 2)) * (probability + unlikely) ** -soonThere;
}

/** What a weak item must save, as a share of what the best one saves: behind a good match it is clutter. */
const weakShare = 0.1;

/** Two items that begin alike for so many code units differ in their tails only. */
const twinStart = 4;

interface Choice<T> {
  most: number;
  leastOfItem: number;
  leastOfList: number;
  isWeak(item: T): boolean;
  mayShow?(item: T): boolean;
}

/**
 * The items that together save most, best first: at each step the one that adds most to what those before it save. Of
 * items that begin alike one is enough, and perhaps its beginning, for who does not want all of it.
 *
 * @param leastOfItem expected keystrokes that an item must save
 * @param leastOfList the same of all items together: else none is shown
 * @param isWeak whether an item must save a tenth of what the best one saves, too
 * @param mayShow what is asked of those alone that would be chosen: too dear for all
 */
export function choose<T extends Item>(
  candidates: T[],
  { most, leastOfItem, leastOfList, isWeak, mayShow }: Choice<T>,
): T[] {
  const chosen: T[] = [];
  let waiting = candidates;
  let total = 0;
  let leastOfWeak = 0;
  while (chosen.length < most) {
    let best: T | undefined;
    let bestGain = leastOfItem;
    for (const item of waiting) {
      const gain = addedBy(item, chosen) * (item.whole === false ? 1 : wholeness);
      if (gain > bestGain && (gain >= leastOfWeak || !isWeak(item))) [best, bestGain] = [item, gain];
    }
    if (!best) break;
    if (mayShow?.(best) === false) {
      const unwanted = best;
      waiting = waiting.filter((item) => item !== unwanted);
      continue;
    }
    if (chosen.length === 0) leastOfWeak = weakShare * bestGain;
    const { text } = best;
    total += bestGain;
    chosen.push(best);
    waiting = waiting.filter((item) => !isTwin(item.text, text));
  }
  return total < leastOfList ? [] : chosen;
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
