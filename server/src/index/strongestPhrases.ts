import type { LiveSegment } from './liveSegment.ts';
import type { FoundPhrase } from './phraseTable.ts';
import type { Phrase, PhraseQuery } from './questions.ts';

interface Row extends FoundPhrase {
  segment: LiveSegment;
}

/** The phrases of all segments that begin as a query asks, heaviest first; of one text the weights are added up. */
export function strongestPhrases({ begins, most }: PhraseQuery, segments: readonly LiveSegment[]): Phrase[] {
  const [first, second, third, fourth] = begins;
  const rows: Row[] = [];
  for (const segment of segments) {
    segment.view.phrases.find(first, second, third, fourth, (found) => rows.push({ ...found, segment }));
  }
  rows.sort((a, b) => b.weight - a.weight || b.length - a.length);
  const byText = new Map<string, Phrase>();
  for (const { segment, place, length, weight } of rows) {
    if (byText.size >= most) break;
    if (!segment.stands(place)) continue;
    const text = String.fromCharCode(...segment.view.text.slice(place, place + length));
    const known = byText.get(text);
    if (known) known.weight += weight;
    else byText.set(text, { text, place: segment.base + place, weight });
  }
  return [...byText.values()].sort((a, b) => b.weight - a.weight);
}
