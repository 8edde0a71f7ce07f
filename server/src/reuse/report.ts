import type { Span } from '../util/span.ts';
import { part, sharedHanzi, sourceOf } from './candidates.ts';
import type { Choice, Judged } from './choose.ts';
import { type Cluster, longestCluster } from './clusters.ts';
import { type HanziText, stretchOf } from './hanzi.ts';
import { type Mention, mostSources, type ReusedPassage, type ReuseSource } from './reusedPassage.ts';

/** Share of a passage that another speech must say to count too. */
const sameShare = 0.5;
/** Code units that a rare string takes about. */
const longestHit = 8;

/** Choices, in order of their start, as the caller sees them. `clusters` are all that were found, for counting voices. */
export function reportOf(choices: Choice[], clusters: Cluster[], { offsets }: HanziText): ReusedPassage[] {
  const byStart = [...clusters].sort((a, b) => a.start - b.start);
  let from = 0;
  return choices.map(({ best, others }) => {
    while (from < byStart.length && byStart[from].start + 2 * longestCluster < best.start) from++;
    const voices = new Set([best.speech.voice]);
    const saying: Cluster[] = [];
    for (let i = from; i < byStart.length && byStart[i].start < best.end; i++) {
      if (commonShare(best, byStart[i]) < sameShare) continue;
      voices.add(byStart[i].speech.voice);
      saying.push(byStart[i]);
    }
    return {
      ...stretchOf(best, offsets),
      similarity: best.shared / best.places.length,
      sources: sourcesOf(best, others),
      documents: voices.size,
      others: mentionsOf(best, others, saying),
      strength: best.strength,
    };
  });
}

/** The best source, then what else says at least half of what it says; each speech once. */
function sourcesOf(best: Judged, others: Judged[]): ReuseSource[] {
  const sources = new Map<number, ReuseSource>();
  for (const candidate of [best, ...others]) {
    if (sources.size === mostSources) break;
    const within = part(candidate, best);
    const speech = candidate.speech.id;
    if (!within || sources.has(speech)) continue;
    const shared = sharedHanzi(within);
    if (shared < sameShare * best.shared) continue;
    sources.set(speech, { ...sourceOf(within), speech, similarity: shared / best.places.length });
  }
  return [...sources.values()];
}

/**
 * Where other voices say it: what they were compared by where that is known, else about where their rare strings stand. Each
 * voice once, for copies of a speech tell nothing new.
 */
function mentionsOf(best: Judged, others: readonly Judged[], saying: readonly Cluster[]): Mention[] {
  const mentions = new Map<number, Mention>([[best.speech.voice, { speech: best.speech.id, start: 0, end: 0 }]]);
  for (const { speech } of [...saying].sort((a, b) => b.evidence - a.evidence)) {
    if (mentions.size > mostSources) break;
    if (mentions.has(speech.voice)) continue;
    const compared = others.map((one) => (one.speech.id === speech.id ? part(one, best) : undefined)).find(Boolean);
    const cluster = saying.find((one) => one.speech.id === speech.id) as Cluster;
    const { start, end } = compared
      ? sourceOf(compared)
      : { start: cluster.first, end: Math.min(speech.end, cluster.last + longestHit) };
    mentions.set(speech.voice, { speech: speech.id, start, end });
  }
  mentions.delete(best.speech.voice);
  return [...mentions.values()];
}

/** Share of a span that another one covers. */
export function commonShare(span: Span, other: Span): number {
  return (Math.min(span.end, other.end) - Math.max(span.start, other.start)) / (span.end - span.start);
}
