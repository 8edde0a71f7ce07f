import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../client/src/commands/ids.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { withSettings } from './support/settings.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';
import { inPage, pageTexts } from './support/webview.ts';

const canal = '村民们把水渠往哪里修、护栏往哪里装、路灯亮到几点，一条一条商量出了结果';
const craft = '焊花落在手套上，没有一个人抬头；榫头差了半根头发丝，有人拆了重来。手艺人的尊严，就在这半根头发丝里';
const lift = '电梯三天两头停，老人下不了楼；充电桩不够用，电线从五楼垂到地上';
const bank = '排口一个一个封，封一个销一个号。二要护好两岸，树栽下去就要有人浇水，草种下去就要有人看护';
const own = '这次来之前我到三个片区走了走，听到的都是掏心窝的话，有几句我记在本子上，今天念给大家听。';
const draft = `在全区城市更新动员会上的讲话

同志们：

${own}${canal}。这个办法好。

一、把话听进去

${own}我常想起赛场上的一幕，${craft}。说一千道一万，要把家底摸清楚。

二、把旧物留下来

${lift}，这些都不是新鲜事。${own}

（一）修旧如旧

${own}

（二）一处一策

河边的旧厂房要先截污，${bank}。

三、把事办到头

${own}撸起袖子加油干。
`;

const themes = [
  ['Default Light Modern', 'vscode-light'],
  ['Default Dark Modern', 'vscode-dark'],
  ['Default High Contrast', 'vscode-high-contrast'],
] as const;

async function openReport(): Promise<vscode.TextEditor> {
  const { editor } = await openDraft(draft, 'draft-report.speech');
  await corpusReady();
  await vscode.commands.executeCommand(commandIds.showReuseReport);
  await pageTexts('the passages', '.passages li');
  return editor;
}

async function withTheme(theme: string, body: () => Promise<void>): Promise<void> {
  const workbench = vscode.workspace.getConfiguration('workbench');
  await workbench.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
  try {
    await body();
  } finally {
    await workbench.update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
  }
}

test('the reuse report stands beside the draft and names passages, sources and sections', async () => {
  const editor = await openReport();
  assert.equal(vscode.window.activeTextEditor, editor, 'the draft keeps the focus');
  const passages = await pageTexts('the passages', '.passages blockquote');
  assert.ok(
    passages.some((text) => text.includes('水渠往哪里修')),
    passages.join(' | '),
  );
  const sources = await pageTexts('the sources', '#reuse table >> nth=0 >> td a');
  assert.ok(
    sources.some((title) => title.includes('河道整治')),
    sources.join(' | '),
  );
  assert.equal(await host.count(inPage('.picture .stretch')), passages.length);
  for (const [theme, kind] of themes) {
    await withTheme(theme, async () => {
      await until(`the page in ${theme}`, () => host.texts(inPage(`body.${kind} h1`)));
      await host.screenshot(`report-${kind}`);
    });
  }
});

test('a click on a stretch shows the passage in the draft, one on a source opens it', async () => {
  const editor = await openReport();
  await host.click(inPage('.picture .stretch >> nth=0'));
  await until('the passage to be selected', () => editor.document.getText(editor.selection).includes('水渠往哪里修'));
  await host.click(inPage('#reuse table >> nth=0 >> td a:has-text("河道")'));
  const source = await until('the source', () =>
    vscode.window.visibleTextEditors.find(({ document }) => decodeURIComponent(document.uri.path).includes('河道整治')),
  );
  assert.match(source.document.getText(source.selection), /水渠往哪里修/);
  assert.equal(source.viewColumn, editor.viewColumn, 'the report stays where it is');
});

test('keys lead through the report', async () => {
  const editor = await openReport();
  await host.click(inPage('.picture .stretch >> nth=0'));
  await host.press('ArrowRight');
  await host.press('Enter');
  await until('the second passage', () => editor.document.getText(editor.selection).includes('焊花落在手套上'));
  await host.screenshot('report-keys');
});

test('the report follows the draft, and never takes the focus', async () => {
  const editor = await openReport();
  const before = (await pageTexts('the passages', '.passages li')).length;
  const start = editor.document.getText().indexOf(canal);
  const passage = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + canal.length));
  await editor.edit((edit) => edit.replace(passage, '大家坐在树荫下说了一下午'));
  await until('the passage to go', async () => (await host.count(inPage('.passages li'))) === before - 1);
  await host.press('End');
  await host.type('A');
  assert.match(editor.document.getText(), /A/, 'what is typed goes into the draft');
});

test('set phrases have a part of their own', async () => {
  await openReport();
  await host.click(inPage('#tab-phrases'));
  const rows = await pageTexts('the set phrases', '#phrases tbody tr');
  assert.ok(
    rows.some((row) => /撸起袖子加油干\s+1\s+0/.test(row)),
    rows.join(' | '),
  );
  assert.deepEqual(await host.texts(inPage('#reuse h2')), [], 'the other part is hidden');
  await host.screenshot('report-phrases');
});

