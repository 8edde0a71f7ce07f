import type { Span } from './span.ts';

/** Which code units of a text are covered by spans so far. */
export class CoveredUnits {
  readonly #units: Uint8Array;

  /** @param length of the text, in UTF-16 code units */
  constructor(length: number) {
    this.#units = new Uint8Array(length);
  }

  add({ start, end }: Span): void {
    this.#units.fill(1, start, end);
  }

  /** Whether a span shares a unit with those added. */
  overlaps({ start, end }: Span): boolean {
    return this.#units.subarray(start, end).includes(1);
  }
}
