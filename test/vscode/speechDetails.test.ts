import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../client/src/commands/ids.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const rows = '.quick-input-widget:not([style*="display: none"]) .monaco-list-row';
const box = '.quick-input-widget:not([style*="display: none"]) .quick-input-message';

test('speech details: what is guessed is shown, what is changed goes to the top of the draft', async () => {
  const body = '在全镇渡口工作会议上的讲话\n镇长 陈立\n\n同志们：\n今天只讲水上安全。$0\n';
  const draft = await openDraft(body);
  await corpusReady();
  void vscode.commands.executeCommand(commandIds.speechDetails);
  const shown = await until('the details', async () => {
    const found = await host.texts(rows);
    return found.length === 4 ? found : undefined;
  });
  for (const [i, words] of ['陈立', '—', '全镇渡口工作会议', '同志们'].entries())
    assert.ok(shown[i].includes(words), `${words} in ${shown[i]}`);
  await host.screenshot('speech-details');
  await host.press('Enter');
  await until('the question', async () => (await host.texts(box)).join().includes('Leave it empty'));
  await host.type('周大山');
  await host.press('Enter');
  await until('the name at the top', () => draft.document.getText().startsWith('---\n讲话人: 周大山\n---\n在全镇'));
  await until('the details again', async () => (await host.texts(rows))[0]?.includes('周大山'));
  await host.press('Escape');
  assert.equal(draft.text(), `---\n讲话人: 周大山\n---\n${body}`, 'the rest, and the cursor, stay where they were');
  await vscode.commands.executeCommand('undo');
  await until('all to be as it was', () => draft.document.getText() === body.replace('$0', ''));
});
