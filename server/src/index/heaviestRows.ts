import { heaviestWeight } from './phraseRows.ts';

/** So many times the rows wanted are collected, where many weigh the same as the last of them. */
const mostTimes = 4;

/**
 * Collects the heaviest rows of phrases that are met: what is lighter than `most` others need not be told any more. Of
 * those that weigh the same as the last of them the first are told, so many that they are four times `most` together:
 * a text that says everything once has no others.
 */
export class HeaviestRows {
  /** Packed, as `spanOf` reads them. */
  readonly #spans: number[] = [];
  readonly #weights: number[] = [];
  readonly #most: number;
  readonly #counts = new Uint32Array(heaviestWeight + 1);
  /** Lighter rows are told no more. */
  #least = 0;
  /** Rows that are not lighter. */
  #kept = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Lighter rows are not wanted any more; above the heaviest weight where none is. */
  get least(): number {
    return this.#kept < mostTimes * this.#most ? this.#least : this.#least + 1;
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
    while (this.#kept - this.#counts[this.#least] >= this.#most) this.#kept -= this.#counts[this.#least++];
  }

  /** The span of a row that was added, undefined where others are heavier by now. */
  spanAt(index: number): number | undefined {
    return this.#weights[index] >= this.#least ? this.#spans[index] : undefined;
  }

  weightAt(index: number): number {
    return this.#weights[index];
  }
}
