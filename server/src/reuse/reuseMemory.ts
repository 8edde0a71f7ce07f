import type { Corpus } from '../index/questions.ts';
import type { BlockTerms, ReusedPassage, ReuseOptions } from './reusedPassage.ts';
import { SeedMemory } from './seedMemory.ts';

/** Code units of blocks remembered: those of a few long drafts. */
const mostRemembered = 200_000;

/** What of the options decides what is found in any draft. */
type Terms = Pick<ReuseOptions, 'minimumHanzi' | 'leastStrength' | 'counts' | 'ignored'>;

/**
 * Remembers what was found in each block of the drafts being written, so that an edit costs what its paragraph costs.
 * Another corpus or other terms empty it.
 */
export class ReuseMemory {
  /** For blocks that are new. */
  readonly seeds = new SeedMemory();
  #corpus: Corpus | undefined;
  #terms: Terms | undefined;
  #known = new Map<string, ReusedPassage[]>();
  /** Code units of the keys that are known. */
  #size = 0;

  /** What was found in a block; undefined where it has not been searched. */
  recall(block: string, corpus: Corpus, options: ReuseOptions, terms: BlockTerms): ReusedPassage[] | undefined {
    this.#keepOnlyFor(corpus, options);
    const key = keyOf(block, options, terms);
    const found = this.#known.get(key);
    if (!found) return undefined;
    // the ones used last come last: the first are forgotten
    this.#known.delete(key);
    this.#known.set(key, found);
    return found;
  }

  remember(block: string, corpus: Corpus, options: ReuseOptions, terms: BlockTerms, found: ReusedPassage[]): void {
    this.#keepOnlyFor(corpus, options);
    const key = keyOf(block, options, terms);
    if (!this.#known.has(key)) this.#size += key.length;
    this.#known.set(key, found);
    for (const oldest of this.#known.keys()) {
      if (this.#size <= mostRemembered) break;
      this.#known.delete(oldest);
      this.#size -= oldest.length;
    }
  }

  #keepOnlyFor(corpus: Corpus, { minimumHanzi, leastStrength, counts, ignored }: Terms): void {
    const same =
      this.#corpus === corpus &&
      this.#terms?.minimumHanzi === minimumHanzi &&
      this.#terms.leastStrength === leastStrength &&
      this.#terms.counts === counts &&
      this.#terms.ignored?.sources === ignored?.sources;
    if (same) return;
    this.#corpus = corpus;
    this.#terms = { minimumHanzi, leastStrength, counts, ignored };
    this.#known.clear();
    this.#size = 0;
  }
}

function keyOf(block: string, { ownUri = '' }: ReuseOptions, { noSources, quiet }: BlockTerms): string {
  const stretches = quiet.map(({ start, end }) => `${start}-${end}`).join();
  return `${ownUri}\n${noSources?.key ?? ''}\n${stretches}\n${block}`;
}
