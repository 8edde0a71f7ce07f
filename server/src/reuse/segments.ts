import type { Span } from '../util/span.ts';
import type { Alignment } from './alignment.ts';

/** What a Hanzi costs that does not come from the source. */
const missing = 1.2;
/** What it costs to go on elsewhere in the source. */
const jump = 4;
/** What it costs to go on a little further in the source than in the draft, or not as far. */
const shift = 2;
/** Hanzi by which the source may go further than the draft before that is a jump. */
const widestShift = 12;
/** Hanzi by which it may without cost: a changed word. */
const freeShift = 2;
/** How far the score may fall before a passage is over. */
const mostLost = 11;

/**
 * Stretches in which what comes from the source outweighs what does not: the score of a stretch never falls by more than
 * `mostLost` on its way, and no longer or shorter stretch scores more (the X-drop of Altschul et al., "Gapped BLAST and
 * PSI-BLAST", 1997).
 */
export function segmentsOf({ support, source }: Alignment): Span[] {
  const costs = transitionCosts(source);
  const worth = support.map((value) => (value > 0 ? value : -missing));
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
      sum += worth[i] - (i > start ? costs[i] : 0);
      if (sum <= best) continue;
      best = sum;
      end = i + 1;
    }
    found.push({ start: bestStart(worth, costs, start, end), end });
    i = Math.max(end, start + 1);
  }
  return found;
}

/** For each Hanzi of the draft what it costs that its source does not simply go on from the one before. */
function transitionCosts(source: Int32Array): Float32Array {
  const costs = new Float32Array(source.length);
  let last = -1;
  for (let i = 0; i < source.length; i++) {
    if (source[i] < 0) continue;
    if (last >= 0) {
      const inSource = source[i] - source[last];
      const inDraft = i - last;
      if (inSource <= 0 || inSource > inDraft + widestShift) costs[i] = jump;
      else if (Math.abs(inSource - inDraft) > freeShift) costs[i] = shift;
    }
    last = i;
  }
  return costs;
}

/** Where a stretch must begin to score most up to its end. */
function bestStart(worth: Float32Array, costs: Float32Array, from: number, end: number): number {
  let sum = 0;
  let best = 0;
  let start = end - 1;
  for (let i = end - 1; i >= from; i--) {
    sum += worth[i];
    if (sum > best) {
      best = sum;
      start = i;
    }
    sum -= costs[i];
  }
  return start;
}
