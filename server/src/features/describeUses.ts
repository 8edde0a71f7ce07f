import * as l10n from '@vscode/l10n';
import type { Corpus } from '../index/questions.ts';
import { fileLink } from '../lsp/markdown.ts';
import { fileRange } from '../sources/corpusFiles.ts';
import { titleOf } from '../sources/titleOf.ts';
import type { Use } from '../sources/uses.ts';

/**
 * `First 2016-03: title · last 2023-05-18: title`, for a hover; empty where fewer than two of the speeches have dates.
 *
 * @param uses in order of their dates
 * @param length of the phrase, in code units
 * @param named the speech whose title stands above: of that the date alone is told
 */
export function firstAndLast(
  uses: readonly Use[],
  length: number,
  corpus: Corpus,
  markdown: boolean,
  named?: number,
): string {
  const dated = uses.filter(({ speech }) => speech.date !== undefined);
  const [first, last] = [dated.at(0), dated.at(-1)];
  if (!first || !last || first === last) return '';
  const titled = ({ speech, place }: Use) => {
    if (speech.id === named) return l10n.t('the speech above');
    if (!markdown) return titleOf(speech);
    const { uri, start } = fileRange(corpus, place, place + length);
    return fileLink(speech.title, uri, start);
  };
  return [
    l10n.t('First said {0}: {1}', first.speech.date as string, titled(first)),
    l10n.t('last {0}: {1}', last.speech.date as string, titled(last)),
  ].join(' · ');
}
