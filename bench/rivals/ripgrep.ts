import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rgPath } from '@vscode/ripgrep-universal';
import type { Rival, RivalText } from './rival.ts';

const options = [
  '--no-config',
  '--no-ignore',
  '--hidden',
  '--fixed-strings',
  '--only-matching',
  '--no-filename',
  '--no-line-number',
];

/** The fastest search without an index: all clauses in one pass over the files, on all cores. */
export class Ripgrep implements Rival {
  readonly name = 'ripgrep -F -f';
  readonly #folders: readonly string[];
  #patterns = '';

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  build(_texts: readonly RivalText[], folder: string): void {
    this.#patterns = join(folder, 'clauses.txt');
  }

  find(clauses: readonly string[]): boolean[] {
    const found = this.#run(clauses);
    // of clauses within clauses it reports one: what stands within a found one is found too
    const all = [...found].join('\n');
    return clauses.map((clause) => found.has(clause) || all.includes(clause));
  }

  close(): void {}

  #run(clauses: readonly string[]): Set<string> {
    writeFileSync(this.#patterns, clauses.join('\n'));
    const { stdout, error } = spawnSync(rgPath, [...options, '-f', this.#patterns, ...this.#folders], {
      encoding: 'utf8',
      maxBuffer: 2 ** 29,
    });
    if (error) throw error;
    return new Set(stdout.split('\n'));
  }
}
