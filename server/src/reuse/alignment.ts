import type { SharedRun } from './sharedRuns.ts';

/** What of a draft's window stands in a source's window, Hanzi by Hanzi. */
export interface Alignment {
  /** How surely this Hanzi of the draft comes from the source: 1, less for short runs out of place, 0. */
  readonly support: Float32Array;
  /** The Hanzi of the source that it is; -1 where there is none. */
  readonly source: Int32Array;
}

/** A run of so many Hanzi counts wherever it stands in the source. */
const anchorLength = 6;
/** A run of so many Hanzi counts a part wherever it stands. */
const looseLength = 4;
const looseSupport = 0.6;
/** Hanzi of a run, weighted by their novelty, that no set phrase explains, for it to count out of place. */
const leastNovel = 3;
/**
 * For each length of a run, the last for all longer ones: Hanzi between it and what it goes on from, in the draft, and by how much the source may
 * differ. The shorter, the nearer: two Hanzi stand by chance almost everywhere.
 */
const reaches = [0, 0, 3, 5, 8, 10];
/** Of a run that is partly placed elsewhere, so many Hanzi must be left. */
const fewestLeft = 3;

/**
 * Chooses for each Hanzi of the draft where in the source it comes from. Long runs come first, in any order, because
 * clauses get reordered; short ones, and those that are set phrases, count where they go on from what is already placed
 * (a changed character, a synonym or an insertion stands between), as in the extension step of seed-and-extend aligners.
 * `novelty` says how much each Hanzi of the draft tells, 0 to 1.
 */
export function align(runs: SharedRun[], novelty: Float32Array): Alignment {
  const alignment = {
    support: new Float32Array(novelty.length),
    source: new Int32Array(novelty.length).fill(-1),
  };
  const byLength = runs.sort((a, b) => b.length - a.length || a.draft - b.draft);
  const telling = byLength.filter((run) => run.length >= looseLength && isTelling(run, novelty));
  for (const run of telling) if (run.length >= anchorLength) place(alignment, run, 1);
  for (let round = 0; round < 2; round++) {
    for (const run of byLength) if (goesOn(alignment, run)) place(alignment, run, 1);
  }
  for (const run of telling) place(alignment, run, looseSupport);
  return alignment;
}

/** Whether a run holds more than set phrases. */
function isTelling({ draft, length }: SharedRun, novelty: Float32Array): boolean {
  let sum = 0;
  for (let i = draft; i < draft + length; i++) sum += novelty[i];
  return sum >= leastNovel;
}

/** Whether a run stands just after something placed or just before it, in the draft and in the source. */
function goesOn({ source }: Alignment, run: SharedRun): boolean {
  const reach = reaches[Math.min(run.length, reaches.length - 1)];
  for (let gap = 1; gap <= reach && run.draft - gap >= 0; gap++) {
    const from = source[run.draft - gap];
    if (from < 0) continue;
    const jump = run.source - from;
    if (jump > 0 && jump <= gap + reach) return true;
    break;
  }
  const last = run.draft + run.length - 1;
  for (let gap = 1; gap <= reach && last + gap < source.length; gap++) {
    const to = source[last + gap];
    if (to < 0) continue;
    const jump = to - (run.source + run.length - 1);
    if (jump > 0 && jump <= gap + reach) return true;
    break;
  }
  return false;
}

/** Gives what is still free of a run its source. */
function place({ support, source }: Alignment, run: SharedRun, value: number): void {
  let free = 0;
  for (let k = 0; k < run.length; k++) if (source[run.draft + k] < 0) free++;
  if (free < Math.min(run.length, fewestLeft)) return;
  for (let k = 0; k < run.length; k++) {
    if (source[run.draft + k] >= 0) continue;
    support[run.draft + k] = value;
    source[run.draft + k] = run.source + k;
  }
}
