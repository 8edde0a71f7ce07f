import { type Candidate, part, sharedHanzi } from './candidates.ts';

/** A candidate with what speaks for it. */
export interface Judged extends Candidate {
  strength: number;
  /** Hanzi that its source explains. */
  shared: number;
}

/** A passage of the draft and what else explains it. */
export interface Choice {
  best: Judged;
  others: Judged[];
}

export interface Judge {
  minimumHanzi: number;
  /** In weighted Hanzi. */
  leastStrength: number;
  /** In weighted Hanzi. */
  strengthOf: (candidate: Candidate) => number;
}

/** Least share of a passage's Hanzi that its source explains. */
const leastDensity = 0.5;

/**
 * The strongest candidates, none overlapping a stronger one: what a stronger one leaves over stands for itself where it
 * is enough, and what it covers becomes another source. In order of their start. `length` is the draft's, in Hanzi.
 */
export function choose(candidates: Candidate[], length: number, judge: Judge): Choice[] {
  const choices: Choice[] = [];
  const owners = new Int32Array(length).fill(-1);
  const judged = candidates.map((candidate) => judgedBy(judge, candidate)).filter((one) => isPassage(one, judge));
  for (const candidate of judged.sort((a, b) => b.strength - a.strength)) {
    for (const owner of new Set(owners.subarray(candidate.start, candidate.end))) {
      if (owner >= 0) choices[owner].others.push(candidate);
    }
    const rest = longestFree(candidate, owners);
    const best = rest && judgedBy(judge, rest);
    if (!best || !isPassage(best, judge)) continue;
    owners.fill(choices.length, best.start, best.end);
    choices.push({ best, others: [] });
  }
  return choices.sort((a, b) => a.best.start - b.best.start);
}

export function judgedBy({ strengthOf }: Judge, candidate: Candidate): Judged {
  return { ...candidate, strength: strengthOf(candidate), shared: sharedHanzi(candidate) };
}

export function isPassage({ strength, shared, places }: Judged, { minimumHanzi, leastStrength }: Judge): boolean {
  return strength >= leastStrength && shared >= minimumHanzi && shared >= leastDensity * places.length;
}

/** The longest part of a candidate that nobody owns. */
function longestFree(candidate: Candidate, owners: Int32Array): Candidate | undefined {
  let longest = { start: 0, end: 0 };
  let start = candidate.start;
  for (let i = candidate.start; i <= candidate.end; i++) {
    if (i < candidate.end && owners[i] < 0) continue;
    if (i - start > longest.end - longest.start) longest = { start, end: i };
    start = i + 1;
  }
  return part(candidate, longest);
}
