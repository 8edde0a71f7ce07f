import type { Degree } from '../check/finding.ts';
import type { Report } from './report.ts';

const ranks: Record<Degree | 'none', number> = { low: 1, medium: 2, high: 3, none: 4 };

/** Whether anything of a degree, or graver, was found. Nothing is as grave as `none`. */
export function isAnyAsGraveAs(degree: Degree | 'none', { drafts }: Report): boolean {
  return drafts.some(({ findings }) => findings.some((finding) => ranks[finding.degree] >= ranks[degree]));
}

/** How many findings there are of each degree. */
export function countsByDegree({ drafts }: Report): Record<Degree, number> {
  const counts: Record<Degree, number> = { high: 0, medium: 0, low: 0 };
  for (const { findings } of drafts) for (const { degree } of findings) counts[degree]++;
  return counts;
}
