import type { LiveSegment } from './liveSegment.ts';
import { heaviestWeight, spanOf, unpackWeight } from './phraseRows.ts';
import type { Phrase, PhraseQuery } from './questions.ts';

/** The phrases of all segments that begin as a query asks, heaviest first; of one text the weights are added up. */
export function strongestPhrases({ begins, most }: PhraseQuery, segments: readonly LiveSegment[]): Phrase[] {
  // packed spans and weights, and where the rows of each segment end among them
  const spans: number[] = [];
  const weights: number[] = [];
  const ends: number[] = [];
  const counts = new Uint32Array(heaviestWeight + 1);
  for (const segment of segments) {
    segment.view.phrases.find(begins, (span, weight) => {
      spans.push(span);
      weights.push(weight);
      counts[weight]++;
    });
    ends.push(spans.length);
  }
  let least = heaviestWeight;
  for (let kept = counts[least]; least > 0 && kept < most; kept += counts[--least]);
  const byText = new Map<string, Phrase>();
  let row = 0;
  for (const [number, segment] of segments.entries()) {
    for (; row < ends[number]; row++) {
      if (weights[row] < least) continue;
      const { place, length } = spanOf(spans[row]);
      if (!segment.stands(place)) continue;
      const text = String.fromCharCode(...segment.view.text.slice(place, place + length));
      const weight = unpackWeight(weights[row]);
      const known = byText.get(text);
      if (known) known.weight += weight;
      else byText.set(text, { text, place: segment.base + place, weight });
    }
  }
  return [...byText.values()].sort((a, b) => b.weight - a.weight);
}
