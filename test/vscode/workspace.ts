import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { encodeGb18030 } from '../support/gb18030.ts';

const speeches = join(root, 'test', 'vscode', 'corpus');

/** Makes a workspace as a writer has it, with a folder `corpus` of a few speeches; answers its folder. */
export function makeWorkspace(work: string): string {
  const folder = join(work, 'workspace');
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  for (const name of readdirSync(speeches)) {
    const text = readFileSync(join(speeches, name), 'utf8');
    // Kept as UTF-8 in the repository, so that everyone can read it there.
    writeFileSync(join(corpus, name), name.includes('gb18030') ? encodeGb18030(text) : text);
  }
  return folder;
}

/** Copies the samples with the corpus beside them, so that typing into them changes nothing here. */
export function copySamples(work: string): string {
  for (const name of ['samples', 'corpus']) cpSync(join(root, name), join(work, name), { recursive: true });
  return join(work, 'samples');
}
