import * as l10n from '@vscode/l10n';
import type { DiagnosticRelatedInformation, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeSource } from '../check/describe.ts';
import type { Finding, RepetitionFinding } from '../check/finding.ts';
import type { Corpus, Place } from '../index/questions.ts';
import { rangeOf } from '../lsp/ranges.ts';
import type { Span } from '../util/span.ts';
import { locationOf } from './locations.ts';

/** Where the words of a finding stand, too: in past speeches, in this draft, or in another one. */
export function relatedPlaces(
  finding: Finding,
  corpus: Corpus,
  document: TextDocument,
  documents: TextDocuments<TextDocument>,
): DiagnosticRelatedInformation[] {
  if (finding.kind === 'repetition') return earlierPlace(finding, document, documents);
  return sourcesOf(finding).flatMap(({ start, end, speech, further = [] }) => {
    const message = describeSource(corpus, speech);
    return [
      { location: locationOf(corpus, start, end), message },
      ...further.map((place) => ({
        location: locationOf(corpus, place.start, place.end),
        message: l10n.t('{0}: another place', message),
      })),
    ];
  });
}

function earlierPlace(
  { uri, earlier }: RepetitionFinding,
  document: TextDocument,
  documents: TextDocuments<TextDocument>,
): DiagnosticRelatedInformation[] {
  const other = uri === undefined ? document : documents.get(uri);
  if (!other) return [];
  return [{ location: { uri: other.uri, range: rangeOf(other, earlier) }, message: l10n.t('Said here, too') }];
}

interface FindingSource {
  start: Place;
  end: Place;
  speech: number;
  /** Where else in the speech the words come from. */
  further?: readonly Span[];
}

function sourcesOf(finding: Exclude<Finding, RepetitionFinding>): FindingSource[] {
  switch (finding.kind) {
    case 'reuse':
      return finding.passage.sources;
    case 'left-over':
      return [{ start: finding.place, end: finding.place + finding.text.length, speech: finding.speech }];
    case 'placeholder':
      return [];
  }
}
