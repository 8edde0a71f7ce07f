/** Which folders past speeches are read from, and where that is kept. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import * as vscode from 'vscode';
import { commandIds } from '../../client/src/commands/ids.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const rows = '.quick-input-widget:not([style*="display: none"]) .monaco-list-row';
const input = '.quick-input-widget .quick-input-box input';
const kept = () => vscode.workspace.getConfiguration('speechDraft').inspect<string[]>('corpus.folders');

/** Chooses a folder by the command, and what becomes of the folders so far. */
async function choose(folder: string, then: 'Add to' | 'Use only'): Promise<void> {
  void vscode.commands.executeCommand(commandIds.chooseCorpusFolders);
  await until('the dialog', async () => (await host.count(`${input}:focus`)) > 0);
  await until('what lies in the workspace', async () => (await host.texts(rows)).length > 0);
  await host.press('Control+A');
  await host.type(folder);
  const holds = async (row: string) => (await host.texts(row)).some((text) => text.includes(basename(folder)));
  await until('the folder', () => holds(`${rows}.focused`));
  await host.press('Enter');
  await until('what lies in the folder', async () => !(await holds(rows)));
  await host.click('.quick-input-widget .quick-input-action .monaco-button');
  await until('the question', async () => (await host.texts(rows)).some((row) => row.includes(then)));
  if (then === 'Use only') await host.press('ArrowDown');
  await host.press('Enter');
}

test('folders elsewhere are kept for whatever is opened next, those of the workspace in it', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'speech-draft-corpus-'));
  const [{ uri: root }] = vscode.workspace.workspaceFolders ?? [];
  writeFileSync(join(outside, '在茶园里的讲话.txt'), '乡亲们：\n这片茶园，是三代人一锄一锄挖出来的。\n');
  try {
    await openDraft('同志们：\n');
    await corpusReady();
    await choose(outside, 'Add to');
    await until('the setting', () => kept()?.globalValue);
    assert.deepEqual(kept()?.globalValue, [vscode.Uri.joinPath(root, 'corpus').fsPath, outside]);
    assert.equal(kept()?.workspaceValue, undefined);
    await screen.status(/Speeches: 6/);

    await choose(vscode.Uri.joinPath(root, 'corpus').fsPath, 'Use only');
    await until('the setting', () => kept()?.workspaceValue);
    assert.deepEqual(kept()?.workspaceValue, ['corpus']);
    await screen.status(/Speeches: 5/);
  } finally {
    const configuration = vscode.workspace.getConfiguration('speechDraft');
    for (const target of [vscode.ConfigurationTarget.Workspace, vscode.ConfigurationTarget.Global])
      await configuration.update('corpus.folders', undefined, target);
    rmSync(outside, { recursive: true, force: true });
  }
});
