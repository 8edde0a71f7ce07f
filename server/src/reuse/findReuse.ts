import type { Corpus } from '../index/questions.ts';
import { trimmed } from './boundaries.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { choose, isPassage, type Judge, judgedBy } from './choose.ts';
import { withClosingMarks } from './closingMarks.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { evidenceOf } from './evidence.ts';
import { hanziOf } from './hanzi.ts';
import { hitsIn, noRareness } from './hits.ts';
import { joined } from './join.ts';
import { noveltyOf } from './novelty.ts';
import { withoutOwnWords } from './ownWords.ts';
import { byParagraph } from './paragraphs.ts';
import { commonShare, reportOf } from './report.ts';
import type { ReusedPassage, ReuseOptions } from './reusedPassage.ts';
import { SeedMemory } from './seedMemory.ts';
import { strengthOf } from './strength.ts';

export type { ReusedPassage, ReuseOptions, ReuseSource } from './reusedPassage.ts';

/** Code units searched at once. */
const sliceLength = 4096;
/** Code units of a draft that are searched: no speech is longer, and a pasted library must not hang the editor. */
export const longestDraft = 400_000;
/** Weight of the seeds that makes a cluster worth comparing. */
const leastClusterEvidence = 4;
/** Clusters compared for any stretch of the draft, best first. */
const mostCompared = 5;
/** Hanzi of such a stretch. */
const stretchLength = 12;

/** Share of a passage that may lie where no warning is wanted. */
const mostSilent = 0.5;

/** The passages of a draft that stand in the corpus, in order of their start; none overlaps another. */
export function findReuse(draft: string, corpus: Corpus, options: ReuseOptions): ReusedPassage[] {
  const search = searchReuse(draft, corpus, options);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/**
 * The same in slices of a few milliseconds: who iterates may do something else after each, or stop.
 *
 * Rare strings of the draft (`hits.ts`, the idea of adaptive seeds: Kielbasa et al., LAST, 2011) that lie together in one
 * speech, in any order (`clusters.ts`), say where to compare; comparing Hanzi by Hanzi (`alignment.ts`) says how far the
 * passage goes (`segments.ts`); what chance and set phrases explain is taken off (`evidence.ts`, `strength.ts`).
 */
export function* searchReuse(
  draft: string,
  corpus: Corpus,
  { minimumHanzi, ownUri, silent = [], memory = new SeedMemory(), isCancelled }: ReuseOptions,
): Generator<undefined, ReusedPassage[]> {
  const text = hanziOf(draft.length > longestDraft ? draft.slice(0, longestDraft) : draft);
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const novelty = noveltyOf(text);
  const rareness = noRareness(text);
  const candidates: Candidate[] = [];
  const found: Cluster[] = [];
  for (let start = 0; start < text.text.length; start += sliceLength) {
    const hits = hitsIn(text, { start, end: start + sliceLength }, corpus, own, novelty, rareness, memory);
    const clusters = clustersOf(hits, rareness).filter(({ evidence }) => evidence >= leastClusterEvidence);
    for (const cluster of worthComparing(clusters)) {
      if (isCancelled?.()) return [];
      candidates.push(...candidatesOf(cluster, text.units, novelty, corpus));
    }
    found.push(...clusters);
    yield;
    if (isCancelled?.()) return [];
  }
  const judge: Judge = {
    minimumHanzi,
    strengthOf: (candidate) => strengthOf(candidate, evidenceOf(candidate, novelty, rareness), novelty, text),
  };
  const enough = (piece: Candidate) => isPassage(judgedBy(judge, piece), judge);
  const pieces = joined(candidates)
    .flatMap(withoutOwnWords)
    .flatMap((candidate) => byParagraph(trimmed(candidate, text), text, enough));
  const passages = reportOf(choose(pieces, text.units.length, judge), found, text);
  const wanted = passages.filter((passage) => !silent.some((span) => commonShare(passage, span) > mostSilent));
  return wanted.map((passage) => withClosingMarks(passage, draft, corpus));
}

/** The strongest clusters of each stretch of the draft, best first. */
function worthComparing(clusters: Cluster[]): Cluster[] {
  const compared = new Map<number, number>();
  return [...clusters]
    .sort((a, b) => b.evidence - a.evidence)
    .filter(({ start, end }) => {
      let fewest = mostCompared;
      for (let i = Math.floor(start / stretchLength); i * stretchLength < end; i++) {
        const count = compared.get(i) ?? 0;
        fewest = Math.min(fewest, count);
        compared.set(i, count + 1);
      }
      return fewest < mostCompared;
    });
}
