import type { Corpus } from '../index/questions.ts';
import { blanked } from '../util/blank.ts';
import { blocksOf } from './blocks.ts';
import { rejoined } from './rejoin.ts';
import type { ReusedPassage, ReuseOptions } from './reusedPassage.ts';
import { ReuseMemory } from './reuseMemory.ts';
import { searchBlock } from './searchBlock.ts';

export type { ReusedPassage, ReuseOptions, ReuseSource } from './reusedPassage.ts';

/** Code units of a draft that are searched: no speech is longer, and a pasted library must not hang the editor. */
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
  const { memory = new ReuseMemory(), silent = [], isCancelled } = options;
  // a title like the source's must not become the first words of a passage
  const text = blanked(draft.slice(0, longestDraft), silent);
  const passages: ReusedPassage[] = [];
  const cuts: number[] = [];
  for (const { start, end } of blocksOf(text)) {
    const block = text.slice(start, end);
    let found = memory.recall(block, corpus, options);
    if (!found) {
      if (isCancelled?.()) return [];
      found = searchBlock(block, corpus, options, memory.seeds);
      memory.remember(block, corpus, options, found);
      yield;
    }
    if (isCancelled?.()) return [];
    for (const passage of found) passages.push({ ...passage, start: start + passage.start, end: start + passage.end });
    if (text[end - 1] !== '\n') cuts.push(end);
  }
  return rejoined(passages, cuts);
}
