import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOf, reusedPassage } from '../../../test/support/report.ts';
import { coloured, paintFor, plain } from './paint.ts';
import { renderText } from './renderText.ts';

const [source] = reusedPassage().sources;

test('a finding is a block that begins with its place; its source and what is other there follow', () => {
  assert.equal(
    renderText(reportOf(reusedPassage()), plain),
    [
      '草稿.txt:3:5: medium: Said before [reuse]',
      '    水到哪里，庄稼就绿到哪里。',
      '    Source: /old/水利.txt:1:1',
      '    水到哪里，秧苗就绿到哪里。',
      '',
      'Drafts: 1 · past speeches: 3 · Found: 1 (high 0, medium 1, low 0)',
      '',
    ].join('\n'),
  );
});

test('the words of a source that are the same are not shown again', () => {
  const same = reusedPassage({ sources: [{ ...source, text: reusedPassage().text }] });
  assert.equal(renderText(reportOf(same), plain).match(/绿到哪里/g)?.length, 1);
});

test('further sources have their titles, and what is more than three is counted', () => {
  const text = renderText(reportOf(reusedPassage({ sources: Array.from({ length: 5 }, () => source) })), plain);
  assert.equal(text.match(/Source:/g)?.length, 3);
  assert.equal(text.match(/在水利工作会上的讲话/g)?.length, 2);
  assert.match(text, /and 2 more/);
});

test('a finding without a source', () => {
  const text = renderText(reportOf(reusedPassage({ sources: [] })), plain);
  assert.doesNotMatch(text, /Source/);
});

test('the standard input has a name, and nothing found is said', () => {
  const report = reportOf(reusedPassage());
  report.drafts[0].uri = undefined;
  assert.match(renderText(report, plain), /^<stdin>:3:5: /);
  assert.equal(renderText(reportOf(), plain), 'Drafts: 1 · past speeches: 3 · Nothing found\n');
});

test('colours are for terminals that want them', () => {
  assert.equal(paintFor(true, { TERM: 'xterm' }), coloured);
  assert.equal(paintFor(false, { TERM: 'xterm' }), plain);
  assert.equal(paintFor(true, { TERM: 'xterm', NO_COLOR: '1' }), plain);
  assert.equal(paintFor(true, { TERM: 'dumb' }), plain);
  assert.ok(renderText(reportOf(reusedPassage()), coloured).includes('\u001b[33mmedium\u001b[0m'));
});
