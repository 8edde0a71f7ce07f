import { type Candidate, part } from './candidates.ts';

/** Hanzi of the draft's own that part a passage which is else word for word. */
const fewest = 3;
/** More for a passage that is changed throughout: for each change that a Hanzi brings with it. */
const perChange = 80;
/** Changes for each Hanzi from which on a passage is rewritten: every tenth is another one. */
const rewritten = 0.1;
/** Code units that marks may take between neighbouring Hanzi of the source. */
const widestMark = 4;

/**
 * A candidate without the stretches that are the draft's own. A passage in which every tenth character is changed goes on
 * behind a few others; whoever else copies word for word and then says something else has ended the passage there. What
 * would be lost by that, though longer than the words between, stays.
 */
export function withoutOwnWords(candidate: Candidate, isEnough: (piece: Candidate) => boolean): Candidate[] {
  const isLost = (piece: Candidate, gap: number) => piece.places.length >= gap && !isEnough(piece);
  const found: Candidate[] = [];
  for (const piece of cutAtOwnWords(candidate)) {
    const before = found.at(-1);
    const gap = before ? piece.start - before.end : 0;
    const whole =
      before && (isLost(before, gap) || isLost(piece, gap))
        ? part(candidate, { start: before.start, end: piece.end })
        : undefined;
    if (whole) found[found.length - 1] = whole;
    else found.push(piece);
  }
  return found;
}

/** Whether a passage is changed throughout, not word for word but for a few places. */
export function isRewritten({ places }: Candidate): boolean {
  return changesPerHanzi(places) >= rewritten;
}

function cutAtOwnWords(candidate: Candidate): Candidate[] {
  const { places, start } = candidate;
  const widest = fewest + perChange * changesPerHanzi(places);
  const pieces: (Candidate | undefined)[] = [];
  let from = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    if (places[i] < 0) continue;
    if (last >= 0 && i - last - 1 >= widest) {
      pieces.push(part(candidate, { start: start + from, end: start + last + 1 }));
      from = i;
    }
    last = i;
  }
  pieces.push(part(candidate, { start: start + from, end: start + places.length }));
  return pieces.filter((piece) => piece !== undefined);
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