test('the status menu has the report while a report has the focus', async () => {
  await openReport();
  await host.click(inPage('#tab-phrases'));
  await until('the report to have the focus', () => vscode.window.activeTextEditor === undefined);
  void vscode.commands.executeCommand(commandIds.showStatus);
  const rows = await until('the menu', () => host.texts('.quick-input-widget .monaco-list-row'));
  assert.ok(
    rows.some((row) => row.includes('Reuse report of this draft')),
    rows.join(' | '),
  );
  await host.press('Escape');
});

test('a draft that was never saved has a report, which can be saved', async () => {
  const document = await vscode.workspace.openTextDocument({ content: draft, language: 'speech-draft' });
  await vscode.window.showTextDocument(document, { preview: false });
  await corpusReady();
  await vscode.commands.executeCommand(commandIds.showReuseReport);
  await pageTexts('the passages', '.passages li');
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const file = vscode.Uri.joinPath(folder.uri, `Reuse report of ${document.uri.path}.html`);
  void vscode.commands.executeCommand(commandIds.saveReuseReport);
  await until('the dialog', async () => (await host.texts('.quick-input-widget .monaco-list-row')).includes('corpus'));
  await host.press('Enter');
  const bytes = await until('the file', () =>
    vscode.workspace.fs.readFile(file).then(
      (read) => read,
      () => undefined,
    ),
  );
  await vscode.workspace.fs.delete(file);
  assert.match(new TextDecoder().decode(bytes), /^<!DOCTYPE html>/);
  const name = document.uri.toString();
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await until('the draft to be closed', () => document.isClosed);
  await until('the page to say so', async () =>
    (await host.texts(inPage('main'))).join('').includes('nothing to show'),
  );
  assert.deepEqual(
    vscode.workspace.textDocuments.filter(({ uri }) => uri.toString() === name),
    [],
    'no empty draft comes up in its place',
  );
});

test('the report goes on with the file that its draft is saved to', async () => {
  await openDraft('同志们：', 'draft-before.speech'); // the dialog begins in the folder of the file that was in front last
  const document = await vscode.workspace.openTextDocument({ content: draft, language: 'speech-draft' });
  await vscode.window.showTextDocument(document, { preview: false });
  await corpusReady();
  await vscode.commands.executeCommand(commandIds.showReuseReport);
  const before = (await pageTexts('the passages', '.passages li')).length;
  void vscode.commands.executeCommand('workbench.action.files.save');
  await until('the dialog', async () => (await host.texts('.quick-input-widget .monaco-list-row')).includes('corpus'));
  await host.press('Enter');
  await until('the draft to be closed', () => document.isClosed);
  const editor = await until('the file', () => {
    const active = vscode.window.activeTextEditor;
    return active?.document.uri.scheme === 'untitled' ? undefined : active;
  });
  const start = editor.document.getText().indexOf(canal);
  const passage = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + canal.length));
  await editor.edit((edit) => edit.replace(passage, '大家坐在树荫下说了一下午'));
  await until('the passage to go', async () => (await host.count(inPage('.passages li'))) === before - 1);
  await editor.document.save();
  await vscode.workspace.fs.delete(editor.document.uri);
});

test('the report is saved as a file beside the draft', async () => {
  const editor = await openReport();
  const name = 'Reuse report of draft-report.html';
  const file = vscode.Uri.joinPath(editor.document.uri, '..', name);
  void vscode.commands.executeCommand(commandIds.saveReuseReport);
  await until('the dialog', async () => (await host.count('.quick-input-widget .quick-input-box input')) > 0);
  await until('the name', async () => (await host.texts('.quick-input-widget .monaco-list-row')).length > 0);
  await host.press('Enter');
  const bytes = await until('the file', () =>
    vscode.workspace.fs.readFile(file).then(
      (read) => read,
      () => undefined,
    ),
  );
  await vscode.workspace.fs.delete(file);
  const page = new TextDecoder().decode(bytes);
  assert.match(page, /^<!DOCTYPE html>/);
  assert.ok(page.includes('水渠往哪里修'));
});

test('the status item names the share of the draft in front', async () => {
  await openDraft(draft, 'draft-share.speech');
  await corpusReady();
  await screen.status(/\d+% said before/);
  await host.screenshot('status-share');
});

test('headings tell the share of their section where the writer wants it', async () => {
  await withSettings({ 'reuse.codeLens': true }, async () => {
    await openDraft(draft, 'draft-lens.speech');
    await corpusReady();
    const lenses = await until('the lenses', async () => {
      const shown = await host.texts('.codelens-decoration a');
      return shown.length > 0 ? shown : undefined;
    });
    assert.ok(
      lenses.every((text) => /^\d+% of this section was said before$/.test(text)),
      lenses.join(' | '),
    );
    assert.equal(lenses.length, 3, 'where nothing was said before there is none');
    await host.screenshot('code-lens');
  });
});
