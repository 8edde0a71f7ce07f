/** What is taken for granted before anything is known: that three of ten right suggestions are taken at once. */
const prior = { atOnce: 1.5, all: 5 };
/** So many right suggestions tell how the writer works; what was before them fades. */
const remembered = 60;

/**
 * What share of right suggestions the writer takes as soon as they are shown (acceptance rate). It tells what it means
 * that one was shown and not taken: with a writer who takes what is right, that it was wrong; with one who does not look
 * at the list, nothing.
 */
export class Acceptance {
  #atOnce: number;
  #all: number;

  constructor({ atOnce, all } = prior) {
    this.#atOnce = atOnce;
    this.#all = all;
  }

  /** A right suggestion was taken at once, or later, or written by hand. */
  learn(atOnce: boolean): void {
    const fading = this.#all >= remembered ? 1 - 1 / remembered : 1;
    this.#atOnce = this.#atOnce * fading + Number(atOnce);
    this.#all = this.#all * fading + 1;
  }

  /** 0 to 1. */
  get rate(): number {
    return this.#atOnce / this.#all;
  }

  /**
   * What is left of the chance of a suggestion, 0 to 1.
   *
   * @param times how often it was shown, and the writer went on writing it by hand
   */
  chanceLeft(times: number): number {
    return (1 - this.rate) ** times;
  }

  toJSON(): unknown {
    return { atOnce: this.#atOnce, all: this.#all };
  }

  /** What a file holds; nothing known where it is not ours. */
  static from(json: unknown): Acceptance {
    const { atOnce, all } = (json ?? {}) as Record<string, unknown>;
    if (typeof atOnce !== 'number' || typeof all !== 'number') return new Acceptance();
    const isOurs = atOnce >= 0 && atOnce <= all && all > 0 && all <= remembered + 1;
    return isOurs ? new Acceptance({ atOnce, all }) : new Acceptance();
  }
}
