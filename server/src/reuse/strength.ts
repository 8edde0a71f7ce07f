import { opensSentence } from './boundaries.ts';
import type { Candidate } from './candidates.ts';
import type { HanziText } from './hanzi.ts';

/** What each jump elsewhere in the source takes from the evidence: set phrases of one speech, far apart, are no passage. */
const perJump = 1;
/** Code units by which the source may go on further than the draft, beyond which that is a jump. */
const widestShift = 12;
/** What a character of the source takes that the draft leaves out, and how many are counted at most. */
const perSkipped = 0.1;
const mostSkipped = 30;
/** Most Hanzi that stand for others (a changed character or word), and by how much the two may differ in length. */
const longestChange = 4;
const widestChange = 3;
/** From this fit on evidence counts in full, below that one hardly at all. */
const fitting = 0.95;
const unlike = 0.8;
const leastTrust = 0.05;
/** What counts where a passage begins within a sentence: whoever copies takes whole sentences, whoever speaks alike does not. */
const withinSentence = 0.6;

/** How surely a candidate is a passage that was taken over, in weighted Hanzi; `evidence` is what `evidenceOf` found. */
export function strengthOf(candidate: Candidate, evidence: number, draft: HanziText): number {
  const { jumps, skipped, explained } = fitOf(candidate);
  const trust = leastTrust + ((1 - leastTrust) * (explained - unlike)) / (fitting - unlike);
  // the first character may be a changed one
  const nearSentenceStart = opensSentence(candidate.start, draft) || opensSentence(candidate.start - 1, draft);
  return (
    (evidence - perJump * jumps - perSkipped * Math.min(mostSkipped, skipped)) *
    Math.min(1, Math.max(leastTrust, trust)) *
    (nearSentenceStart ? 1 : withinSentence)
  );
}

interface Fit {
  /** Times that the source goes on elsewhere. */
  jumps: number;
  /** Characters of the source that the draft leaves out between what it takes. */
  skipped: number;
  /** Share of the Hanzi that stand in the source or are changed in place: inserted ones are not. */
  explained: number;
}

function fitOf({ places }: Candidate): Fit {
  let jumps = 0;
  let skipped = 0;
  let explained = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    if (places[i] < 0) continue;
    explained++;
    if (last >= 0) {
      const inDraft = i - last - 1;
      const inSource = places[i] - places[last] - 1;
      if (inSource < 0 || inSource > inDraft + widestShift) jumps++;
      // marks take some characters of the source
      else if (inSource > widestChange) skipped += Math.max(0, inSource - inDraft);
      if (inSource >= 0 && inDraft <= longestChange && Math.abs(inSource - inDraft) <= widestChange)
        explained += inDraft;
    }
    last = i;
  }
  return { jumps, skipped, explained: explained / places.length };
}
