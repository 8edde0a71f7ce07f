import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, reusedPassage } from '../../../test/support/report.ts';
import { renderJson } from './renderJson.ts';

test('the documented shape', () => {
  const report = reportOf(reusedPassage());
  report.problems.push({ level: 'error', uri: 'file:///home/li/a.txt', message: 'There is no such file.' });
  assert.deepEqual(JSON.parse(renderJson(report)), {
    version: 1,
    tool: { name: 'speech-draft', version: '1.2.3' },
    language: 'en',
    corpus: { folders: ['/home/li/old'], files: 2, speeches: 3, characters: 4000 },
    drafts: [
      {
        path: '草稿.txt',
        uri: 'file:///home/li/%E8%8D%89%E7%A8%BF.txt',
        characters: 900,
        findings: [
          {
            kind: 'reuse',
            degree: 'medium',
            message: 'Said before',
            start: { offset: 20, line: 3, column: 5 },
            end: { offset: 36, line: 3, column: 21 },
            text: '水到哪里，庄稼就绿到哪里。',
            fingerprint: '0123456789abcdef:1',
            similarity: 0.9,
            speeches: 1,
            sources: [
              {
                path: '/old/水利.txt',
                uri: 'file:///old/%E6%B0%B4%E5%88%A9.txt',
                title: '在水利工作会上的讲话',
                date: '2021-03-02',
                start: { line: 1, column: 1 },
                end: { line: 1, column: 14 },
                text: '水到哪里，秧苗就绿到哪里。',
              },
            ],
          },
        ],
      },
    ],
    problems: [{ level: 'error', path: 'a.txt', uri: 'file:///home/li/a.txt', message: 'There is no such file.' }],
    counts: { high: 0, medium: 1, low: 0 },
  });
});

test('the standard input is -, and has no URI', () => {
  const report = reportOf();
  report.drafts[0].uri = undefined;
  const { path, uri } = JSON.parse(renderJson(report)).drafts[0];
  assert.deepEqual([path, uri], ['-', undefined]);
});
