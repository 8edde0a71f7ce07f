import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import type { Degree } from './finding.ts';
import type { Reason } from './reasons.ts';

/**
 * Weight from which on a passage is a paragraph taken over: the strength of some 80 Hanzi word for word.
 */
const heavy = 60;
/**
 * Weight below which a passage may be one that two people hit upon: of passages planted in other people's speeches and
 * of what else was found there, one in seven below it was no reuse, one in forty between it and 30, above hardly any.
 */
const light = 18;
const degrees: readonly Degree[] = ['low', 'medium', 'high'];

/** How grave a reused passage is, by its length, closeness and rareness, and by who has heard it from whom. */
export function degreeOf(passage: ReusedPassage, reasons: readonly Reason[]): Degree {
  const weight = weightOf(passage);
  let step = weight >= heavy ? 2 : weight >= light ? 1 : 0;
  for (const { kind } of reasons) step += kind === 'same-hall' ? 1 : -1;
  return degrees[Math.min(2, Math.max(0, step))];
}

/**
 * Hanzi that are one voice's own and were taken over as they stand. What several voices say is less anybody's own, but
 * one voice more tells less the more there are: who says a thing twice has it from himself.
 */
function weightOf({ strength, similarity, documents }: ReusedPassage): number {
  return (strength * similarity) / Math.sqrt(Math.max(1, documents));
}
