import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import type { Degree } from './finding.ts';
import type { Reason } from './reasons.ts';

/** Weight from which on a passage is a paragraph taken over: that of some 70 Hanzi word for word. */
const heavy = 36;
/**
 * Weight below which a passage may be one that two people hit upon. Where passages were planted in other people's
 * speeches, three in ten of the warnings below it were false, one in twenty from there to 25, and hardly any above 30.
 */
const light = 15;
const degrees: readonly Degree[] = ['low', 'medium', 'high'];

/**
 * How grave a reused passage is, by its length, closeness and rareness, and by who has heard it from whom. The form of a
 * statistic (`isForm`) no hall remembers.
 */
export function degreeOf(passage: ReusedPassage, reasons: readonly Reason[], isForm = false): Degree {
  const weight = weightOf(passage);
  let step = weight >= heavy ? 2 : weight >= light ? 1 : 0;
  for (const { kind } of reasons) step += kind !== 'same-hall' ? -1 : isForm ? 0 : 1;
  return degrees[Math.min(2, Math.max(0, step))];
}

/**
 * Hanzi that are one voice's own and were taken over as they stand. What several voices say is less anybody's own, but
 * one voice more tells less the more there are: who says a thing twice has it from himself.
 */
function weightOf({ strength, similarity, documents }: ReusedPassage): number {
  return (strength * similarity) / Math.sqrt(Math.max(1, documents));
}
