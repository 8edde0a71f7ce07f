import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Segmenter } from './segmenter.ts';

interface Jieba {
  cut(text: string, strict?: boolean): string[];
  load(dictionaries?: Record<string, string>): void;
}

/**
 * Words by nodejieba (dictionary and hidden Markov model). Loading takes about 0.8 s and 250 MB, given back only when
 * the process ends: call it in the indexing process alone. Throws where the addon does not run on this machine.
 *
 * @param home folder of the built program; a packaged extension carries nodejieba in `home/nodejieba`
 */
export function createJiebaSegmenter(home: string): Segmenter {
  const require = createRequire(join(home, 'indexer.js'));
  const jieba = firstOf(require, ['./nodejieba/index.js', 'nodejieba']);
  jieba.load();
  return { name: 'nodejieba-3', cut: (text) => jieba.cut(text, true) };
}

function firstOf(require: NodeJS.Require, names: string[]): Jieba {
  const [name, ...others] = names;
  try {
    return require(name);
  } catch (error) {
    if (others.length && (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return firstOf(require, others);
    throw error;
  }
}
