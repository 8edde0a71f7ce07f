import * as l10n from '@vscode/l10n';
import type { Corpus } from '../index/questions.ts';
import type { Origin, Suggestion } from '../suggest/suggestion.ts';
import { commonEnd } from '../suggest/tail.ts';
import { sourceLine } from './describePlace.ts';

/**
 * Units before the cursor that a source has to say as well, if a row is to name it: `付出代价` is said by many,
 * `感谢同志们的辛勤付出代价` by nobody.
 */
const leastAgreed = 3;

/**
 * Whose words a row of a list shows, in a few words: those of past speeches, or behind which of the writer's words they
 * go on so; else where the words come from that no past speech says. Undefined where there is nothing to tell.
 *
 * @param before the writer's words that stand in the row
 */
export function creditOf(
  { sources: [source], documents, years, origin }: Pick<Suggestion, 'sources' | 'documents' | 'years' | 'origin'>,
  before: string,
  corpus: Corpus,
): string | undefined {
  if (!source) return origin && originText(origin);
  const { place } = source;
  const agreed = commonEnd(before, corpus.text(Math.max(0, place - before.length), place));
  if (agreed >= Math.min(before.length, leastAgreed)) return sourceLine(corpus, place, documents, years);
  return agreed === 0 ? undefined : l10n.t('after “{0}”', before.slice(-agreed));
}

function originText(origin: Origin): string {
  switch (origin) {
    case 'thisDraft':
      return l10n.t('in this draft');
    case 'otherDrafts':
      return l10n.t('your drafts');
    case 'above':
      return l10n.t('as above');
    case 'setPhrase':
      return l10n.t('set phrase');
  }
}
