import type { Corpus } from '../index/questions.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { type HanziText, hanziOf } from './hanzi.ts';
import { hitsIn, noRareness, type Rareness } from './hits.ts';
import { joined } from './join.ts';
import { noveltyOf } from './novelty.ts';
import type { BlockTerms, ReuseOptions } from './reusedPassage.ts';
import type { SeedMemory } from './seedMemory.ts';

/** A block of a draft, and what of it could come from the corpus. */
export interface ComparedBlock {
  text: HanziText;
  /** How much each Hanzi tells, 0 to 1. */
  novelty: Float32Array;
  rareness: Rareness;
  /** All that are worth comparing, for counting voices. */
  clusters: Cluster[];
  candidates: Candidate[];
  /** What stands beside them and comes from beside their sources, without a rare string: no passages by themselves. */
  beside: Candidate[];
}

/** Weight of the seeds that makes a cluster worth comparing. */
const leastClusterEvidence = 4;
/** Clusters compared for any stretch of the draft, best first. */
const mostCompared = 5;
/** Hanzi of such a stretch. */
const stretchLength = 12;

/**
 * What of a block stands in the corpus, by chance or not.
 *
 * Rare strings (`hits.ts`, the idea of adaptive seeds: Kielbasa et al., LAST, 2011) that lie together in one speech, in any
 * order (`clusters.ts`), say where to compare; comparing Hanzi by Hanzi (`alignment.ts`) says how far the passage goes
 * (`segments.ts`).
 */
export function compareBlock(
  block: string,
  corpus: Corpus,
  { ownUri, counts, noSources }: Pick<ReuseOptions, 'ownUri' | 'counts'> & Partial<Pick<BlockTerms, 'noSources'>>,
  seeds: SeedMemory,
): ComparedBlock {
  const text = hanziOf(block);
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const novelty = noveltyOf(text);
  const rareness = noRareness(text);
  const hits = hitsIn(text, { start: 0, end: block.length }, corpus, own, novelty, rareness, seeds);
  const clusters = clustersOf(hits, rareness).filter(
    ({ evidence, speech }) => evidence >= leastClusterEvidence && !noSources?.has(speech),
  );
  const comparable = counts ? clusters.filter(({ speech }) => counts(speech)) : clusters;
  const compared = worthComparing(comparable).map((cluster) => candidatesOf(cluster, text.units, novelty, corpus));
  const candidates = joined(compared.flatMap(({ seeded }) => seeded));
  return { text, novelty, rareness, clusters, candidates, beside: compared.flatMap(({ beside }) => beside) };
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
