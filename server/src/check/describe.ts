import * as l10n from '@vscode/l10n';
import type { Corpus } from '../index/questions.ts';
import { titleOf } from '../sources/titleOf.ts';
import type { Finding, ReuseFinding } from './finding.ts';

/** What a finding means, in one line for the writer. */
export function describe(finding: Finding, corpus: Corpus): string {
  return describeReuse(finding, corpus);
}

function describeReuse({ passage: { sources, documents, similarity } }: ReuseFinding, corpus: Corpus): string {
  const title = titleOf(corpus.speech(sources[0].speech));
  const percent = Math.floor(similarity * 100);
  return documents > 1
    ? l10n.t('Said before in “{0}” and {1} more ({2}% the same)', title, documents - 1, percent)
    : l10n.t('Said before in “{0}” ({1}% the same)', title, percent);
}
