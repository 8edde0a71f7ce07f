import type { Span } from '../util/span.ts';
import { type Candidate, part } from './candidates.ts';
import { hanziOf, stretchOf } from './hanzi.ts';
import type { IgnoredPassage } from './ignored.ts';

/** Hanzi of a shingle: a changed character leaves the shingles on both sides of it whole. */
const shingleLength = 4;
/** Hanzi of the draft that may part two shingles of one passage: a changed word, a clause put in. */
const widestGap = 12;
/** Hanzi of an ignored passage that tell it: fewer stand anywhere. Of a short passage a share is enough. */
const enough = 16;
const enoughShare = 0.6;
/** Share of a stretch that the ignored passage must say. */
const leastDensity = 0.6;

/** The ignored passages, ready to be looked for. */
interface Shingles {
  /** For the hash of a shingle the numbers of the passages that hold it. */
  passages: Map<number, number[]>;
  /** For each passage the Hanzi that tell it. */
  telling: number[];
}

const prepared = new WeakMap<readonly IgnoredPassage[], Shingles>();

/** A stretch of the draft that shares shingles with one passage. */
interface Run extends Span {
  /** Hanzi of it that stand in a shared shingle. */
  covered: number;
}

/**
 * Where a draft says what the writer ignored, also after small edits, with other words around it, or a part of it: in
 * Hanzi of the draft, in order, none touching another. It does not depend on what the search for reuse finds: that may
 * end elsewhere after an edit near by.
 */
export function ignoredSpansIn(draft: Uint16Array, ignored: readonly IgnoredPassage[]): Span[] {
  if (ignored.length === 0) return [];
  const { passages, telling } = shinglesOf(ignored);
  const found: Span[] = [];
  const open = new Map<number, Run>();
  const close = (passage: number, { start, end, covered }: Run) => {
    if (covered >= telling[passage] && covered >= leastDensity * (end - start)) found.push({ start, end });
  };
  for (let i = 0; i + shingleLength <= draft.length; i++) {
    for (const passage of passages.get(shingleAt(draft, i)) ?? []) {
      const end = i + shingleLength;
      const run = open.get(passage);
      if (run && i - run.end <= widestGap) {
        run.covered += end - Math.max(i, run.end);
        run.end = end;
        continue;
      }
      if (run) close(passage, run);
      open.set(passage, { start: i, end, covered: shingleLength });
    }
  }
  for (const [passage, run] of open) close(passage, run);
  return merged(found);
}

/** The same in UTF-16 offsets of the draft. */
export function ignoredStretchesIn(draft: string, ignored: readonly IgnoredPassage[]): Span[] {
  if (ignored.length === 0) return [];
  const { units, offsets } = hanziOf(draft);
  return ignoredSpansIn(units, ignored).map((span) => stretchOf(span, offsets));
}

/** What is left of a candidate outside of such stretches, each part with an explained Hanzi at both ends. */
export function partsOutside(candidate: Candidate, ignored: readonly Span[]): Candidate[] {
  const parts: Candidate[] = [];
  let start = candidate.start;
  for (const span of [...ignored, { start: candidate.end, end: candidate.end }]) {
    if (span.end < start || span.start > candidate.end) continue;
    const piece = span.start > start ? part(candidate, { start, end: span.start }) : undefined;
    if (piece) parts.push(piece);
    start = span.end;
  }
  return parts;
}

function shinglesOf(ignored: readonly IgnoredPassage[]): Shingles {
  let shingles = prepared.get(ignored);
  if (shingles) return shingles;
  shingles = { passages: new Map(), telling: [] };
  for (const [passage, { text }] of ignored.entries()) {
    const { units } = hanziOf(text);
    shingles.telling.push(Math.min(enough, enoughShare * units.length));
    for (let i = 0; i + shingleLength <= units.length; i++) {
      const hash = shingleAt(units, i);
      const holders = shingles.passages.get(hash);
      if (!holders) shingles.passages.set(hash, [passage]);
      else if (holders[holders.length - 1] !== passage) holders.push(passage);
    }
  }
  prepared.set(ignored, shingles);
  return shingles;
}

/** The same for a foreign shingle once in a billion, of which a dozen would have to stand side by side. */
function shingleAt(units: Uint16Array, at: number): number {
  let hash = 0;
  for (let i = at; i < at + shingleLength; i++) hash = Math.imul(hash ^ units[i], 0x01000193) ^ (hash >>> 15);
  return hash;
}

function merged(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
