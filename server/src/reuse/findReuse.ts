import type { Corpus } from '../index/questions.ts';
import { type Candidate, candidatesOf, part, sharedHanzi, sourceOf } from './candidates.ts';
import { type Choice, choose, isPassage, type Judge, judgedBy } from './choose.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { evidenceOf } from './evidence.ts';
import { type HanziText, hanziOf } from './hanzi.ts';
import { hitsIn, noRareness } from './hits.ts';
import { joined } from './join.ts';
import { noveltyOf } from './novelty.ts';
import { byParagraph } from './paragraphs.ts';
import { mostSources, type ReusedPassage, type ReuseOptions, type ReuseSource } from './reusedPassage.ts';
import { strengthOf } from './strength.ts';

export type { ReusedPassage, ReuseOptions, ReuseSource } from './reusedPassage.ts';

/** Code units searched at once, between two looks at `isCancelled`. */
const sliceLength = 8192;
/** Code units of a draft that are searched: no speech is longer, and a pasted book must not hang the editor. */
export const longestDraft = 400_000;
/** Weight of the seeds that makes a cluster worth comparing. */
const leastClusterEvidence = 4;
/** Clusters compared for any stretch of the draft, best first. */
const mostCompared = 5;
/** Hanzi of such a stretch. */
const stretchLength = 12;

/** The passages of a draft that stand in the corpus, in order of their start; none overlaps another. */
export function findReuse(draft: string, corpus: Corpus, options: ReuseOptions): ReusedPassage[] {
  const search = searchReuse(draft, corpus, options);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** The same, in slices of a few milliseconds: who iterates may do something else, or stop, after each. */
export function* searchReuse(
  draft: string,
  corpus: Corpus,
  { minimumHanzi, ownUri, isCancelled }: ReuseOptions,
): Generator<undefined, ReusedPassage[]> {
  const text = hanziOf(draft.length > longestDraft ? draft.slice(0, longestDraft) : draft);
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const novelty = noveltyOf(text);
  const rareness = noRareness(text);
  const candidates: Candidate[] = [];
  for (let start = 0; start < text.text.length; start += sliceLength) {
    const hits = hitsIn(text, { start, end: start + sliceLength }, corpus, own, novelty, rareness);
    for (const cluster of worthComparing(clustersOf(hits, rareness))) {
      if (isCancelled?.()) return [];
      candidates.push(...candidatesOf(cluster, text.units, corpus));
    }
    yield;
    if (isCancelled?.()) return [];
  }
  const judge: Judge = {
    minimumHanzi,
    strengthOf: (candidate) => strengthOf(candidate, evidenceOf(candidate, novelty, rareness), text),
  };
  const enough = (piece: Candidate) => isPassage(judgedBy(judge, piece), judge);
  const pieces = joined(candidates).flatMap((candidate) => byParagraph(candidate, text, enough));
  return choose(pieces, text.units.length, judge).map((choice) => reportOf(choice, text));
}

/** The strongest clusters of each stretch of the draft. */
function worthComparing(clusters: Cluster[]): Cluster[] {
  const compared = new Map<number, number>();
  return clusters
    .filter(({ evidence }) => evidence >= leastClusterEvidence)
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

function reportOf({ best, others }: Choice, { offsets }: HanziText): ReusedPassage {
  const similarity = best.shared / best.places.length;
  const sources = new Map<number, ReuseSource>();
  const voices = new Set<number>();
  for (const candidate of [best, ...others]) {
    const within = part(candidate, best);
    if (!within || sharedHanzi(within) < best.shared / 2) continue;
    voices.add(candidate.speech.voice);
    if (sources.has(candidate.speech.id)) continue;
    const share = sharedHanzi(within) / best.places.length;
    sources.set(candidate.speech.id, { ...sourceOf(within), speech: candidate.speech.id, similarity: share });
  }
  return {
    start: offsets[best.start],
    end: offsets[best.end - 1] + 1,
    similarity,
    sources: [...sources.values()].slice(0, mostSources),
    documents: voices.size,
    strength: best.strength,
  };
}
