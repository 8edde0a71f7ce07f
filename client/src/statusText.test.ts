import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CorpusStatus } from '../../server/src/protocol/status.ts';
import type { SessionState } from './session.ts';
import { compact, statusText } from './statusText.ts';

const t = (message: string, ...args: (string | number)[]) =>
  message.replace(/\{(\d+)\}/g, (_, index) => String(args[index]));
const ready: CorpusStatus = {
  state: 'ready',
  files: 16,
  speeches: 18,
  characters: 32145,
  indexBytes: 1_234_567,
  problems: [],
};
const label = (state: SessionState) => statusText(state, t, 'en').label;

test('nothing is shown before the first draft', () => {
  assert.equal(label('idle'), '');
});

test('the label says how large the corpus is', () => {
  assert.equal(label(ready), '$(library) Speeches: 18 · 32.1K characters');
});

test('an empty corpus asks for folders', () => {
  const { label, lines } = statusText({ ...ready, files: 0, speeches: 0, characters: 0 }, t, 'en');
  assert.equal(label, '$(library) Choose folders of speeches');
  assert.deepEqual(lines.length, 1);
  assert.match(lines[0], /no past speeches yet/);
});

test('indexing shows the percentage where it is known', () => {
  const indexing: CorpusStatus = { ...ready, state: 'indexing' };
  assert.equal(label(indexing), '$(sync~spin) Indexing speeches');
  assert.equal(label({ ...indexing, done: 0, total: 0 }), '$(sync~spin) Indexing speeches');
  assert.equal(label({ ...indexing, done: 999, total: 1000 }), '$(sync~spin) Indexing speeches 99%');
});

test('files left out are counted, and named with the reason as far as there is room', () => {
  const problems = Array.from({ length: 10 }, (_, i) => ({ uri: `file:///a/${i}%E7%A8%BF.doc`, message: 'no text' }));
  const status = statusText({ ...ready, problems }, t, 'en');
  assert.match(status.label, /\$\(warning\) 10$/);
  assert.equal(status.severity, 'warning');
  assert.deepEqual(status.problems[0], { name: '0稿.doc', message: 'no text' });
  assert.equal(status.problems.length + status.more, 10);
});

test('files that are told of at once count as many', () => {
  const message = 'Word files left out: 6.';
  const problems = [
    { uri: 'file:///a/corpus', message, files: 6 },
    { uri: 'file:///a/b.txt', message: 'no text' },
  ];
  const status = statusText({ ...ready, problems }, t, 'en');
  assert.match(status.label, /\$\(warning\) 7$/);
  assert.match(status.leftOut ?? '', /: 7$/);
  assert.deepEqual([status.problems.length, status.problems[0].message, status.more], [2, message, 0]);
});

test('folders that hold no text are not said to be still to be chosen', () => {
  const problems = [{ uri: 'file:///a/corpus', message: 'Word files left out: 6.', files: 6 }];
  const { label, lines } = statusText({ ...ready, files: 0, speeches: 0, characters: 0, problems }, t, 'en');
  assert.equal(label, '$(library) No speeches yet $(warning) 6');
  assert.deepEqual(lines, ['No past speech could be taken in.']);
});

test('the tooltip says so where nodejieba does not run', () => {
  const lines = statusText({ ...ready, fallbackSegmenter: true }, t, 'en').lines.join('\n');
  assert.match(lines, /Intl\.Segmenter/);
});

test('the share of the active draft stands behind the size of the corpus', () => {
  const share = { hanzi: 2000, reused: 240, percent: '12%', passages: 3, sources: 2 };
  const { label, lines } = statusText(ready, t, 'en', { share });
  assert.equal(label, '$(library) Speeches: 18 · 32.1K characters · 12% said before');
  assert.match(lines.join('\n'), /240 of 2000 characters.*passages: 3, speeches: 2/);
});

test('of a draft in which nothing stands yet no share is told', () => {
  const share = { hanzi: 0, reused: 0, percent: '0%', passages: 0, sources: 0 };
  assert.deepEqual(statusText(ready, t, 'en', { share }), statusText(ready, t, 'en'));
  assert.match(statusText(ready, t, 'en', { share: { ...share, hanzi: 20 } }).label, /0% said before$/);
});

test('of a file that is no draft it is said, for nothing is done for it', () => {
  const noDraft = 'The file in front is no speech (language mode: plain text)';
  const { label, lines } = statusText(ready, t, 'en', { noDraft });
  assert.equal(label, '$(library) Speeches: 18 · 32.1K characters · the file in front is no speech');
  assert.equal(lines.at(-1), noDraft);
});

test('a server that is gone is an error', () => {
  assert.equal(statusText('failed', t, 'en').severity, 'error');
  assert.equal(statusText({ ...ready, state: 'error' }, t, 'en').severity, 'error');
});

test('numbers are written as the language writes them', () => {
  assert.equal(compact(32145, 'zh-cn'), '3.2万');
  assert.equal(compact(832, 'zh-cn'), '832');
});
