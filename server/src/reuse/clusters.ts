import type { SpeechInfo } from '../index/questions.ts';
import type { Hit, Rareness } from './hits.ts';

/** Hits in one speech that lie near each other, in the draft and in the speech, whatever their order. */
export interface Cluster {
  speech: SpeechInfo;
  /** Hanzi of the draft. */
  start: number;
  end: number;
  /** Places of the first character of the first and the last hit in the speech. */
  first: number;
  last: number;
  /** Weight of the distinct rare strings in it. */
  evidence: number;
}

/** Hanzi of the draft that may part two hits of a cluster. */
const widestGap = 40;
/** Code units of the speech that may lie between a hit and the others: clauses and sentences get reordered. */
const widestJump = 320;
/** Hanzi of the draft from the start of a cluster to its last hit: what is longer is found in pieces and joined again. */
export const longestCluster = 1500;
/** Clusters of one speech that a hit may still join. */
const mostOpen = 6;

interface OpenCluster extends Cluster {
  /** Start of the last hit whose weight was counted. */
  counted: number;
  /** Place less start of the last hit: where the speech and the draft run side by side, it stays the same. */
  diagonal: number;
}

export function clustersOf(hits: Hit[], rareness: Rareness): Cluster[] {
  const clusters: Cluster[] = [];
  const openBySpeech = new Map<number, OpenCluster[]>();
  for (const hit of hits) {
    const { start, end, place, speech } = hit;
    const near = (openBySpeech.get(speech.id) ?? []).filter(
      (cluster) => start - cluster.end <= widestGap && start - cluster.start <= longestCluster,
    );
    let cluster = nearest(near, hit);
    if (!cluster) {
      cluster = { speech, start, end, first: place, last: place, evidence: 0, counted: -1, diagonal: 0 };
      clusters.push(cluster);
      near.push(cluster);
    }
    openBySpeech.set(speech.id, near.length > mostOpen ? near.slice(1) : near);
    cluster.end = Math.max(cluster.end, end);
    cluster.first = Math.min(cluster.first, place);
    cluster.last = Math.max(cluster.last, place);
    cluster.diagonal = place - start;
    if (cluster.counted === start) continue;
    cluster.counted = start;
    cluster.evidence += rareness.weights[start];
  }
  return clusters;
}

/** Of the clusters whose place in the speech the hit is near to, the one that it goes on from. */
function nearest(clusters: OpenCluster[], { start, place }: Hit): OpenCluster | undefined {
  let best: OpenCluster | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const cluster of clusters) {
    if (place < cluster.first - widestJump || place > cluster.last + widestJump) continue;
    const shift = Math.abs(place - start - cluster.diagonal);
    if (shift >= least) continue;
    best = cluster;
    least = shift;
  }
  return best;
}
