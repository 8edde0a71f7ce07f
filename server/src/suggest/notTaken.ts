interface Item {
  text: string;
  probability: number;
}

/**
 * Takes from the probabilities what speaks against items that were shown and not taken, and the same from what only
 * begins them: `抓在` is no likelier than it was as a piece of `抓在手上`.
 *
 * @param chanceLeft what is left of the chance of a text, 0 to 1
 */
export function weakenNotTaken(items: readonly Item[], chanceLeft: (text: string) => number): void {
  const weakened = items.flatMap((item) => {
    const left = chanceLeft(item.text);
    return left < 1 ? [{ item, was: item.probability, lost: item.probability * (1 - left) }] : [];
  });
  const known = new Set(weakened.map(({ item }) => item));
  for (const item of items) {
    if (known.has(item)) continue;
    let share = 0;
    for (const { item: longer, was, lost } of weakened)
      if (longer.text.startsWith(item.text)) share = Math.max(share, lost / Math.max(was, item.probability));
    item.probability *= 1 - share;
  }
  for (const { item, lost } of weakened) item.probability -= lost;
}
