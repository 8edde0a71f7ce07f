import type { Corpus, SpeechInfo } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import { align } from './alignment.ts';
import type { Cluster } from './clusters.ts';
import { hanziOf } from './hanzi.ts';
import { segmentsOf } from './segments.ts';
import { sharedRunsOf } from './sharedRuns.ts';

/** A stretch of the draft compared with one place in one speech. Offsets count the draft's Hanzi. */
export interface Candidate extends Span {
  speech: SpeechInfo;
  /** For each Hanzi from `start`: the place in the corpus that it comes from, -1 where none. */
  places: Float64Array;
}

/** Hanzi beside a cluster within which its passage may go on. */
const draftMargin = 90;
/** Code units of the speech beside a cluster from which the passage may come. */
const sourceMargin = 260;
/** Code units of a speech compared at once. */
const longestSource = 4000;

/** What a cluster's neighbourhood in its speech explains. */
export interface Compared {
  /** What the cluster's seeds stand in. */
  seeded: Candidate[];
  /** What stands beside it, without a seed of its own: it proves nothing by itself. */
  beside: Candidate[];
}

/**
 * The passages of the draft that the cluster's neighbourhood in its speech explains. `draft` is its folded Hanzi,
 * `novelty` how much each of them tells.
 */
export function candidatesOf(cluster: Cluster, draft: Uint16Array, novelty: Float32Array, corpus: Corpus): Compared {
  const { speech } = cluster;
  const from = Math.max(0, cluster.start - draftMargin);
  const to = Math.min(draft.length, cluster.end + draftMargin);
  const first = Math.max(speech.start, cluster.first - sourceMargin);
  const last = Math.min(speech.end, cluster.last + sourceMargin, first + longestSource);
  const source = hanziOf(corpus.text(first, last));
  const alignment = align(sharedRunsOf(draft.subarray(from, to), source.units), novelty.subarray(from, to));
  const compared: Compared = { seeded: [], beside: [] };
  for (const segment of segmentsOf(alignment)) {
    const start = from + segment.start;
    const end = from + segment.end;
    const places = new Float64Array(end - start).fill(-1);
    for (let i = 0; i < places.length; i++) {
      const origin = alignment.source[segment.start + i];
      if (origin >= 0) places[i] = first + source.offsets[origin];
    }
    const isBeside = end <= cluster.start || start >= cluster.end;
    compared[isBeside ? 'beside' : 'seeded'].push({ speech, start, end, places });
  }
  return compared;
}

/** The part of a candidate within a span of the draft, without unexplained Hanzi at its ends; undefined where none is left. */
export function part({ speech, start, places }: Candidate, span: Span): Candidate | undefined {
  let from = Math.max(0, span.start - start);
  let to = Math.min(places.length, span.end - start);
  while (from < to && places[from] < 0) from++;
  while (from < to && places[to - 1] < 0) to--;
  return from < to ? { speech, start: start + from, end: start + to, places: places.slice(from, to) } : undefined;
}

/** Number of a candidate's Hanzi that its source explains. */
export function sharedHanzi({ places }: Candidate): number {
  let shared = 0;
  for (const place of places) if (place >= 0) shared++;
  return shared;
}

/** First and last place in the corpus that a candidate comes from. */
export function placeRangeOf({ places }: Candidate): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const place of places) {
    if (place < 0) continue;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return { first, last };
}

/** Code units of the source between two places of one passage: beyond that only stray words are left. */
const widestHole = 80;

/** Hanzi that a second place of the source explains at least, and their least share of what stands there. */
const fewestFurther = 10;
const leastFurtherDensity = 0.4;

/** Where in the corpus a candidate comes from: the stretch that explains most of it, and others that explain much. */
export function sourceOf({ places }: Candidate): Span & { further: Span[] } {
  const sorted = places.filter((place) => place >= 0).sort();
  const stretches: (Span & { shared: number })[] = [];
  for (let from = 0, i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i] - sorted[i - 1] <= widestHole) continue;
    stretches.push({ start: sorted[from], end: sorted[i - 1] + 1, shared: i - from });
    from = i;
  }
  const [{ start, end }, ...others] = stretches.sort((a, b) => b.shared - a.shared);
  const further = others
    .filter((one) => one.shared >= Math.max(fewestFurther, leastFurtherDensity * (one.end - one.start)))
    .map((one) => ({ start: one.start, end: one.end }));
  return { start, end, further };
}
