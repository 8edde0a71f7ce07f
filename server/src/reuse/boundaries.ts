import type { Span } from '../util/span.ts';
import { type Candidate, part, sharedHanzi } from './candidates.ts';
import type { Choice } from './choose.ts';
import type { HanziText } from './hanzi.ts';

/** So many Hanzi of a neighbouring sentence agree by chance: `我们` follows everywhere. */
const mostChance = 4;
/** So many are no part of a passage that is enough without them: a speech says its own words often. */
const mostAddition = 6;

/**
 * A candidate without the few words of the sentence before and of the sentence after that agree by chance. A short sentence
 * that is taken over whole stays.
 */
export function trimmed(candidate: Candidate, draft: HanziText, most = mostChance): Candidate {
  const { start, end } = candidate;
  if (end - start <= 4 * most) return candidate;
  let from = start;
  let to = end;
  if (!opensSentence(start, draft)) {
    for (let i = start + 1; i <= start + most; i++) if (opensSentence(i, draft)) from = i;
  }
  if (!opensSentence(end, draft)) {
    for (let i = end - 1; i >= end - most; i--) if (opensSentence(i, draft)) to = i;
  }
  return part(candidate, { start: from, end: to }) ?? candidate;
}

/**
 * A passage without the word or two of a sentence beside it, and without what everybody says at its ends (`谢谢大家`), where
 * it is enough without them. `stock` are the set phrases of the draft, as spans of its Hanzi.
 */
export function withoutAdditions(
  { best, others }: Choice,
  draft: HanziText,
  stock: readonly Span[],
  minimumHanzi: number,
): Choice {
  const rest = withoutStockEnds(trimmed(best, draft, mostAddition), draft, stock);
  const shared = sharedHanzi(rest);
  return { best: shared < minimumHanzi ? best : { ...best, ...rest, shared }, others };
}

/** A candidate without the sentences at its ends that are nothing but a set phrase. */
function withoutStockEnds(candidate: Candidate, draft: HanziText, stock: readonly Span[]): Candidate {
  let { start, end } = candidate;
  const isWhole = (phrase: Span) =>
    opensSentence(phrase.start, draft) && (phrase.end === draft.units.length || opensSentence(phrase.end, draft));
  for (const phrase of stock.filter(isWhole)) if (phrase.start === start && phrase.end < end) start = phrase.end;
  for (const phrase of stock.filter(isWhole).reverse())
    if (phrase.end === end && phrase.start > start) end = phrase.start;
  return part(candidate, { start, end }) ?? candidate;
}

/** Whether a sentence ends between a Hanzi and the one before it. */
export function opensSentence(index: number, { text, offsets }: HanziText): boolean {
  return index <= 0 || /[。！？；：!?;:\n\r]/.test(text.slice(offsets[index - 1] + 1, offsets[index]));
}
