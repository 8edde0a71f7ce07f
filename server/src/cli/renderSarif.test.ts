import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, reusedPassage } from '../../../test/support/report.ts';
import { objectionsTo } from '../../../test/support/sarifSchema.ts';
import { kinds } from './kinds.ts';
import { renderSarif } from './renderSarif.ts';
import type { Report } from './report.ts';

function runOf(report: Report) {
  const log = JSON.parse(renderSarif(report));
  assert.deepEqual(objectionsTo(log), []);
  return log.runs[0];
}

test('the schema objects to what is no SARIF', () => {
  const log = JSON.parse(renderSarif(reportOf(reusedPassage())));
  log.runs[0].results[0].level = 'fatal';
  log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
  log.runs[0].colour = 'red';
  assert.equal(objectionsTo(log).length, 3);
});

test('a finding has rule, level, place, source and fingerprint', () => {
  const [result] = runOf(reportOf(reusedPassage())).results;
  assert.deepEqual(result, {
    ruleId: 'reuse',
    ruleIndex: 0,
    level: 'note',
    rank: 50,
    message: { text: 'Said before' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: '%E8%8D%89%E7%A8%BF.txt', uriBaseId: '%SRCROOT%', index: 0 },
          region: {
            startLine: 3,
            startColumn: 5,
            endLine: 3,
            endColumn: 21,
            snippet: { text: '水到哪里，庄稼就绿到哪里。' },
          },
        },
      },
    ],
    relatedLocations: [
      {
        id: 0,
        message: { text: '在水利工作会上的讲话' },
        physicalLocation: {
          artifactLocation: { uri: 'file:///old/%E6%B0%B4%E5%88%A9.txt' },
          region: {
            startLine: 1,
            startColumn: 1,
            endLine: 1,
            endColumn: 14,
            snippet: { text: '水到哪里，秧苗就绿到哪里。' },
          },
        },
      },
    ],
    partialFingerprints: { 'words/v1': '0123456789abcdef:1' },
    properties: { degree: 'medium', similarity: 0.9, speeches: 1 },
  });
});

test('only what is likely a mistake is a warning; the rank tells the others apart', () => {
  const degrees = (['high', 'medium', 'low'] as const).map((degree) => reusedPassage({ degree }));
  const results: { level: string; rank: number }[] = runOf(reportOf(...degrees)).results;
  assert.deepEqual(
    results.map(({ level, rank }) => [level, rank]),
    [
      ['warning', 90],
      ['note', 50],
      ['note', 10],
    ],
  );
});

test('columns are UTF-16 code units, and the base of relative URIs is told', () => {
  const { columnKind, originalUriBaseIds, tool, language } = runOf(reportOf());
  assert.equal(columnKind, 'utf16CodeUnits');
  assert.deepEqual(originalUriBaseIds, { '%SRCROOT%': { uri: 'file:///home/li/' } });
  assert.deepEqual([tool.driver.version, language], ['1.2.3', 'en']);
});

test('every kind of finding is a rule', () => {
  const rules: { id: string; name: string }[] = runOf(reportOf()).tool.driver.rules;
  assert.deepEqual(
    rules.map(({ id }) => id),
    Object.keys(kinds),
  );
  for (const { name } of rules) assert.match(name, /^([A-Z][a-z]+)+$/);
});

test('a draft that was not checked makes the run unsuccessful, a past speech left out does not', () => {
  const report = reportOf();
  report.problems.push({ level: 'warning', uri: 'file:///old/a.pdf', message: 'not text' });
  assert.equal(runOf(report).invocations[0].executionSuccessful, true);
  report.problems.push({ level: 'error', uri: undefined, message: 'not text' });
  const [{ executionSuccessful, toolExecutionNotifications }] = runOf(report).invocations;
  assert.deepEqual([executionSuccessful, toolExecutionNotifications.length], [false, 2]);
});

test('the standard input, and a name that might be taken for a scheme', () => {
  const report = reportOf(reusedPassage());
  report.drafts.push({ uri: 'file:///home/li/draft:1.txt', characters: 1, findings: [] });
  report.drafts[0].uri = undefined;
  const uris = runOf(report).artifacts.map(({ location }: { location: { uri: string } }) => location.uri);
  assert.deepEqual(uris, ['stdin', './draft:1.txt']);
});
