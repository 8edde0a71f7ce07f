import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf, uriOf } from '../../../test/support/corpusOf.ts';
import { checkDraft } from '../check/checkDraft.ts';
import { nothingIgnored } from '../reuse/ignored.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { draftReport } from './draftReport.ts';

const passage = '老校长退休那天没有开欢送会，他把三十年的点名册摆在讲台上，一个名字一个名字念了一遍，念完天都黑了。';
const name = '2022-09-09-在教师节大会上的讲话.txt';
const corpus = corpusOf({ [name]: `在教师节大会上的讲话\r\n老师们：\r\n　　${passage}\r\n` });

test('a finding tells where it stands in the draft and in its source', () => {
  const draft = `各位老师：\n𠮷老师来信了。${passage}\n`;
  const check = checkDraft(draft, parseSpeeches(draft), corpus, { minimumHanzi: 18, ignored: nothingIgnored });
  let step = check.next();
  while (!step.done) step = check.next();
  const report = draftReport('file:///drafts/a.txt', draft, step.value, corpus);
  assert.deepEqual([report.uri, report.characters, report.findings.length], ['file:///drafts/a.txt', draft.length, 1]);
  const [{ kind, text, range, span, facts, sources }] = report.findings;
  assert.deepEqual([kind, text, facts], ['reuse', passage, { similarity: 1, speeches: 1 }]);
  assert.equal(draft.slice(span.start, span.end), passage);
  // 𠮷 is two UTF-16 code units
  assert.deepEqual(range.start, { line: 1, character: 8 });
  assert.deepEqual(range.end, { line: 1, character: 8 + passage.length });
  assert.deepEqual(sources, [
    {
      uri: uriOf(name),
      range: { start: { line: 2, character: 2 }, end: { line: 2, character: 2 + passage.length } },
      title: '在教师节大会上的讲话',
      date: '2022-09-09',
      text: passage,
    },
  ]);
});
