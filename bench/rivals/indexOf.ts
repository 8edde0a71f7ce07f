import type { Rival, RivalText } from './rival.ts';

/** The plain scan: what nobody can be wrong with. */
export class IndexOf implements Rival {
  readonly name = 'indexOf';
  bytes = 0;
  #all = '';

  build(texts: readonly RivalText[]): void {
    this.#all = texts.map(({ text }) => text).join('\0');
    this.bytes = 2 * this.#all.length;
  }

  find(clauses: readonly string[]): boolean[] {
    return clauses.map((clause) => this.#all.includes(clause));
  }

  count(clauses: readonly string[]): number {
    let count = 0;
    for (const clause of clauses) {
      for (let at = this.#all.indexOf(clause); at >= 0; at = this.#all.indexOf(clause, at + 1)) count++;
    }
    return count;
  }

  close(): void {
    this.#all = '';
  }
}
