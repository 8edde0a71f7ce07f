import type { Location } from 'vscode-languageserver';
import type { Corpus, Place } from '../index/questions.ts';
import { fileRange } from '../sources/corpusFiles.ts';

/** LSP location of a stretch of the corpus, in the original file. */
export function locationOf(corpus: Corpus, start: Place, end: Place): Location {
  const { uri, ...range } = fileRange(corpus, start, end);
  return { uri, range };
}
