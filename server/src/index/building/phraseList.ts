import type { Phrases } from '../phraseRows.ts';

/** Phrases as they are found: hundreds of thousands, so in arrays that grow by doubling. */
export class PhraseList implements Phrases {
  count = 0;
  places: Uint32Array;
  lengths: Uint8Array;
  weights: Uint8Array;

  /** @param capacity how many are likely */
  constructor(capacity: number) {
    this.places = new Uint32Array(capacity);
    this.lengths = new Uint8Array(capacity);
    this.weights = new Uint8Array(capacity);
  }

  /** Lists one behind the other. */
  static joined(lists: readonly Phrases[]): PhraseList {
    const all = new PhraseList(lists.reduce((sum, { count }) => sum + count, 0));
    for (const { count, places, lengths, weights } of lists) {
      all.places.set(places.subarray(0, count), all.count);
      all.lengths.set(lengths.subarray(0, count), all.count);
      all.weights.set(weights.subarray(0, count), all.count);
      all.count += count;
    }
    return all;
  }

  add(place: number, length: number, weight: number): void {
    if (this.count === this.places.length) this.#grow();
    this.places[this.count] = place;
    this.lengths[this.count] = length;
    this.weights[this.count++] = weight;
  }

  /**
   * Keeps the most urgent, `most` at most; their order stays.
   *
   * @param urgency of each, its weight where it is left out
   */
  prune(most: number, urgency = this.weights): void {
    if (this.count <= most) return;
    const counts = new Uint32Array(257);
    for (let i = 0; i < this.count; i++) counts[urgency[i]]++;
    let least = 256;
    let kept = 0;
    while (kept + counts[least - 1] <= most) kept += counts[--least];
    // of the next step as many as there is room for
    let room = most - kept;
    let to = 0;
    for (let i = 0; i < this.count; i++) {
      if (urgency[i] < least && (urgency[i] < least - 1 || room-- <= 0)) continue;
      this.places[to] = this.places[i];
      this.lengths[to] = this.lengths[i];
      this.weights[to++] = this.weights[i];
    }
    this.count = to;
  }

  #grow(): void {
    const capacity = Math.max(64, 2 * this.count);
    const { places, lengths, weights } = this;
    this.places = new Uint32Array(capacity);
    this.lengths = new Uint8Array(capacity);
    this.weights = new Uint8Array(capacity);
    this.places.set(places);
    this.lengths.set(lengths);
    this.weights.set(weights);
  }
}
