/** A run of Hanzi that two texts share. */
export interface SharedRun {
  /** Index in the draft's Hanzi. */
  draft: number;
  /** Index in the source's Hanzi. */
  source: number;
  length: number;
}

const buckets = 4096;
/** Places of a pair looked at: `的的的的…` must not be compared with itself in all ways. */
const mostPlaces = 24;
/** Hanzi compared for each Hanzi of the two texts, before long runs are cut short. */
const mostCompared = 32;
const heads = new Int32Array(buckets);

/**
 * All maximal runs of two or more Hanzi that stand in both texts, whatever their order. Linear: each pair of a text has
 * at most `mostPlaces` places in the other.
 */
export function sharedRunsOf(draft: Uint16Array, source: Uint16Array): SharedRun[] {
  heads.fill(-1);
  const next = new Int32Array(source.length);
  for (let j = source.length - 2; j >= 0; j--) {
    const bucket = bucketOf(source[j], source[j + 1]);
    next[j] = heads[bucket];
    heads[bucket] = j;
  }
  const runs: SharedRun[] = [];
  let budget = mostCompared * (draft.length + source.length);
  for (let i = 0; i + 1 < draft.length; i++) {
    let places = 0;
    for (let j = heads[bucketOf(draft[i], draft[i + 1])]; j >= 0; j = next[j]) {
      if (source[j] !== draft[i] || source[j + 1] !== draft[i + 1]) continue;
      if (++places > mostPlaces) break;
      if (i > 0 && j > 0 && draft[i - 1] === source[j - 1]) continue;
      const most = Math.min(draft.length - i, source.length - j, Math.max(2, budget));
      let length = 2;
      while (length < most && draft[i + length] === source[j + length]) length++;
      budget -= length;
      runs.push({ draft: i, source: j, length });
    }
  }
  return runs;
}

function bucketOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e3b) ^ Math.imul(b, 0x85eb)) & (buckets - 1);
}
