import type { FindingReport, Report } from '../../server/src/cli/report.ts';

/** A report on one draft below `/work`, with the findings given. */
export function reportOf(...findings: FindingReport[]): Report {
  return {
    tool: { name: 'speech-draft', version: '1.2.3' },
    language: 'en',
    baseUri: 'file:///home/li/',
    corpus: { folders: ['/home/li/old'], files: 2, speeches: 3, characters: 4000 },
    drafts: [{ uri: 'file:///home/li/%E8%8D%89%E7%A8%BF.txt', characters: 900, findings }],
    problems: [],
  };
}

/** A reused passage in the third line of the draft. */
export function reusedPassage(changes: Partial<FindingReport> = {}): FindingReport {
  return {
    kind: 'reuse',
    degree: 'medium',
    message: 'Said before',
    span: { start: 20, end: 36 },
    range: { start: { line: 2, character: 4 }, end: { line: 2, character: 20 } },
    text: '水到哪里，庄稼就绿到哪里。',
    fingerprint: '0123456789abcdef:1',
    facts: { similarity: 0.9, speeches: 1 },
    sources: [
      {
        uri: 'file:///old/%E6%B0%B4%E5%88%A9.txt',
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } },
        title: '在水利工作会上的讲话',
        date: '2021-03-02',
        text: '水到哪里，秧苗就绿到哪里。',
      },
    ],
    ...changes,
  };
}
