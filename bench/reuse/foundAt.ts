import type { CandidateCase } from './candidateCases.ts';

/**
 * Share of the planted passages of each level that are stronger than all but so many stretches that agree by chance.
 *
 * @param planted how many there are of each level, those included that are no candidates
 */
export function foundAt(
  cases: readonly CandidateCase[],
  planted: ReadonlyMap<string, number>,
  strengthOf: (one: CandidateCase) => number,
  alarms: number,
): Map<string, number> {
  const chance = cases.filter(({ right }) => !right).map(strengthOf);
  const bar = chance.sort((a, b) => b - a)[alarms] ?? Number.NEGATIVE_INFINITY;
  const found = new Map<string, number>();
  for (const [level, count] of planted) {
    const strong = cases.filter((one) => one.level === level && strengthOf(one) > bar);
    found.set(level, strong.length / count);
  }
  return found;
}
