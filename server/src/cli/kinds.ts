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
  repetition: {
    ruleName: 'RepeatedPassage',
    title: () => l10n.t('A passage that the draft says twice'),
    help: () => l10n.t('The same words stand earlier in this draft. Say them once.'),
    facts: ({ similarity, earlier }) => ({
      similarity: Math.round(similarity * 1000) / 1000,
      earlierStart: earlier.start,
      earlierEnd: earlier.end,
    }),
    places: () => [],
  },
  'left-over': {
    ruleName: 'LeftOverName',
    title: () => l10n.t('A name of the past speech left standing'),
    help: () =>
      l10n.t(
        'A passage taken over still names the place, unit, person, year, session, occasion or figure of its source, and the draft has another. Put in what belongs to this speech.',
      ),
    facts: ({ name, counterpart }) => ({ name, ...(counterpart !== undefined && { counterpart }) }),
    places: ({ place, text, speech }) => [{ start: place, end: place + text.length, speech }],
  },
  placeholder: {
    ruleName: 'UnfilledPlaceholder',
    title: () => l10n.t('Something that is still to be filled in'),
    help: () =>
      l10n.t(
        'Signs such as XX or ×× stand for a name, a date or a figure, 【…】 of a template for what it asks for. Fill it in.',
      ),
    facts: ({ gap }) => ({ gap }),
    places: () => [],
  },
};

/** The entry of a finding, which may be of any kind. */
export function kindOf(finding: Finding): KindOfFinding<Finding> {
  return kinds[finding.kind];
}
