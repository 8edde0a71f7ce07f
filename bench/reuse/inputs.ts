import { basename, join, resolve } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { generatedCorpus } from '../corpora.ts';
import { backgroundsIn } from './backgrounds.ts';

/** What a run works on. */
export interface Inputs {
  corpora: { name: string; folders: string[] }[];
  /** Texts that passages are planted into. */
  backgrounds: string[];
}

/** The options that say so, as `parseArgs` takes them. */
export const inputOptions = {
  corpus: { type: 'string', multiple: true, default: [] as string[] },
  background: { type: 'string' },
} as const;

/**
 * The folders that were named, by their names alone; without any 1 M generated characters and our sample speeches.
 *
 * @throws where folders are named, but no texts to plant into
 */
export async function inputsOf({ corpus, background }: { corpus: string[]; background?: string }): Promise<Inputs> {
  if (corpus.length > 0 && background === undefined)
    throw new Error('Into which texts? Name a folder of them: --background FOLDER');
  const from = process.env.INIT_CWD ?? '.';
  const corpora = corpus.map((list) => {
    const folders = list.split(',').map((folder) => resolve(from, folder));
    return { name: folders.map((folder) => basename(folder)).join(' + '), folders };
  });
  if (corpora.length === 0) {
    const { name, folders } = await generatedCorpus(1);
    corpora.push({ name: `${name} + our sample speeches`, folders: [...folders, join(root, 'corpus')] });
  }
  return { corpora, backgrounds: await backgroundsIn(background && resolve(from, background)) };
}
