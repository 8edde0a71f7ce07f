import * as l10n from '@vscode/l10n';
import type { Finding } from '../check/finding.ts';
import type { Place } from '../index/questions.ts';
import type { Facts } from './report.ts';

/** What the reports say of a kind of finding. */
export interface KindOfFinding<F> {
  /** Name of the rule, in PascalCase as SARIF wants it. */
  ruleName: string;
  /** What is found, in one line. */
  title(): string;
  /** What it means, and what can be done. */
  help(): string;
  facts(finding: F): Facts;
  /** Where in the corpus it comes from, the best place first. */
  places(finding: F): readonly { start: Place; end: Place; speech: number }[];
}

type Kinds = { [K in Finding['kind']]: KindOfFinding<Extract<Finding, { kind: K }>> };

/** One entry a kind; the id of the rule is the kind, as in the editor's warnings. */
export const kinds: Kinds = {
  reuse: {
    ruleName: 'ReusedPassage',
    title: () => l10n.t('A passage that was said before'),
    help: () =>
      l10n.t(
        'A past speech says this word for word, or nearly so. Say it in other words, mark it as a quotation, or ignore the passage in the editor: it is then ignored here, too.',
      ),
    facts: ({ passage: { similarity, documents } }) => ({
      similarity: Math.round(similarity * 1000) / 1000,
      speeches: documents,
    }),
    places: ({ passage }) => passage.sources,
  },
};

/** The entry of a finding, which may be of any kind. */
export function kindOf(finding: Finding): KindOfFinding<Finding> {
  return kinds[finding.kind];
}
