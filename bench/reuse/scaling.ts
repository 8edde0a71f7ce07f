import type { SignedCase } from '../fitting/logistic.ts';

/** Brings signs to mean 0 and deviation 1, with a constant before them: descent takes even steps then. */
export class Scaling {
  readonly #means: number[];
  readonly #deviations: number[];

  constructor(cases: readonly SignedCase[]) {
    const count = cases[0]?.signs.length ?? 0;
    const mean = (of: (signs: Float32Array) => number) =>
      cases.reduce((sum, { signs }) => sum + of(signs), 0) / cases.length;
    this.#means = Array.from({ length: count }, (_one, i) => mean((signs) => signs[i]));
    this.#deviations = this.#means.map((middle, i) => Math.sqrt(mean((signs) => (signs[i] - middle) ** 2)) || 1);
  }

  scaled<Case extends SignedCase>(one: Case): Case {
    const signs = Array.from(one.signs, (sign, i) => (sign - this.#means[i]) / this.#deviations[i]);
    return { ...one, signs: Float32Array.from([1, ...signs]) };
  }

  /** Weights of scaled signs as those of the signs themselves, the constant first. */
  unscaled([constant, ...weights]: Float64Array): Float64Array {
    const own = weights.map((weight, i) => weight / this.#deviations[i]);
    const shift = own.reduce((sum, weight, i) => sum + weight * this.#means[i], 0);
    return Float64Array.from([constant - shift, ...own]);
  }
}
