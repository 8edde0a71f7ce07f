import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { nothingIgnored } from '../reuse/ignored.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { checkDraft } from './checkDraft.ts';

const passage = '老船工把缆绳在桩上绕了三道，说这条河他摆渡了四十一年，哪一块石头什么时候露头，他闭着眼睛也知道。';
const draft = `在全县水上安全工作会议上的讲话
（2024年4月2日）
县长 李明

同志们：
我去看过渡口。${passage}
`;

/** A report in a paper of that day, as it stands but for what a test changes. */
const report = (changed: Record<string, string> = {}): string =>
  Object.entries(changed).reduce(
    (text, [from, to]) => text.replaceAll(from, to),
    `全县水上安全工作会议召开\n县长李明出席会议并讲话。李明指出，${passage}会议由副县长主持。\n`,
  );

/** The files that the draft's passages are said to come from. */
function sourcesOf(files: Record<string, string>, text = draft): string[][] {
  const corpus = corpusOf(files);
  const check = checkDraft(text, parseSpeeches(text), corpus, { minimumHanzi: 18, ignored: nothingIgnored });
  let step = check.next();
  while (!step.done) step = check.next();
  return step.value.flatMap((finding) => {
    if (finding.kind !== 'reuse') return [];
    return [
      finding.passage.sources
        .map(({ speech }) => decodeURI(corpus.speech(speech).uri).replace(/^.*\//, ''))
        .sort((a, b) => (a < b ? -1 : 1)),
    ];
  });
}

test('what the press reports of the draft’s own speech was not said before', () => {
  assert.deepEqual(sourcesOf({ '2024-04-03.txt': report() }), []);
});

test('it is another speech on another day, at another meeting, by another speaker', () => {
  assert.deepEqual(sourcesOf({ '2023-04-03.txt': report() }), [['2023-04-03.txt']]);
  const elsewhere = report({ 全县水上安全工作会议: '全县渔业工作会议' });
  assert.deepEqual(sourcesOf({ '2024-04-03.txt': elsewhere }), [['2024-04-03.txt']]);
  assert.deepEqual(sourcesOf({ '2024-04-03.txt': report({ 李明: '周平' }) }), [['2024-04-03.txt']]);
});

test('the speech itself, and another one at the same meeting, are no reports', () => {
  assert.deepEqual(sourcesOf({ '2024-04-02 李明.txt': draft }), [['2024-04-02 李明.txt']]);
  const other = draft.replace('县长 李明', '副县长 周平');
  assert.deepEqual(sourcesOf({ '2024-04-02 周平.txt': other }), [['2024-04-02 周平.txt']]);
});

test('who says it besides is a source as before', () => {
  const before = `在航运公司的讲话\n同志们：\n码头要修。${passage}散会。\n`;
  assert.deepEqual(sourcesOf({ '2024-04-03.txt': report(), '2019-05-01.txt': before }), [['2019-05-01.txt']]);
});

test('a draft that does not tell whose it is, when or where, is compared with all', () => {
  for (const line of ['在全县水上安全工作会议上的讲话\n', '（2024年4月2日）\n', '县长 李明\n']) {
    assert.deepEqual(sourcesOf({ '2024-04-03.txt': report() }, draft.replace(line, '')), [['2024-04-03.txt']], line);
  }
});
