import type { Candidate } from './candidates.ts';

/** How a candidate follows its source. All counts are of Hanzi. */
export interface Fit {
  /** Those that come right behind the one before them in the source too, weighted by novelty. */
  inOrder: number;
  /** The longest run that is word for word. */
  longestRun: number;
  /** Times that the source goes on elsewhere. */
  jumps: number;
  /** Characters of the source that the draft leaves out between what it takes. */
  skipped: number;
  /** The longest stretch that does not come from the source. */
  longestGap: number;
}

/** Code units that marks may take between neighbouring Hanzi of the source. */
const widestMark = 4;
/** Code units by which the source may go on further than the draft, beyond which that is a jump. */
const widestShift = 12;
/** Most Hanzi that stand for others (a changed character or word), and by how much the two may differ in length. */
const longestChange = 4;
const widestChange = 3;
/** What a Hanzi behind a change counts: it is in order, but not as surely. */
const afterChange = 0.7;

/** `novelty` says how much each Hanzi of the draft tells, 0 to 1. */
export function fitOf({ start, places }: Candidate, novelty: Float32Array): Fit {
  const fit = { inOrder: 0, longestRun: 0, jumps: 0, skipped: 0, longestGap: 0 };
  let run = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    if (places[i] < 0) continue;
    const inDraft = i - last - 1;
    const inSource = last < 0 ? 0 : places[i] - places[last] - 1;
    const goesOn = last >= 0 && inDraft === 0 && inSource >= 0 && inSource <= widestMark;
    run = goesOn ? run + 1 : 1;
    fit.longestRun = Math.max(fit.longestRun, run);
    if (goesOn) fit.inOrder += novelty[start + i];
    else if (last >= 0) {
      fit.longestGap = Math.max(fit.longestGap, inDraft);
      if (inSource < 0 || inSource > inDraft + widestShift) fit.jumps++;
      // marks take some characters of the source
      else if (inSource > widestChange) fit.skipped += Math.max(0, inSource - inDraft);
      const isChange = inSource >= 0 && inDraft <= longestChange && Math.abs(inSource - inDraft) <= widestChange;
      if (isChange) fit.inOrder += afterChange * novelty[start + i];
    }
    last = i;
  }
  return fit;
}
