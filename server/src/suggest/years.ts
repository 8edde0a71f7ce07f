import type { Corpus } from '../index/questions.ts';

/** The years in which something was said, as the dates of its speeches tell. */
export interface Years {
  first: number;
  last: number;
}

/**
 * The first and the last year of some speeches; undefined where none of them has a date.
 *
 * @param speeches ids, repeated ones allowed; negative ones stand for no speech
 */
export function yearsOf(speeches: Iterable<number>, corpus: Corpus): Years | undefined {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const id of new Set(speeches)) {
    const year = id < 0 ? 0 : Number(corpus.speech(id).date?.slice(0, 4) ?? 0);
    if (year === 0) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return last === 0 ? undefined : { first, last };
}
