import * as l10n from '@vscode/l10n';
import type { DiagnosticRelatedInformation, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { describeSource } from '../check/describe.ts';
import type { Finding, RepetitionFinding } from '../check/finding.ts';
import type { Corpus, Place } from '../index/questions.ts';
import { rangeOf } from '../lsp/ranges.ts';
import type { Mention } from '../reuse/reusedPassage.ts';
import { detailsOfSource } from '../sources/detailsOfSource.ts';
import { sentenceAt } from '../sources/sentence.ts';
import { locationOf } from './locations.ts';
import { placesSaying } from './placesSaying.ts';

/** Where the words of a finding stand, too: in past speeches, in this draft, or in another one. */
export function relatedPlaces(
  finding: Finding,
  corpus: Corpus,
  document: TextDocument,
  documents: TextDocuments<TextDocument>,
): DiagnosticRelatedInformation[] {
  if (finding.kind === 'repetition') return earlierPlace(finding, document, documents);
  const places = placesOf(finding);
  // of the first speech, which the warning names, all places with their words; of the others one each, with its title
  const first = places.filter(({ speech }) => speech === places[0].speech);
  const others = places.filter(
    ({ speech }, i) => speech !== places[0].speech && places.findIndex((one) => one.speech === speech) === i,
  );
  return [
    ...first.map(({ start, end, speech }, i) => {
      const speaker = i === 0 ? detailsOfSource(corpus, speech).speaker?.value : undefined;
      const message = [speaker, wordsOf(corpus, start, end)].filter(Boolean).join(' · ');
      return { location: locationOf(corpus, start, end), message };
    }),
    ...others.map(({ start, end, speech }) => ({
      location: locationOf(corpus, start, end),
      message: describeSource(corpus, speech),
    })),
  ];
}

/** Code units of a source that are shown. */
const longestBeginning = 24;

/** Code units of its sentence shown on either side of a name. */
const besideName = 10;

/** What stands there: the beginning of a passage, a name with what is around it. */
function wordsOf(corpus: Corpus, start: Place, end: Place): string {
  if (end - start <= besideName) {
    const { before, match, after } = sentenceAt(corpus, start, end);
    return `${before.slice(-besideName)}${match}${after.slice(0, besideName)}`.trim();
  }
  const words = corpus
    .text(start, Math.min(end, start + 2 * longestBeginning))
    .replace(/\s+/g, ' ')
    .trim();
  return end - start > longestBeginning ? `${words.slice(0, longestBeginning)}…` : words;
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

/** The places that a finding names, the best source first; of each other speech one. */
function placesOf(finding: Exclude<Finding, RepetitionFinding>): Mention[] {
  if (finding.kind === 'placeholder') return [];
  if (finding.kind === 'left-over') {
    const { place, text, speech } = finding;
    return [{ start: place, end: place + text.length, speech }];
  }
  return placesSaying(finding.passage);
}
