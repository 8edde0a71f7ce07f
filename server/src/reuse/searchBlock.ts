import type { Corpus } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import { trimmed } from './boundaries.ts';
import { bridged } from './bridge.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { choose, isPassage, type Judge, judgedBy } from './choose.ts';
import { withClosingMarks } from './closingMarks.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { evidenceOf } from './evidence.ts';
import { hanziIndexAt, hanziOf } from './hanzi.ts';
import { hitsIn, noRareness } from './hits.ts';
import { partsOutside } from './ignoredSpans.ts';
import { joined } from './join.ts';
import { noveltyOf } from './novelty.ts';
import { withoutOwnWords } from './ownWords.ts';
import { byParagraph } from './paragraphs.ts';
import { reportOf } from './report.ts';
import type { BlockTerms, ReusedPassage, ReuseOptions } from './reusedPassage.ts';
import type { SeedMemory } from './seedMemory.ts';
import { leastStrengths } from './sensitivity.ts';
import { strengthOf } from './strength.ts';
import { withWholeSentences } from './wholeSentences.ts';

/** Weight of the seeds that makes a cluster worth comparing. */
const leastClusterEvidence = 4;
/** Clusters compared for any stretch of the draft, best first. */
const mostCompared = 5;
/** Hanzi of such a stretch. */
const stretchLength = 12;

/**
 * The reused passages of a block of a draft, offsets counted from its start.
 *
 * Rare strings (`hits.ts`, the idea of adaptive seeds: Kielbasa et al., LAST, 2011) that lie together in one speech, in any
 * order (`clusters.ts`), say where to compare; comparing Hanzi by Hanzi (`alignment.ts`) says how far the passage goes
 * (`segments.ts`); what chance and set phrases explain is taken off (`evidence.ts`, `strength.ts`).
 */
export function searchBlock(
  block: string,
  corpus: Corpus,
  { minimumHanzi, ownUri, leastStrength = leastStrengths.normal, counts }: ReuseOptions,
  { noSources, quiet }: BlockTerms,
  seeds: SeedMemory,
): ReusedPassage[] {
  const text = hanziOf(block);
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const novelty = noveltyOf(text);
  const rareness = noRareness(text);
  const hits = hitsIn(text, { start: 0, end: block.length }, corpus, own, novelty, rareness, seeds);
  const clusters = clustersOf(hits, rareness).filter(
    ({ evidence, speech }) => evidence >= leastClusterEvidence && !noSources?.has(speech),
  );
  const comparable = counts ? clusters.filter(({ speech }) => counts(speech)) : clusters;
  const candidates = worthComparing(comparable).flatMap((cluster) =>
    candidatesOf(cluster, text.units, novelty, corpus),
  );
  const judge: Judge = {
    minimumHanzi,
    leastStrength,
    strengthOf: (candidate) => strengthOf(candidate, evidenceOf(candidate, novelty, rareness), novelty, text),
  };
  const enough = (piece: Candidate) => isPassage(judgedBy(judge, piece), judge);
  const silent = quiet.map(({ start, end }) => ({ start: hanziIndexAt(text, start), end: hanziIndexAt(text, end) }));
  const pieces = joined(candidates)
    .flatMap((candidate) => withoutOwnWords(candidate, enough))
    .flatMap((candidate) => partsOutside(candidate, silent))
    .flatMap((candidate) => byParagraph(trimmed(candidate, text), text, enough));
  const choices = bridged(choose(pieces, text.units.length, judge), text);
  const passages = reportOf(choices, clusters, text);
  const taken = [...passages, ...quiet];
  return passages.map((passage) => {
    const free = freeAround(passage, taken, block.length);
    return withClosingMarks(withWholeSentences(passage, block, free, corpus), block, corpus);
  });
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

/** How far a span may grow until it meets another one. */
function freeAround({ start, end }: Span, taken: readonly Span[], length: number): Span {
  const free = { start: 0, end: length };
  for (const other of taken) {
    if (other.end <= start) free.start = Math.max(free.start, other.end);
    if (other.start >= end) free.end = Math.min(free.end, other.start);
  }
  return free;
}
