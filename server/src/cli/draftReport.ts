import { describe } from '../check/describe.ts';
import type { Finding } from '../check/finding.ts';
import type { Corpus, Place } from '../index/questions.ts';
import { fileRange } from '../sources/corpusFiles.ts';
import { lineStarts, positionAt } from '../util/lines.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { kindOf } from './kinds.ts';
import type { DraftReport, SourceReport } from './report.ts';

/** What was found in a draft, with all that a reader needs to look it up. @param uri undefined for the standard input */
export function draftReport(
  uri: string | undefined,
  draft: string,
  findings: readonly Finding[],
  corpus: Corpus,
): DraftReport {
  const starts = lineStarts(draft);
  const fingerprints = fingerprintsOf(draft, findings);
  return {
    uri,
    characters: draft.length,
    findings: findings.map((finding, i) => {
      const { kind, degree, start, end } = finding;
      const { facts, places } = kindOf(finding);
      return {
        kind,
        degree,
        message: describe(finding, corpus),
        span: { start, end },
        range: { start: positionAt(starts, start), end: positionAt(starts, end) },
        text: draft.slice(start, end),
        fingerprint: fingerprints[i],
        facts: facts(finding),
        sources: places(finding).map((place) => sourceReport(corpus, place)),
      };
    }),
  };
}

function sourceReport(
  corpus: Corpus,
  { start, end, speech }: { start: Place; end: Place; speech: number },
): SourceReport {
  const { title, date } = corpus.speech(speech);
  const { uri, ...range } = fileRange(corpus, start, end);
  return { uri, range, title, date, text: corpus.text(start, end) };
}
