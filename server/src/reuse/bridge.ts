import type { Span } from '../util/span.ts';
import { sharedHanzi } from './candidates.ts';
import type { Choice, Judged } from './choose.ts';
import { type HanziText, hasLineBreakBetween } from './hanzi.ts';
import { joined } from './join.ts';

/** Hanzi of the draft's own between two passages that make one. */
const widestBridge = 12;

/**
 * Choices of one paragraph that follow each other closely and come from one place of a speech, as one: a few words put in
 * between make no second passage, unless they are ignored (`silent`, in Hanzi of the draft). In order of their start.
 */
export function bridged(choices: Choice[], draft: HanziText, silent: readonly Span[]): Choice[] {
  const found: Choice[] = [];
  for (const choice of choices) {
    const before = found.at(-1);
    const whole = before && !isSilentBetween(before, choice, silent) && together(before, choice, draft);
    if (whole) found[found.length - 1] = whole;
    else found.push(choice);
  }
  return found;
}

function isSilentBetween({ best: before }: Choice, { best: after }: Choice, silent: readonly Span[]): boolean {
  return silent.some(({ start, end }) => before.end <= start && end <= after.start);
}

function together(before: Choice, after: Choice, draft: HanziText): Choice | undefined {
  const [first, second] = [before.best, after.best];
  if (first.speech.id !== second.speech.id || second.start - first.end > widestBridge) return undefined;
  if (hasLineBreakBetween(draft, first.end - 1, second.start)) return undefined;
  const [whole, ...apart] = joined([first, second]);
  if (apart.length > 0) return undefined;
  const best: Judged = { ...whole, strength: first.strength + second.strength, shared: sharedHanzi(whole) };
  return { best, others: [...before.others, ...after.others] };
}
