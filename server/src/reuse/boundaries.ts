import { type Candidate, part } from './candidates.ts';
import type { HanziText } from './hanzi.ts';

/** So many Hanzi of a neighbouring sentence agree by chance: `我们` follows everywhere. */
const mostChance = 4;

/**
 * A candidate without the few words of the sentence before and of the sentence after that agree by chance. A short sentence
 * that is taken over whole stays.
 */
export function trimmed(candidate: Candidate, draft: HanziText): Candidate {
  const { start, end } = candidate;
  if (end - start <= 4 * mostChance) return candidate;
  let from = start;
  let to = end;
  if (!opensSentence(start, draft)) {
    for (let i = start + 1; i <= start + mostChance; i++) if (opensSentence(i, draft)) from = i;
  }
  if (!opensSentence(end, draft)) {
    for (let i = end - 1; i >= end - mostChance; i--) if (opensSentence(i, draft)) to = i;
  }
  return part(candidate, { start: from, end: to }) ?? candidate;
}

/** Whether a sentence ends between a Hanzi and the one before it. */
export function opensSentence(index: number, { text, offsets }: HanziText): boolean {
  return index <= 0 || /[。！？；：!?;:\n\r]/.test(text.slice(offsets[index - 1] + 1, offsets[index]));
}
