import type { Span } from '../../../server/src/util/span.ts';
import { covered, union, without } from '../spans.ts';

/** Some Hanzi of a draft that stand in a text word for word. */
export interface Match {
  /** First Hanzi in the draft. */
  at: number;
  text: number;
  /** First Hanzi in the text, or in all texts in a row. */
  place: number;
  length: number;
}

/** Matches of one text that lie together. */
export interface Merged {
  /** Hanzi of the draft. */
  passage: Span;
  text: number;
  source: Span;
}

export interface MergingOptions {
  /** Hanzi that may part two matches, in the draft and in the source, whatever their order there. */
  gap: number;
  /** Hanzi of the draft that all matches of a passage cover together, at least. */
  least: number;
}

interface Group extends Merged {
  matches: Span[];
}

/**
 * Passages from matches, as the merging step of PAN's seed-and-extend detectors makes them (Potthast et al., "Overview of
 * the 5th International Competition on Plagiarism Detection", 2013): each stretch of the draft with its best source.
 */
export function merged(matches: readonly Match[], { gap, least }: MergingOptions): Merged[] {
  const open = new Map<number, Group[]>();
  const groups: Group[] = [];
  for (const { at, text, place, length } of [...matches].sort((a, b) => a.at - b.at)) {
    const near = (open.get(text) ?? []).filter(({ passage }) => at - passage.end <= gap);
    const passage = { start: at, end: at + length };
    const source = { start: place, end: place + length };
    let group = near.find((one) => place - one.source.end <= gap && one.source.start - source.end <= gap);
    if (!group) {
      group = { passage, text, source, matches: [] };
      groups.push(group);
      near.push(group);
    }
    group.passage = hull(group.passage, passage);
    group.source = hull(group.source, source);
    group.matches.push(passage);
    open.set(text, near);
  }
  return best(groups, least);
}

/** Those that cover most first; of the others, what is left of the draft, where that is enough. */
function best(groups: readonly Group[], least: number): Merged[] {
  const weighed = groups.map((group) => ({ ...group, weight: covered(group.passage, group.matches) }));
  const taken: Merged[] = [];
  for (const { passage, text, source, matches, weight } of weighed.sort((a, b) => b.weight - a.weight)) {
    if (weight < least) break;
    const free = without(
      passage,
      taken.map((one) => one.passage),
    );
    const [longest] = free.sort((a, b) => b.end - b.start - (a.end - a.start));
    if (longest && covered(longest, union(matches)) >= least) taken.push({ passage: longest, text, source });
  }
  return taken;
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
