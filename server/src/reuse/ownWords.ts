import { type Candidate, part } from './candidates.ts';

/** Hanzi of the draft's own that part a passage which is else word for word. */
const fewest = 3;
/** More for a passage that is changed throughout: for each change that a Hanzi brings with it. */
const perChange = 80;
/** Code units that marks may take between neighbouring Hanzi of the source. */
const widestMark = 4;

/**
 * A candidate without the stretches that are the draft's own, where something is left that `isEnough`. A passage in which every tenth character is changed goes on
 * behind a few others; whoever else copies word for word and then says something else has ended the passage there.
 */
export function withoutOwnWords(candidate: Candidate, isEnough: (piece: Candidate) => boolean): Candidate[] {
  const { places, start } = candidate;
  const widest = fewest + perChange * changesPerHanzi(places);
  const found: (Candidate | undefined)[] = [];
  let from = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    if (places[i] < 0) continue;
    if (last >= 0 && i - last > widest) {
      found.push(part(candidate, { start: start + from, end: start + last + 1 }));
      from = i;
    }
    last = i;
  }
  found.push(part(candidate, { start: start + from, end: start + places.length }));
  const pieces = found.filter((piece) => piece !== undefined);
  return pieces.some(isEnough) ? pieces : [candidate];
}

function changesPerHanzi(places: Float64Array): number {
  let changes = 0;
  let shared = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    if (places[i] < 0) continue;
    const step = places[i] - places[last];
    if (last >= 0 && (i - last > 1 || step <= 0 || step > widestMark + 1)) changes++;
    shared++;
    last = i;
  }
  return changes / Math.max(1, shared);
}
