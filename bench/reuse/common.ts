import { hanziOf, stretchOf } from '../../server/src/reuse/hanzi.ts';
import type { Span } from '../../server/src/util/span.ts';
import { gramHashes, WantedGrams } from './grams.ts';
import type { PlantedDraft } from './planting.ts';
import { union, without } from './spans.ts';

/** Hanzi in a row that two texts hardly share by chance. */
const least = 13;

/**
 * For each draft: what its background shares with the corpus without anybody's planting it there, in UTF-16 offsets. To
 * report it is neither right nor wrong.
 */
export function sharedAnyway(drafts: readonly PlantedDraft[], texts: readonly string[]): Span[][] {
  const all = drafts.map((draft) => {
    const hanzi = hanziOf(draft.text);
    return { draft, hanzi, hashes: gramHashes(hanzi.units, least) };
  });
  const wanted = new WantedGrams();
  for (const { hashes } of all) for (const hash of hashes) wanted.add(hash);
  const found = new Set<number>();
  for (const text of texts) {
    for (const hash of gramHashes(hanziOf(text).units, least)) if (wanted.has(hash)) found.add(hash);
  }
  return all.map(({ draft, hanzi: { offsets }, hashes }) => {
    const shared: Span[] = [];
    for (let i = 0; i < hashes.length; i++) {
      if (found.has(hashes[i])) shared.push(stretchOf({ start: i, end: i + least }, offsets));
    }
    const planted = [...draft.cases, ...draft.decoys];
    return union(shared).flatMap((one) => without(one, planted));
  });
}
