import type { Candidate } from './candidates.ts';
import type { Rareness } from './hits.ts';

/** What a shared Hanzi counts that no rare string covers: heavy rewriting leaves little else. */
const scattered = 0.2;
/** Code units that marks may take between neighbouring Hanzi of a run. */
const widestMark = 4;

/**
 * Weighted Hanzi that chance and stock phrases do not explain. Each rare string that is wholly shared counts the step at
 * which it was found: a shared run of n Hanzi counts n less the length at which strings stop being common.
 */
export function evidenceOf({ start, places }: Candidate, novelty: Float32Array, { ends, weights }: Rareness): number {
  let evidence = 0;
  let runEnd = 0;
  for (let i = 0; i < places.length; i++) {
    if (places[i] < 0) continue;
    evidence += scattered * novelty[start + i];
    if (runEnd <= i) {
      runEnd = i + 1;
      while (runEnd < places.length && goesOn(places[runEnd - 1], places[runEnd])) runEnd++;
    }
    const end = ends[start + i];
    if (end > 0 && end <= start + runEnd) evidence += weights[start + i];
  }
  return evidence;
}

function goesOn(place: number, next: number): boolean {
  return next > place && next <= place + widestMark;
}
