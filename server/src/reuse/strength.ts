import { type Candidate, sharedHanzi } from './candidates.ts';
import type { HanziText } from './hanzi.ts';

/** What each jump elsewhere in the source takes from the evidence: set phrases of one speech, far apart, are no passage. */
const perJump = 2;
/** Code units by which the source may go on further than the draft. */
const widestShift = 12;
/** From this similarity on evidence counts in full, up to that one hardly at all. */
const similar = 0.9;
const unlike = 0.7;
const leastTrust = 0.1;
/** What counts where a passage begins within a sentence: whoever copies takes whole sentences, whoever speaks alike does not. */
const withinSentence = 0.6;

/** How surely a candidate is a passage that was taken over, in weighted Hanzi; `evidence` is what `evidenceOf` found. */
export function strengthOf(candidate: Candidate, evidence: number, draft: HanziText): number {
  const similarity = sharedHanzi(candidate) / candidate.places.length;
  const trust = leastTrust + ((1 - leastTrust) * (similarity - unlike)) / (similar - unlike);
  return (
    (evidence - perJump * jumpsIn(candidate)) *
    Math.min(1, Math.max(leastTrust, trust)) *
    (opensSentence(candidate.start, draft) ? 1 : withinSentence)
  );
}

function jumpsIn({ places }: Candidate): number {
  let jumps = 0;
  let last = -1;
  for (let i = 0; i < places.length; i++) {
    if (places[i] < 0) continue;
    if (last >= 0) {
      const step = places[i] - places[last];
      if (step <= 0 || step > i - last + widestShift) jumps++;
    }
    last = i;
  }
  return jumps;
}

/** Whether only marks stand between a Hanzi and the end of the sentence before, or at most one Hanzi more. */
function opensSentence(index: number, { text, offsets }: HanziText): boolean {
  for (const i of [index, index - 1]) {
    if (i <= 0) return true;
    if (/[。！？；：!?;:\n\r]/.test(text.slice(offsets[i - 1] + 1, offsets[i]))) return true;
  }
  return false;
}
