import * as l10n from '@vscode/l10n';
import type { Degree } from '../check/finding.ts';
import { excerpt } from './excerpt.ts';
import { placeOf } from './locations.ts';
import type { Paint } from './paint.ts';
import type { DraftReport, FindingReport, Report, SourceReport } from './report.ts';
import { countsByDegree } from './threshold.ts';

/** Sources shown of one finding; the others are counted. */
const mostSources = 3;

/** The findings for a person to read: one block each, then how many there are. */
export function renderText(report: Report, paint: Paint): string {
  const blocks = report.drafts.flatMap((draft) =>
    draft.findings.map((one) => block(one, draft, report.baseUri, paint)),
  );
  return [...blocks, summary(report)].join('\n');
}

function block(finding: FindingReport, { uri }: DraftReport, baseUri: string, paint: Paint): string {
  const { kind, degree, message, range, text, sources } = finding;
  const place = placeOf(uri, range, baseUri);
  const lines = [
    `${paint.place(place)}: ${paint.degree(degree, nameOf(degree))}: ${message} ${paint.aside(`[${kind}]`)}`,
    `    ${excerpt(text)}`,
    ...sources.slice(0, mostSources).flatMap((source, i) => sourceLines(source, i, text, baseUri, paint)),
  ];
  const more = sources.length - mostSources;
  if (more > 0) lines.push(`    ${paint.aside(l10n.t('and {0} more', more))}`);
  return `${lines.join('\n')}\n`;
}

/** The first source's title stands in the message; its words are shown where they are others than the draft's. */
function sourceLines(source: SourceReport, i: number, text: string, baseUri: string, paint: Paint): string[] {
  const place = placeOf(source.uri, source.range, baseUri);
  const line = `    ${l10n.t('Source:')} ${place}${i > 0 ? `  ${source.title}` : ''}`;
  const isSame = source.text === text || i > 0;
  return isSame ? [line] : [line, `    ${paint.aside(excerpt(source.text))}`];
}

function summary(report: Report): string {
  const { drafts, corpus } = report;
  const { high, medium, low } = countsByDegree(report);
  const found = high + medium + low;
  const compared = l10n.t('Drafts: {0} · past speeches: {1}', drafts.length, corpus.speeches);
  const counts = found
    ? l10n.t('Found: {0} (high {1}, medium {2}, low {3})', found, high, medium, low)
    : l10n.t('Nothing found');
  return `${compared} · ${counts}\n`;
}

function nameOf(degree: Degree): string {
  return { high: l10n.t('high'), medium: l10n.t('medium'), low: l10n.t('low') }[degree];
}
