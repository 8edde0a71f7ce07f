import type { Span } from '../util/span.ts';

/** Code units that a block has at least: a heading or a line of verse is searched with what follows. */
const least = 200;
/** From so many code units on, a block ends with a sentence; some drafts are one paragraph. */
const long = 800;
/** Code units of a block that nothing ends. */
const most = 4096;

/**
 * Cuts a draft into what is searched at once, without gap: whole paragraphs, or sentences of a very long one. Where a
 * block ends depends on what stands in it alone, so an edit changes its own block and seldom the next.
 */
export function blocksOf(draft: string): Span[] {
  const blocks: Span[] = [];
  let start = 0;
  for (let i = 0; i < draft.length; i++) {
    const length = i + 1 - start;
    const ends =
      (length >= least && draft[i] === '\n') || (length >= long && '。！？'.includes(draft[i])) || length >= most;
    if (!ends) continue;
    blocks.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < draft.length) blocks.push({ start, end: draft.length });
  return blocks;
}
