import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../client/src/commands/ids.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { inPage, pageTexts } from './support/webview.ts';

test('words at the cursor lead to all speeches that say them, the oldest first', async () => {
  const { editor } = await openDraft('会上强调，要把家底$0摸清楚，把账目算明白。');
  await corpusReady();
  await vscode.commands.executeCommand(commandIds.showSayings);
  const years = await pageTexts('the years', '.year');
  assert.deepEqual(years, [...years].sort());
  const marked = await pageTexts('the phrase', 'mark');
  assert.equal(marked.length, 3);
  await host.screenshot('sayings');
  await host.click(inPage('.sayings a >> nth=0'));
  const source = await until('the oldest speech', () =>
    vscode.window.visibleTextEditors.find(({ document }) => document !== editor.document),
  );
  assert.match(source.document.getText(source.selection), /把家底摸清楚/);
});

test('the hover names the first and the last speech that says it', async () => {
  await openDraft('会上强调，要把家底$0摸清楚，把账目算明白。');
  await corpusReady();
  await vscode.commands.executeCommand('editor.action.showHover');
  const text = await screen.hover();
  assert.match(text, /First said 2022[-\d]*: .+ · last 2024/);
  await host.screenshot('hover-history');
});

test('the places of a phrase can be peeked at', async () => {
  await openDraft('会上强调，要把家底$0摸清楚，把账目算明白。');
  await corpusReady();
  await vscode.commands.executeCommand('editor.action.referenceSearch.trigger');
  await until('the peek', () => host.texts('.peekview-widget .monaco-list-row'));
  await host.screenshot('references-peek');
});
