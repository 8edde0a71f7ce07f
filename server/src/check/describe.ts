import * as l10n from '@vscode/l10n';
import type { Corpus } from '../index/questions.ts';
import type { ReusedPassage } from '../reuse/reusedPassage.ts';
import { detailsOfSource } from '../sources/detailsOfSource.ts';
import { titleOf } from '../sources/titleOf.ts';
import { nameOfUri } from '../util/uriName.ts';
import type { Finding, LeftOverFinding, PlaceholderFinding, RepetitionFinding, ReuseFinding } from './finding.ts';
import type { Reason } from './reasons.ts';

/** UTF-16 code units of a gap that are shown. */
const longestGap = 20;

/** What a finding means, in one line for the writer. */
export function describe(finding: Finding, corpus: Corpus): string {
  if (finding.kind === 'repetition') return describeRepetition(finding);
  if (finding.kind === 'left-over') return describeLeftOver(finding, corpus);
  return finding.kind === 'placeholder' ? describePlaceholder(finding) : describeReuse(finding, corpus);
}

/** A speech in one line: title, date, speaker. */
export function describeSource(corpus: Corpus, speech: number): string {
  const title = titleOf(corpus.speech(speech));
  const speaker = detailsOfSource(corpus, speech).speaker?.value;
  return speaker === undefined || title.includes(speaker) ? title : `${title} · ${speaker}`;
}

function describeReuse({ passage, reasons }: ReuseFinding, corpus: Corpus): string {
  const { sources, documents, similarity } = passage;
  const title = titleOf(corpus.speech(sources[0].speech));
  const percent = Math.floor(similarity * 100);
  const said =
    documents > 1
      ? l10n.t('Said before in “{0}” and {1} more ({2}% the same)', title, documents - 1, percent)
      : l10n.t('Said before in “{0}” ({1}% the same)', title, percent);
  const why = reasons.map((reason) => {
    const other = reason.speech === sources[0].speech ? '' : `（${titleOf(corpus.speech(reason.speech))}）`;
    return describeReason(reason) + other;
  });
  return [said, ...othersNamed(passage, corpus), ...why].join(' · ');
}

/** Titles of other speeches that are named: in one line there is room for a few. */
const mostNamed = 3;

/** `Also in: “A”, “B”`, in a list of one; empty where nobody else says it. */
export function othersNamed({ others }: ReusedPassage, corpus: Corpus): string[] {
  const titles = others.slice(0, mostNamed).map(({ speech }) => l10n.t('“{0}”', titleOf(corpus.speech(speech))));
  return titles.length === 0 ? [] : [`${l10n.t('Also in:')} ${titles.join(l10n.t(', '))}`];
}

function describeRepetition({ uri, similarity }: RepetitionFinding): string {
  const percent = Math.floor(similarity * 100);
  return uri === undefined
    ? l10n.t('Said already in this draft ({0}% the same)', percent)
    : l10n.t('Said in another open draft, “{0}” ({1}% the same)', nameOfUri(uri), percent);
}

function describeReason(reason: Reason): string {
  if (reason.kind === 'model-text') return l10n.t('a model text that is openly shared');
  return reason.sameSpeaker ? l10n.t('the same speaker said it to the same hall') : l10n.t('said to the same hall');
}

function describeLeftOver({ text, counterpart, degree, speech }: LeftOverFinding, corpus: Corpus): string {
  const title = titleOf(corpus.speech(speech));
  if (counterpart !== undefined)
    return l10n.t('“{0}” comes from “{1}”; this draft has “{2}”', text, title, counterpart);
  return degree === 'low'
    ? l10n.t('“{0}” stands in “{1}”, too: does it hold for this speech?', text, title)
    : l10n.t('“{0}” comes from “{1}” and does not seem to belong here', text, title);
}

/** Names the gap: in a list of warnings all would say the same. */
function describePlaceholder({ gap, text }: PlaceholderFinding): string {
  const shown = text.length > longestGap ? `${text.slice(0, longestGap)}…` : text;
  switch (gap) {
    case 'date':
      return l10n.t('“{0}”: a date is still to be filled in', shown);
    case 'figure':
      return l10n.t('“{0}”: a figure is still to be filled in', shown);
    case 'name':
      return l10n.t('“{0}”: a name is still to be filled in', shown);
    case 'words':
      return l10n.t('“{0}”: something is still to be filled in', shown);
  }
}
