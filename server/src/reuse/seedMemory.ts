import type { Corpus, Seed, SeedOptions } from '../index/questions.ts';

/** Longest seed, in code units: how far behind its sentence one may reach. */
const longestSeed = 64;
/** Sentences remembered: those of a few long drafts. */
const mostSentences = 1000;

/**
 * Remembers the seeds of each sentence of the drafts being written, so that after an edit only the sentences around it
 * are looked up again.
 */
export class SeedMemory {
  #corpus: Corpus | undefined;
  #known = new Map<string, Seed[]>();

  /** As `corpus.seeds`, counting the steps from the start of each sentence. */
  seeds(corpus: Corpus, text: string, options: SeedOptions): Seed[] {
    if (this.#corpus !== corpus) this.#known.clear();
    this.#corpus = corpus;
    const end = options.until ?? text.length;
    const found: Seed[] = [];
    for (let start = 0; start < end; ) {
      const length = Math.min(sentenceLength(text, start), end - start);
      const reach = text.slice(start, start + length + longestSeed);
      const key = `${length} ${options.minimum} ${options.maxOccurrences} ${options.step} ${reach}`;
      let seeds = this.#known.get(key);
      if (!seeds) seeds = corpus.seeds(reach, { ...options, until: length });
      // the ones used last come last: the first are forgotten
      this.#known.delete(key);
      this.#known.set(key, seeds);
      for (const seed of seeds) found.push({ ...seed, start: start + seed.start });
      start += length;
    }
    for (const key of this.#known.keys()) {
      if (this.#known.size <= mostSentences) break;
      this.#known.delete(key);
    }
    return found;
  }
}

/** Code units up to and with the mark that ends the sentence, or the line. */
function sentenceLength(text: string, start: number): number {
  let end = start;
  while (end < text.length && !'。！？；\n'.includes(text[end])) end++;
  return Math.min(end + 1, text.length) - start;
}
