import { foldText } from './fold.ts';
import { HeaviestRows } from './heaviestRows.ts';
import type { LiveSegment } from './liveSegment.ts';
import { spanOf, unpackWeight } from './phraseRows.ts';
import type { Phrase, PhraseQuery } from './questions.ts';

/** The phrases of all segments that begin as a query asks, heaviest first; of one text the weights are added up. */
export function strongestPhrases(query: PhraseQuery, segments: readonly LiveSegment[]): Phrase[] {
  const rows = new HeaviestRows(query.most);
  // what a small segment leaves of its share is left to larger ones
  const bySize = [...segments].sort((a, b) => a.view.text.length - b.view.text.length);
  let left = query.rows;
  // where the rows of each segment end
  const ends = bySize.map(({ view }, number) => {
    left -= view.phrases.find(query.begins, rows, Math.ceil(left / (bySize.length - number)));
    return rows.count;
  });
  const byText = new Map<string, Phrase>();
  let row = 0;
  for (const [number, segment] of bySize.entries()) {
    for (; row < ends[number]; row++) {
      const span = rows.spanAt(row);
      if (span === undefined) continue;
      const { place: example, length } = spanOf(span);
      const text = String.fromCharCode(...segment.view.text.slice(example, example + length));
      const place = segment.stands(example) ? example : standingPlace(segment, text);
      if (place === undefined) continue;
      const weight = unpackWeight(rows.weightAt(row));
      const known = byText.get(text);
      if (known) known.weight += weight;
      else byText.set(text, { text, place: segment.base + place, weight });
    }
  }
  return [...byText.values()].sort((a, b) => b.weight - a.weight);
}

/** Where a phrase stands that a file which is deleted by now was the example of; undefined where nobody else says it. */
function standingPlace(segment: LiveSegment, text: string): number | undefined {
  const { entries } = segment.view;
  const index = segment.firstStanding(entries.find(foldText(text), 0, text.length));
  return index < 0 ? undefined : entries.at(index);
}
