import type { ReusedPassage, ReuseSource } from './reusedPassage.ts';

/** Code units between two parts of one passage: marks. */
const widestGap = 3;
/** The same in the source. */
const widestSourceGap = 12;

/** Puts together what was cut apart at these offsets of the draft, where the source goes on, too. Passages in order. */
export function rejoined(passages: ReusedPassage[], cuts: readonly number[]): ReusedPassage[] {
  const found: ReusedPassage[] = [];
  const all = new Set(cuts);
  for (const passage of passages) {
    const before = found.at(-1);
    const isCut = before && isCutBetween(before, passage, all);
    const sources = isCut ? sourcesOfBoth(before, passage) : [];
    if (before && sources.length > 0) found[found.length - 1] = together(before, passage, sources);
    else found.push(passage);
  }
  return found;
}

function isCutBetween(before: ReusedPassage, after: ReusedPassage, cuts: ReadonlySet<number>): boolean {
  if (after.start - before.end > widestGap) return false;
  for (let at = before.end; at <= after.start; at++) if (cuts.has(at)) return true;
  return false;
}

/** Sources that say the one passage and go on with the other, in the order of the first. */
function sourcesOfBoth(before: ReusedPassage, after: ReusedPassage): ReuseSource[] {
  const share = (before.end - before.start) / (after.end - before.start);
  return before.sources.flatMap((source) => {
    const next = after.sources.find(({ speech }) => speech === source.speech);
    if (!next || next.start < source.end || next.start - source.end > widestSourceGap) return [];
    const similarity = share * source.similarity + (1 - share) * next.similarity;
    return [{ ...source, end: next.end, further: [...source.further, ...next.further], similarity }];
  });
}

function together(before: ReusedPassage, after: ReusedPassage, sources: ReuseSource[]): ReusedPassage {
  return {
    start: before.start,
    end: after.end,
    similarity: sources[0].similarity,
    sources,
    documents: Math.max(before.documents, after.documents),
    others: before.documents < after.documents ? after.others : before.others,
    strength: before.strength + after.strength,
  };
}
