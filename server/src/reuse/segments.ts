import type { Span } from '../util/span.ts';

/** What a Hanzi costs that does not come from the source. */
const missing = 0.7;
/** How far the score may fall before a passage is over. */
const mostLost = 11;

/**
 * Stretches in which what comes from the source outweighs what does not: the score of a stretch never falls by more than
 * `mostLost` on its way, and no longer or shorter stretch scores more (the X-drop of Altschul et al., "Gapped BLAST and
 * PSI-BLAST", 1997).
 */
export function segmentsOf(support: Float32Array): Span[] {
  const found: Span[] = [];
  let i = 0;
  while (i < support.length) {
    if (support[i] === 0) {
      i++;
      continue;
    }
    const start = i;
    let sum = 0;
    let best = 0;
    let end = i;
    for (; i < support.length && sum >= 0 && best - sum <= mostLost; i++) {
      sum += support[i] > 0 ? support[i] : -missing;
      if (sum > best) {
        best = sum;
        end = i + 1;
      }
    }
    found.push({ start: bestStart(support, start, end), end });
    i = Math.max(end, start + 1);
  }
  return found;
}

/** Where a stretch must begin to score most up to its end. */
function bestStart(support: Float32Array, from: number, end: number): number {
  let sum = 0;
  let best = 0;
  let start = end - 1;
  for (let i = end - 1; i >= from; i--) {
    sum += support[i] > 0 ? support[i] : -missing;
    if (sum > best) {
      best = sum;
      start = i;
    }
  }
  return start;
}
