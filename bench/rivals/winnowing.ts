import { FingerprintIndex, fingerprints, placeRange, unitsOf } from './fingerprints.ts';
import type { Rival, RivalText } from './rival.ts';

const options = { gram: 4, window: 3 };

/**
 * Winnowed fingerprints. Clauses shorter than `gram + window - 1` have no fingerprint that is sure to be kept: some of
 * them are missed.
 */
export class Winnowing implements Rival {
  readonly name = 'winnowed fingerprints';
  bytes = 0;
  #all = '';
  #index = new FingerprintIndex(new Uint16Array(0), options);

  build(texts: readonly RivalText[]): void {
    this.#all = texts.map(({ text }) => text).join('\0');
    this.#index = new FingerprintIndex(unitsOf(this.#all), options);
    this.bytes = 8 * this.#index.length + 2 * this.#all.length;
  }

  find(clauses: readonly string[]): boolean[] {
    return clauses.map((clause) => this.#stands(clause));
  }

  close(): void {
    this.#index = new FingerprintIndex(new Uint16Array(0), options);
  }

  #stands(clause: string): boolean {
    const print = fingerprints(unitsOf(clause), options).next().value;
    if (print === undefined) return false;
    const offset = print % placeRange;
    for (const place of this.#index.places(print)) if (this.#all.startsWith(clause, place - offset)) return true;
    return false;
  }
}
