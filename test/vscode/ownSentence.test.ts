import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { listAsked, listShows, screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

test('editing inside an old sentence does not offer that sentence again', async () => {
  const sentence = '说一千道一万，要把家底摸清楚，把账目算明白，把责任压到人头上。';
  const draft = await openDraft(`同志们：\n\n${sentence.replace('家底', '家$0')}\n`);
  await corpusReady();
  await host.type('底');
  await until('the character to be typed', () => draft.document.getText().includes(sentence));
  const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    draft.document.uri,
    draft.editor.selection.active,
  );
  const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  assert.deepEqual(labels, [], 'what stands behind the cursor is not news');
  await host.press('Escape');
  assert.deepEqual(await listAsked(), []);
  await host.screenshot('inside-an-old-sentence');
});

test('a list ends with the punctuation after which the corpus has nothing to say', async () => {
  const draft = await openDraft('说一千道一万$0');
  await corpusReady();
  await host.type('，');
  await screen.list();
  await host.type('丑话说在前头；');
  await until('the list to go', async () => draft.document.getText().endsWith('；') && !(await listShows()));
});
