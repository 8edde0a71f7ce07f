import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import type { Degree } from './finding.ts';

/** From this strength on (weighted Hanzi) a passage is a paragraph taken over, where it is nearly verbatim, too. */
const strong = 60;
const verbatim = 0.8;
/** Below this strength a passage is a sentence or two that many might say. */
const weak = 20;
/** Voices from which on a passage is a turn of phrase rather than somebody's. */
const manyVoices = 4;

/** How grave a reused passage is, by its length, closeness and rareness. */
export function degreeOf({ strength, similarity, documents }: ReusedPassage): Degree {
  if (strength >= strong && similarity >= verbatim && documents < manyVoices) return 'high';
  return strength < weak || documents >= manyVoices ? 'low' : 'medium';
}
