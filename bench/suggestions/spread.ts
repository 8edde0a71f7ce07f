/** At most so many, evenly from all. */
export function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_one, i) => all[Math.floor(i * step)]);
}
