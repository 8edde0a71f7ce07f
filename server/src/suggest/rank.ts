/** Keystrokes that taking an item costs. */
const costOfTaking = 1;

interface Item {
  text: string;
  probability: number;
}

/** Keystrokes that an item saves if it is taken. */
export function saved({ text }: Item): number {
  return text.length - costOfTaking;
}

/**
 * The items that together save most, best first: at each step the one that adds most to what those before it save. An
 * item that begins as a chosen one does adds only what it saves beyond it, so that twins stay away by themselves.
 *
 * @param least expected keystrokes that an item must save to be shown
 */
export function choose<T extends Item>(candidates: T[], most: number, least: number): T[] {
  const chosen: T[] = [];
  const waiting = [...candidates];
  while (chosen.length < most) {
    let best = -1;
    let bestGain = least;
    for (let i = 0; i < waiting.length; i++) {
      const gain = addedBy(waiting[i], chosen);
      if (gain > bestGain) [best, bestGain] = [i, gain];
    }
    if (best < 0) break;
    chosen.push(waiting[best]);
    waiting.splice(best, 1);
  }
  return chosen;
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
