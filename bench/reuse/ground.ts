import { pathToFileURL } from 'node:url';
import type { Corpus } from '../../server/src/index/questions.ts';
import { readTexts } from '../corpora.ts';
import { Random } from '../random.ts';
import { isStock, setPhrases, setPhraseTest } from './decoys.ts';
import type { Ground } from './planting.ts';

/** What drafts are planted from, and which text is which. */
export interface IndexedGround extends Ground {
  /** Numbers of the texts by the addresses of their files. */
  numbers: ReadonlyMap<string, number>;
}

/** The texts of a corpus and its set phrases, which `corpus` is asked for. */
export async function groundOf(
  folders: readonly string[],
  backgrounds: readonly string[],
  corpus: Corpus,
  seed: number,
): Promise<IndexedGround> {
  const files = await Promise.all(folders.map((folder) => readTexts([folder])));
  const texts = files.flat().map(({ text }) => text);
  let number = 0;
  const groups = files.map((some) => some.map(() => number++));
  const numbers = new Map(files.flat().map(({ path }, i) => [pathToFileURL(path).href, i]));
  const isSetPhrase = setPhraseTest(corpus);
  return {
    texts,
    groups,
    numbers,
    backgrounds,
    decoys: setPhrases(texts, groups, isSetPhrase, new Random(seed)),
    isStock: (passage) => isStock(passage, isSetPhrase),
  };
}
