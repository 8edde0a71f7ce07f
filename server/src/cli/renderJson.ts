import { countedFromOne, pathOf } from './locations.ts';
import type { FindingReport, Report, SourceReport } from './report.ts';
import { countsByDegree } from './threshold.ts';

/** Raised when a field is taken away or comes to mean something else; new fields may come at any time. */
const version = 1;

/** The findings for programs. `docs/command-line.md` describes the fields. */
export function renderJson(report: Report): string {
  const { tool, language, baseUri, corpus, drafts, problems } = report;
  const named = (uri: string | undefined) => ({ path: uri === undefined ? '-' : pathOf(uri, baseUri), uri });
  const source = ({ uri, range, title, date, text }: SourceReport) => ({
    ...named(uri),
    title,
    date,
    ...countedFromOne(range),
    text,
  });
  const finding = ({ kind, degree, message, span, range, text, fingerprint, facts, sources }: FindingReport) => {
    const { start, end } = countedFromOne(range);
    return {
      kind,
      degree,
      message,
      start: { offset: span.start, ...start },
      end: { offset: span.end, ...end },
      text,
      fingerprint,
      ...facts,
      sources: sources.map(source),
    };
  };
  const shape = {
    version,
    tool,
    language,
    corpus,
    drafts: drafts.map(({ uri, characters, findings }) => ({
      ...named(uri),
      characters,
      findings: findings.map(finding),
    })),
    problems: problems.map(({ level, uri, message }) => ({ level, ...named(uri), message })),
    counts: countsByDegree(report),
  };
  return `${JSON.stringify(shape, undefined, 2)}\n`;
}
