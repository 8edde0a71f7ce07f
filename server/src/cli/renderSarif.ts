import type { Degree } from '../check/finding.ts';
import { kinds } from './kinds.ts';
import { countedFromOne } from './locations.ts';
import type { DraftReport, FindingReport, Report, ReportedProblem, TextRange } from './report.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const homepage = 'https://github.com/speech-draft/speech-draft';
/** The folder that relative URIs start from, by the name that most viewers give to the root of what was checked. */
const base = '%SRCROOT%';

/**
 * No finding is an `error`: to say something twice is no fault in itself, and many pipelines refuse a change for an
 * error, whatever the threshold. What is likely a mistake is a warning; `rank` tells the other degrees apart.
 */
const levels: Record<Degree, 'warning' | 'note'> = { high: 'warning', medium: 'note', low: 'note' };
const ranks: Record<Degree, number> = { high: 90, medium: 50, low: 10 };

const ruleIds = Object.keys(kinds) as FindingReport['kind'][];

/** The findings as a log of the Static Analysis Results Interchange Format, 2.1.0. */
export function renderSarif(report: Report): string {
  const { tool, language, baseUri, drafts, problems } = report;
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: homepage,
        rules: ruleIds.map(rule),
      },
    },
    language,
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { [base]: { uri: baseUri } },
    invocations: [
      {
        executionSuccessful: problems.every(({ level }) => level !== 'error'),
        toolExecutionNotifications: problems.map((problem) => notification(problem, baseUri)),
      },
    ],
    artifacts: drafts.map(({ uri }) => ({ location: artifact(uri, baseUri), roles: ['analysisTarget'] })),
    results: drafts.flatMap((draft, i) => draft.findings.map((finding) => result(finding, draft, i, baseUri))),
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function rule(id: FindingReport['kind']) {
  const { ruleName, title, help } = kinds[id];
  return {
    id,
    name: ruleName,
    shortDescription: { text: title() },
    fullDescription: { text: help() },
    help: { text: help() },
    defaultConfiguration: { level: levels.medium },
  };
}

function result(finding: FindingReport, { uri }: DraftReport, draft: number, baseUri: string) {
  const { kind, degree, message, range, text, fingerprint, facts, sources } = finding;
  const place = { ...artifact(uri, baseUri), index: draft };
  return {
    ruleId: kind,
    ruleIndex: ruleIds.indexOf(kind),
    level: levels[degree],
    rank: ranks[degree],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: place, region: region(range, text) } }],
    relatedLocations: sources.map((source, id) => ({
      id,
      message: { text: source.title },
      physicalLocation: {
        artifactLocation: artifact(source.uri, baseUri),
        region: region(source.range, source.text),
      },
    })),
    partialFingerprints: { 'words/v1': fingerprint },
    properties: { degree, ...facts },
  };
}

function notification({ level, uri, message }: ReportedProblem, baseUri: string) {
  const locations = [{ physicalLocation: { artifactLocation: artifact(uri, baseUri) } }];
  return { level, message: { text: message }, locations };
}

function region(range: TextRange, text: string) {
  const { start, end } = countedFromOne(range);
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    snippet: { text },
  };
}

function artifact(uri: string | undefined, baseUri: string) {
  if (uri === undefined) return { uri: 'stdin', description: { text: 'standard input' } };
  if (!uri.startsWith(baseUri)) return { uri };
  const relative = uri.slice(baseUri.length);
  // a colon before the first slash would make it a scheme
  return { uri: /^[^/]*:/.test(relative) ? `./${relative}` : relative, uriBaseId: base };
}
