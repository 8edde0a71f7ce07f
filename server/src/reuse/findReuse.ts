import type { Corpus } from '../index/questions.ts';
import { blanked } from '../util/blank.ts';
import type { Span } from '../util/span.ts';
import { blocksOf } from './blocks.ts';
import { nothingIgnored } from './ignored.ts';
import { noSourcesOf } from './ignoredSources.ts';
import { ignoredStretchesIn } from './ignoredSpans.ts';
import { rejoined } from './rejoin.ts';
import type { ReusedPassage, ReuseOptions } from './reusedPassage.ts';
import { ReuseMemory } from './reuseMemory.ts';
import { searchBlock } from './searchBlock.ts';

export type { ReusedPassage, ReuseOptions, ReuseSource } from './reusedPassage.ts';

/** Code units of a draft that are looked at, whatever for: no speech is longer, and a pasted library must not hang the editor. */
export const longestDraft = 400_000;

/** The passages of a draft that stand in the corpus, in order of their start; none overlaps another. */
export function findReuse(draft: string, corpus: Corpus, options: ReuseOptions): ReusedPassage[] {
  const search = searchReuse(draft, corpus, options);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/**
 * The same block by block, of which one takes a few milliseconds: who iterates may do something else after each that is
 * new, or stop. Blocks that `options.memory` knows cost nothing.
 */
export function* searchReuse(
  draft: string,
  corpus: Corpus,
  options: ReuseOptions,
): Generator<undefined, ReusedPassage[]> {
  const { memory = new ReuseMemory(), silent = [], ignored = nothingIgnored, isCancelled } = options;
  // a title like the source's must not become the first words of a passage
  const text = blanked(draft.slice(0, longestDraft), silent);
  const noSources = noSourcesOf(ignored, corpus, draft, options.ownUri);
  const quiet = ignoredStretchesIn(text, ignored.passages);
  const passages: ReusedPassage[] = [];
  const cuts: number[] = [];
  for (const { start, end } of blocksOf(text)) {
    const block = text.slice(start, end);
    const terms = { noSources, quiet: within(quiet, start, end) };
    let found = memory.recall(block, corpus, options, terms);
    if (!found) {
      if (isCancelled?.()) return [];
      found = searchBlock(block, corpus, options, terms, memory.seeds);
      memory.remember(block, corpus, options, terms, found);
      yield;
    }
    if (isCancelled?.()) return [];
    for (const passage of found) passages.push({ ...passage, start: start + passage.start, end: start + passage.end });
    if (text[end - 1] !== '\n') cuts.push(end);
  }
  return rejoined(passages, cuts);
}

/** The parts of these spans between two offsets, counted from the first. */
function within(spans: readonly Span[], start: number, end: number): Span[] {
  return spans
    .filter((span) => span.start < end && start < span.end)
    .map((span) => ({ start: Math.max(span.start, start) - start, end: Math.min(span.end, end) - start }));
}
