/** Where the extension works is a choice of the writer, and may be changed while drafts are open. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../client/src/commands/ids.ts';
import { askFor } from './support/askAgain.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { notes } from './support/notes.ts';
import { screen } from './support/screen.ts';
import { withSettings } from './support/settings.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { pageTexts } from './support/webview.ts';

test('another choice of languages holds at once, and nothing complains', async () => {
  await openDraft('同志们：\n');
  await corpusReady();
  await withSettings({ languages: ['speech-draft', 'plaintext'] }, async () => {
    await openDraft('说一千道一万，$0', '备忘.txt');
    await corpusReady();
    await askFor('摸清楚');
    assert.deepEqual(await notes(), []);
  });
  await openDraft('说一千道一万，$0');
  await corpusReady();
  await askFor('摸清楚');
  assert.deepEqual(await notes(), []);
  await vscode.commands.executeCommand('notifications.hideList');
});

/** A text whose name does not tell that it is a draft, in front while the corpus is there. */
async function plainText(name: string): Promise<vscode.TextDocument> {
  await openDraft('同志们：\n');
  await corpusReady();
  const { document } = await openDraft('说一千道一万，$0', name);
  assert.equal(document.languageId, 'plaintext');
  await screen.status(/Speeches: 5.*the file in front is no speech/);
  return document;
}

/** Waits until a text is a draft like any other. */
async function becomesDraft({ uri }: vscode.TextDocument): Promise<void> {
  await until('a draft', () => vscode.window.activeTextEditor?.document.languageId === 'speech-draft');
  assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  await askFor('摸清楚');
  await until('the status item to be content', async () =>
    (await host.texts('.statusbar-item')).every((item) => !item.includes('no speech')),
  );
}

test('a text that is taken for no draft is made one by the question for its report', async () => {
  const text = await plainText('安全生产会议稿.txt');
  void vscode.commands.executeCommand(commandIds.showReuseReport);
  const said = await until('what it says', notes);
  assert.match(said.join(), /The file in front is no speech \(language mode: plain text\)/);
  await host.screenshot('no-draft');
  await host.click('.notifications-center .monaco-button');
  await vscode.commands.executeCommand('notifications.clearAll');
  await until('the report', () =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(({ input }) => input instanceof vscode.TabInputWebview),
  );
  await becomesDraft(text);
});

test('a text that is taken for no draft is made one by the status menu', async () => {
  const text = await plainText('防汛会商.txt');
  void vscode.commands.executeCommand(commandIds.showStatus);
  const row = '.quick-input-widget .monaco-list-row';
  await until('the menu', async () => (await host.texts(row)).some((one) => one.includes('Open as a speech')));
  await host.press('Enter');
  await becomesDraft(text);
});

test('a Markdown file that is a draft has the preview of Markdown, by key and by button', async () => {
  const isPreview = ({ input, label }: vscode.Tab) =>
    label.includes('Preview') && (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom);
  const previews = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(isPreview);
  const { document } = await openDraft('# 2026年度工作报告\n\n各位代表：\n$0', '2026年度工作报告.md');
  assert.equal(document.languageId, 'speech-draft');
  await corpusReady();
  await host.press('Control+Shift+V');
  await until('the preview', previews);
  assert.deepEqual(await pageTexts('the heading in it', 'h1'), ['2026年度工作报告']);
  await vscode.window.tabGroups.close(previews());
  await vscode.window.showTextDocument(document);
  await host.click('.editor-actions .action-label[aria-label*="Open Preview"]');
  await until('the preview beside', previews);
  // a page that is still loading takes the focus when it is there
  await pageTexts('the heading in it', 'h1');
  await host.screenshot('markdown-preview');
  assert.ok(previews().every((tab) => tab.group.viewColumn === vscode.ViewColumn.Two));
});
