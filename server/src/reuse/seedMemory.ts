import type { Corpus, Seed, SeedOptions } from '../index/questions.ts';

/** Longest seed, in code units: how far behind its sentence one may reach. */
const longestSeed = 64;
/** Code units of sentences remembered: those of a few long drafts. */
const mostRemembered = 60_000;

interface Remembered {
  seeds: Seed[];
  /** Code units of the sentence. */
  length: number;
}

/**
 * Remembers the seeds of each sentence of the drafts being written, so that after an edit only the sentences around it
 * are looked up again.
 */
export class SeedMemory {
  #corpus: Corpus | undefined;
  #known = new Map<string, Remembered>();
  /** Code units of the sentences that are known. */
  #size = 0;

  /** As `corpus.seeds`, counting the steps from the start of each sentence. */
  seeds(corpus: Corpus, text: string, options: SeedOptions): Seed[] {
    if (this.#corpus !== corpus) this.#forgetAll();
    this.#corpus = corpus;
    const end = options.until ?? text.length;
    const found: Seed[] = [];
    for (let start = 0; start < end; ) {
      const length = Math.min(sentenceLength(text, start), end - start);
      const reach = text.slice(start, start + length + longestSeed);
      const key = `${length} ${options.minimum} ${options.maxOccurrences} ${options.step} ${options.mostSteps} ${reach}`;
      const known = this.#known.get(key);
      const seeds = known?.seeds ?? corpus.seeds(reach, { ...options, until: length });
      // the ones used last come last: the first are forgotten
      if (known) this.#known.delete(key);
      else this.#size += length;
      this.#known.set(key, known ?? { seeds, length });
      for (const seed of seeds) found.push({ ...seed, start: start + seed.start });
      start += length;
    }
    for (const [key, { length }] of this.#known) {
      if (this.#size <= mostRemembered) break;
      this.#known.delete(key);
      this.#size -= length;
    }
    return found;
  }

  #forgetAll(): void {
    this.#known.clear();
    this.#size = 0;
  }
}

/** Code units up to and with the mark that ends the sentence, or the line. */
function sentenceLength(text: string, start: number): number {
  let end = start;
  while (end < text.length && !'。！？；\n'.includes(text[end])) end++;
  return Math.min(end + 1, text.length) - start;
}
