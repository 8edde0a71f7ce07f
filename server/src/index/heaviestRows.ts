import { heaviestWeight } from './phraseRows.ts';

/** Collects the heaviest rows of phrases that are met: what is lighter than `most` others need not be told any more. */
export class HeaviestRows {
  /** Lighter rows are not wanted any more. */
  least = 0;
  /** Packed, as `spanOf` reads them. */
  readonly #spans: number[] = [];
  readonly #weights: number[] = [];
  readonly #most: number;
  readonly #counts = new Uint32Array(heaviestWeight + 1);
  /** Rows of at least the least weight, and of more. */
  #kept = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#spans.length;
  }

  add(span: number, weight: number): void {
    if (weight < this.least) return;
    this.#spans.push(span);
    this.#weights.push(weight);
    this.#counts[weight]++;
    this.#kept++;
    while (this.#kept - this.#counts[this.least] >= this.#most) this.#kept -= this.#counts[this.least++];
  }

  /** The span of a row that was added, undefined where others are heavier by now. */
  spanAt(index: number): number | undefined {
    return this.#weights[index] >= this.least ? this.#spans[index] : undefined;
  }

  weightAt(index: number): number {
    return this.#weights[index];
  }
}
