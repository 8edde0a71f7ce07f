import { hanziOf } from '../../server/src/reuse/hanzi.ts';
import { overlaps } from '../../server/src/util/span.ts';
import { gramHashes, WantedGrams } from './grams.ts';
import type { Aligned } from './pan.ts';
import type { SourceSpan } from './passages.ts';

/** Hanzi of the strings by which a copy is told, and the share of them that it has. */
const gram = 7;
const leastShare = 0.8;

/**
 * For each source: all places of the corpus that say the same, itself first, in Hanzi of their texts. Talks stand in a
 * corpus twice, and sentences in many of them: who names a copy is right.
 */
export function copiesOf(sources: readonly SourceSpan[], texts: readonly string[]): SourceSpan[][] {
  const wanted = new WantedGrams();
  const asked = new Map<number, Set<number>>();
  const sizes = sources.map(({ text, start, end }, number) => {
    const hashes = new Set(gramHashes(hanziOf(texts[text].slice(start, end)).units, gram));
    for (const hash of hashes) {
      wanted.add(hash);
      asked.set(hash, (asked.get(hash) ?? new Set()).add(number));
    }
    return hashes.size;
  });
  const found: SourceSpan[][] = sources.map(() => []);
  for (const [text, content] of texts.entries()) {
    const places = new Map<number, number[]>();
    const hashes = gramHashes(hanziOf(content).units, gram);
    for (let i = 0; i < hashes.length; i++) {
      if (!wanted.has(hashes[i])) continue;
      for (const number of asked.get(hashes[i]) ?? []) {
        const known = places.get(number);
        if (known) known.push(i);
        else places.set(number, [i]);
      }
    }
    for (const [number, starts] of places) {
      for (const { start, end } of dense(starts, sizes[number]))
        found[number].push({ text, start, end: end + gram - 1 });
    }
  }
  return found.map((copies, number) => {
    const { text, start, end } = sources[number];
    const before = hanziOf(texts[text].slice(0, start)).units.length;
    const itself = { text, start: before, end: before + hanziOf(texts[text].slice(start, end)).units.length };
    return [itself, ...copies.filter((copy) => copy.text !== text || !overlaps(copy, itself))];
  });
}

/** Where so many of the places lie close together that they are the whole passage again. Places in order. */
function dense(places: readonly number[], size: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let from = 0; from < places.length; ) {
    let to = from;
    while (to < places.length && places[to] < places[from] + size + gram) to++;
    if (to - from >= leastShare * size) {
      found.push({ start: places[from], end: places[to - 1] + 1 });
      from = to;
    } else {
      from++;
    }
  }
  return found;
}

/** A detection that names a copy, as one that names the case's own source, to which its place is moved. */
export function toOwnSource(detection: Aligned, copies: readonly SourceSpan[]): Aligned {
  const { text, source } = detection;
  const copy = copies.find((one) => one.text === text && overlaps(one, source));
  if (!copy) return detection;
  const shift = copies[0].start - copy.start;
  return { ...detection, text: copies[0].text, source: { start: source.start + shift, end: source.end + shift } };
}
