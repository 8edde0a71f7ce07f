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

/** Waits for a pick, and types words until the row that they are to bring to the top stands there. */
async function bringToTop(words: string): Promise<void> {
  await until('a pick', async () => (await host.texts(rows)).length > 1);
  await host.type(words);
  await until(`${words} at the top`, async () => (await host.texts(rows))[0]?.includes(words.split(' ')[0]));
}

/** The new draft, when something stands in it. */
function written(): Promise<vscode.TextEditor> {
  return until('the new draft to be filled', () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.isUntitled && active.document.getText() !== '' ? active : undefined;
  });
}

test('a speech begun for an occasion: its subject is typed once, Tab goes on', async () => {
  await openDraft('同志们：$0');
  await corpusReady();
  void vscode.commands.executeCommand(commandIds.newSpeech);
  await bringToTop('开幕');
  await host.screenshot('new-speech-pick');
  await host.press('Enter');
  const { document } = await written();
  assert.equal(document.languageId, 'speech-draft');
  await host.type('龙舟赛');
  await until('the name to be typed', () => document.lineAt(0).text === '在龙舟赛开幕式上的致辞');
  assert.ok(document.getText().includes('今天，龙舟赛在'), 'the same blank is filled in everywhere');
  await host.press('Tab');
  await host.type('2026年5月30日');
  await until('the date to be typed', () => document.lineAt(1).text === '（2026年5月30日）');
  await host.screenshot('new-speech');
});

test('what is passed over in a template stays visible as a blank, and is pointed out', async () => {
  await openDraft('同志们：$0');
  await corpusReady();
  void vscode.commands.executeCommand(commandIds.newSpeech);
  await bringToTop('工作报告');
  await host.press('Enter');
  const { document } = await written();
  await host.type('县人民政府');
  await until('the unit to be typed', () => document.lineAt(0).text === '县人民政府关于【年份】年工作的报告');
  await host.press('Tab');
  await host.press('Tab');
  await host.press('Escape');
  const gaps = await until('the warnings', () =>
    vscode.languages.getDiagnostics(document.uri).filter(({ message }) => message.includes('still to be filled in')),
  );
  assert.deepEqual(
    gaps.slice(0, 2).map(({ range }) => document.getText(range)),
    ['【年份】', '【会议名称】'],
  );
  await host.screenshot('new-speech-blanks');
});

test('a speech begun from the outline of a past one', async () => {
  await openDraft('同志们：$0');
  await corpusReady();
  void vscode.commands.executeCommand(commandIds.newSpeech);
  await bringToTop('outline');
  await host.press('Enter');
  await bringToTop('春耕');
  await host.screenshot('new-speech-outline-pick');
  await host.press('Enter');
  const { document } = await written();
  const text = document.getText();
  assert.match(text, /^【旧稿·在全镇春耕备耕动员会上的讲话】\n/);
  assert.match(text, /\n（二）【旧稿·农机要早下地】\n/);
  assert.doesNotMatch(text, /拖拉机/, 'the words of the past speech stay there');
  await host.screenshot('new-speech-outline');
});

test('an empty draft offers the occasions', async () => {
  const draft = await openDraft('$0');
  await corpusReady();
  await host.press('Control+Space');
  const labels = await screen.listLabels();
  assert.ok(
    labels.some((label) => label.includes('工作部署讲话')),
    `${labels}`,
  );
  await host.screenshot('empty-draft');
  assert.equal(draft.text(), '$0');
});
