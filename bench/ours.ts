import { join } from 'node:path';
import type { Corpus } from '../server/src/index/questions.ts';
import { realDisk } from '../server/src/index/store/disk.ts';
import { IndexFiles } from '../server/src/library/indexFiles.ts';
import { defaultSettings } from '../server/src/settings.ts';
import { indexFiles } from './server/indexing.ts';

/** Our index in this process, as the server opens it. */
export class Ours {
  readonly corpus: Corpus;
  readonly #files: IndexFiles;

  private constructor(files: IndexFiles) {
    this.#files = files;
    this.corpus = files.live.corpus();
  }

  /** @param indexFolder the setting: the index lies in a folder of its own in it */
  static async open(indexFolder: string): Promise<Ours> {
    const manifest = indexFiles(indexFolder).find(({ path }) => path.endsWith('manifest.json'));
    if (!manifest) throw new Error(`there is no index among ${JSON.stringify(indexFiles(indexFolder))}`);
    const memory = defaultSettings.index.memory * 2 ** 20;
    const events = { log: console.error, onDamage: () => {}, onOther: () => {} };
    const files = new IndexFiles(join(manifest.path, '..'), realDisk, memory, events);
    await files.open();
    // as in a server that has been up for a tenth of a second
    await files.filled();
    return new Ours(files);
  }

  find(clauses: readonly string[]): boolean[] {
    return clauses.map((clause) => this.corpus.holds(clause));
  }

  /** As `find`, by the question that needs no place; clauses are shorter than its limit. */
  findByLongestMatch(clauses: readonly string[]): boolean[] {
    return clauses.map((clause) => this.corpus.longestMatch(clause, 0, clause.length) === clause.length);
  }

  count(clauses: readonly string[]): number {
    return clauses.reduce(
      (sum, clause) => sum + this.corpus.occurrences(clause, Number.MAX_SAFE_INTEGER).places.length,
      0,
    );
  }

  close(): Promise<void> {
    return this.#files.close();
  }
}
