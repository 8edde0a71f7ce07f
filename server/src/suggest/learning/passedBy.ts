import { hashOf } from '../../util/hash.ts';
import type { Judgement } from './watch.ts';

/** A suggestion typed past so many times in a row is not shown again at that place. */
const patience = 3;
/** Places that are remembered, those judged last, and beginnings of suggestions at each. */
const mostPlaces = 2000;
const mostStems = 24;
/** Suggestions that begin alike for so many code units differ in their tails only: what is said of one is said of all. */
const stemLength = 3;
/** Shortest suggestion, in code units. */
const leastLength = 2;
/** Beginnings that are remembered of one suggestion. */
const stemsOfText = stemLength - leastLength + 1;

/** How often suggestions were typed past in a row, by the hash of how they begin, by the hash of the place. */
type Places = Map<number, Map<number, number>>;

/**
 * Which suggestions were typed past at which place. Hashes only: what stood in a draft cannot be read out of it. A
 * chance of one in a million that two places have the same hash does no harm.
 */
export class PassedBy {
  readonly #places: Places;

  constructor(places: Places = new Map()) {
    this.#places = places;
  }

  get size(): number {
    return this.#places.size;
  }

  learn({ place, passed, taken }: Judgement): void {
    const key = hashOf(place);
    const texts = this.#places.get(key) ?? new Map<number, number>();
    // the place judged last stands last
    this.#places.delete(key);
    const room = mostStems - [...texts.values()].filter((times) => times === patience).length;
    // those that stood first; with more of them none would be remembered until it is to be quiet. Two suggestions that
    // begin alike were passed by once
    for (const hash of new Set(passed.slice(0, room / stemsOfText).flatMap(stems))) {
      const times = Math.min(patience, (texts.get(hash) ?? 0) + 1);
      texts.delete(hash);
      texts.set(hash, times);
      if (texts.size > mostStems) texts.delete(leastMissed(texts));
    }
    for (const hash of taken.flatMap(stems)) texts.delete(hash);
    if (texts.size > 0) this.#places.set(key, texts);
    if (this.#places.size > mostPlaces) this.#places.delete(this.#places.keys().next().value as number);
  }

  /** Whether suggestions are to be kept quiet behind a text; undefined where none is, as nearly everywhere. */
  quietBehind(place: string): ((text: string) => boolean) | undefined {
    const texts = this.#places.get(hashOf(place));
    if (!texts || Math.max(...texts.values()) < patience) return undefined;
    return (text) => texts.get(hashOf(text.slice(0, stemLength))) === patience;
  }

  toJSON(): unknown {
    return [...this.#places].map(([place, texts]) => [place, [...texts].flat()]);
  }

  /** What a file holds; nothing learned where it is not ours. */
  static from(json: unknown): PassedBy {
    const places: Places = new Map();
    for (const row of Array.isArray(json) ? json.slice(-mostPlaces) : []) {
      const [place, numbers] = Array.isArray(row) ? row : [];
      if (!isCount(place) || !Array.isArray(numbers) || !numbers.every(isCount)) continue;
      const texts = new Map<number, number>();
      for (let i = 0; i + 1 < Math.min(numbers.length, 2 * mostStems); i += 2) texts.set(numbers[i], numbers[i + 1]);
      if (texts.size > 0) places.set(place, texts);
    }
    return new PassedBy(places);
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

/** Of what is not quiet yet the one judged longest ago: what is quiet stays so. */
function leastMissed(texts: ReadonlyMap<number, number>): number {
  for (const [hash, times] of texts) if (times < patience) return hash;
  return texts.keys().next().value as number;
}

/** Hashes of what a text begins with: as much as tells it from others, and as little as a suggestion may be. */
function stems(text: string): number[] {
  const hashes: number[] = [];
  for (let length = leastLength; length <= Math.min(stemLength, text.length); length++)
    hashes.push(hashOf(text.slice(0, length)));
  return hashes;
}
