import MiniSearch from 'minisearch';
import type { Rival, RivalText } from './rival.ts';

/** The usual full-text search of JavaScript, told to take every two characters as a word; hits are read again. */
export class MiniSearchBigrams implements Rival {
  readonly name = 'MiniSearch, bigrams';
  /** More does not fit into Node's memory. */
  readonly most = 12e6;
  #texts: readonly RivalText[] = [];
  #index: MiniSearch | undefined;

  build(texts: readonly RivalText[]): void {
    this.#texts = texts;
    this.#index = new MiniSearch({ fields: ['text'], tokenize: bigrams, processTerm: (term) => term });
    this.#index.addAll(texts.map(({ text }, id) => ({ id, text })));
  }

  find(clauses: readonly string[]): boolean[] {
    return clauses.map((clause) => {
      const hits = this.#index?.search(clause, { combineWith: 'AND' }) ?? [];
      return hits.some(({ id }) => this.#texts[id].text.includes(clause));
    });
  }

  close(): void {
    this.#index = undefined;
  }
}

function bigrams(text: string): string[] {
  const terms: string[] = [];
  for (let i = 0; i + 2 <= text.length; i++) terms.push(text.slice(i, i + 2));
  return terms;
}
