import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../client/src/commands/ids.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const rows = '.quick-input-widget:not([style*="display: none"]) .monaco-list-row';

/** The editor beside the draft, when the passage is selected in it. */
function besides(file: string): Promise<vscode.TextEditor> {
  return until(`${file} beside the draft`, () =>
    vscode.window.visibleTextEditors.find(
      ({ document, selection }) => decodeURIComponent(document.uri.path).endsWith(file) && !selection.isEmpty,
    ),
  );
}

test('the source of the words before the cursor opens beside the draft, which keeps the focus', async () => {
  const draft = await openDraft('我常想起那句话，手艺人的尊严，就在这半根头发丝里$0。');
  await corpusReady();
  await vscode.commands.executeCommand(commandIds.readSource);
  const { document, selection, viewColumn } = await besides('在职业技能大赛闭幕式上的致辞.txt');
  assert.equal(document.getText(selection), '手艺人的尊严，就在这半根头发丝里。');
  assert.notEqual(viewColumn, draft.editor.viewColumn);
  assert.equal(vscode.window.activeTextEditor?.document, draft.document);
  await host.screenshot('read-source');
});

test('of several sources the writer chooses one', async () => {
  await openDraft('会上强调，要把家底$0摸清楚，把账目算明白。');
  await corpusReady();
  void vscode.commands.executeCommand(commandIds.readSource);
  const titles = await until('a pick', () => host.texts(rows));
  assert.equal(titles.length, 3);
  await host.screenshot('read-source-pick');
  await host.type('河道');
  await until('one to be left', async () => (await host.texts(rows)).length === 1);
  await host.press('Enter');
  const { document, selection } = await besides('在全县河道整治现场会上的讲话.txt');
  assert.match(document.getText(selection), /把家底摸清楚/);
});

test('the list tells the source, its details the passage', async () => {
  await openDraft('同志们：\n\n我的意见是要先把家底$0\n');
  await corpusReady();
  await host.press('Control+Space');
  const items = await screen.list();
  assert.match(items[0] ?? '', /3 speeches · 2022–24 · /);
  // before an item is chosen the same key asks for the list again
  await until('an item to be chosen', () => host.texts('.suggest-widget .monaco-list-row.focused'));
  await host.press('Control+Space');
  const details = await until('the details', () => host.texts('.suggest-details'));
  assert.match(details.join('\n'), /把家底摸清楚/);
  await host.screenshot('list-details');
});
