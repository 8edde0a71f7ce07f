import type { CheckOptions } from './check/checkDraft.ts';
import type { SpeechInfo } from './index/questions.ts';
import type { Settings } from './protocol/settings.ts';
import { globMatcher } from './util/globs.ts';

/** What the settings say about files of the corpus: which are sources to warn of, and which are model texts. */
export type ReuseScope = Pick<CheckOptions, 'counts' | 'isModelText'>;

/** @param folders absolute paths of the corpus folders */
export function reuseScope(
  folders: readonly string[],
  { exclude, modelTexts }: Pick<Settings['reuse'], 'exclude' | 'modelTexts'>,
): ReuseScope {
  const isExcluded = globMatcher(folders, exclude);
  const counts = ({ uri }: SpeechInfo) => !isExcluded(uri);
  return { counts: exclude.length > 0 ? counts : undefined, isModelText: globMatcher(folders, modelTexts) };
}
