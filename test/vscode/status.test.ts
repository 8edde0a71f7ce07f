import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../client/src/commands/ids.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

test('the status item shows how large the corpus is', async () => {
  await openDraft('同志们：$0');
  const status = await corpusReady();
  assert.equal(status.files, 5);
  assert.equal(status.speeches, 5);
  assert.deepEqual(status.problems, []);
  assert.ok(status.characters > 1000, `${status.characters} characters`);
  const item = await screen.status(/Speeches: 5/);
  assert.match(item, /1\.\dK characters/);
  await host.screenshot('status');
});

test('the status menu leads to the folders, what is ignored and the settings', async () => {
  await openDraft('同志们：$0');
  await corpusReady();
  void vscode.commands.executeCommand(commandIds.showStatus);
  const rows = await until('the menu', async () => {
    const shown = await host.texts('.quick-input-widget .monaco-list-row');
    return shown.length > 0 ? shown : undefined;
  });
  for (const wanted of ['Choose corpus folders', 'What is ignored', 'Settings'])
    assert.ok(
      rows.some((row) => row.includes(wanted)),
      `${wanted}: ${rows.join(' | ')}`,
    );
  await host.press('Escape');
});
