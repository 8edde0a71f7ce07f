import { basename, join, resolve } from 'node:path';
import { root } from '../../scripts/run.mjs';
import { generatedCorpus } from '../corpora.ts';
import { backgroundsIn } from './backgrounds.ts';

/** What passages are taken from, and what they are planted into. */
export interface Input {
  name: string;
  folders: string[];
  backgrounds: string[];
}

/** The options that say so, as `parseArgs` takes them. */
export const inputOptions = {
  corpus: { type: 'string', multiple: true, default: [] as string[] },
  background: { type: 'string' },
} as const;

/** 1 M generated characters and our sample speeches, into other generated ones. */
export async function ownInput(): Promise<Input> {
  const { name, folders } = await generatedCorpus(1);
  return {
    name: `${name} + our sample speeches`,
    folders: [...folders, join(root, 'corpus')],
    backgrounds: await backgroundsIn(undefined),
  };
}

/**
 * The folders that were named, by their names alone.
 *
 * @throws where folders are named, but no texts to plant into
 */
export async function namedInputs({ corpus, background }: { corpus: string[]; background?: string }): Promise<Input[]> {
  if (corpus.length === 0) return [];
  if (background === undefined) throw new Error('Into which texts? Name a folder of them: --background FOLDER');
  const from = process.env.INIT_CWD ?? '.';
  const backgrounds = await backgroundsIn(resolve(from, background));
  return corpus.map((list) => {
    const folders = list.split(',').map((folder) => resolve(from, folder));
    return { name: folders.map((folder) => basename(folder)).join(' + '), folders, backgrounds };
  });
}
