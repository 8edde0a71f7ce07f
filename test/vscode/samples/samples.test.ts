// What samples/README.md promises of the drafts there holds, and the pictures of the project's README come from here.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../../client/src/commands/ids.ts';
import { corpusReady } from '../support/corpus.ts';
import { compose, type Draft, openFile } from '../support/draft.ts';
import { host } from '../support/host.ts';
import { screen } from '../support/screen.ts';
import { withSettings } from '../support/settings.ts';
import { test } from '../support/test.ts';
import { until } from '../support/until.ts';
import { pageTexts } from '../support/webview.ts';

const conference = '在全县高质量发展大会上的讲话（草稿）.speech';

/** Opens a draft of the samples with the cursor behind the first place where `text` stands, or at the end. */
async function openSample(name: string, text?: string): Promise<Draft> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  return openFile(uri, text === undefined ? content.trimEnd().length : content.indexOf(text) + text.length);
}

test('the corpus beside the samples is indexed, and nothing of it is left out', async () => {
  await openSample(conference, '同志们：');
  const status = await corpusReady();
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const files = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder.uri, '..', 'corpus'));
  assert.equal(status.files, files.filter(([, type]) => type === vscode.FileType.File).length);
  assert.deepEqual(status.problems, []);
});

test('passages of the draft that stand in the corpus are warned of, stock phrases are not', async () => {
  const { document } = await openSample(conference, '抓工业不是挂在嘴上');
  await corpusReady();
  const warned = await until('two warnings', () => {
    const reused = vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'reuse');
    const found = reused.map(({ range }) => document.getText(range));
    return found.length >= 2 ? found : undefined;
  });
  assert.ok(
    warned.some((text) => text.includes('落在厂房里、用电量里、税票里')),
    `the altered passage: ${warned}`,
  );
  assert.ok(
    warned.some((text) => text.includes('要先算群众的日子账')),
    `the passage taken word for word: ${warned}`,
  );
  assert.ok(!warned.some((text) => text.includes('稳中求进')), `a stock phrase: ${warned}`);
  await vscode.commands.executeCommand('editor.action.showHover');
  await screen.hover();
  await host.screenshot('sample-warning');
});

test('the report of the draft names the two speeches that it takes from', async () => {
  await openSample(conference, '同志们：');
  await corpusReady();
  await vscode.commands.executeCommand(commandIds.showReuseReport);
  const sources = await pageTexts('the sources', '#reuse table >> nth=0 >> td a');
  assert.deepEqual(sources.toSorted(), ['在全县乡村振兴现场推进会上的讲话', '在全县高质量发展大会上的讲话']);
  await host.screenshot('sample-report');
});

test('the outline of the draft shows its structure', async () => {
  const { document } = await openSample(conference, '同志们：');
  const symbols = await until('symbols', () =>
    vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
  );
  assert.equal(symbols.length, 1);
  assert.deepEqual(
    symbols[0]?.children.map(({ name }) => name),
    ['一、鼓足信心，看清脚下的路', '二、抓住重点，办成几件大事', '三、压实责任，干出一番新气象'],
  );
  await vscode.commands.executeCommand('outline.focus');
  await screen.outline();
  await host.screenshot('sample-outline');
});

test('at the end of the draft the corpus goes on in two ways', async () => {
  const draft = await openSample(conference);
  await corpusReady();
  await host.press('Backspace');
  await host.type('，');
  const labels = await screen.listLabels();
  for (const expected of ['把群众的急难愁盼', '把好事办好']) {
    assert.ok(
      labels.some((label) => label.includes(expected)),
      `${expected} is among ${labels}`,
    );
  }
  await host.screenshot('sample-list');
  assert.ok(draft.text().endsWith('坚持以人民为中心，$0'));
});

test('a phrase begun with an input method is gone on with', async () => {
  const draft = await openSample(conference);
  await corpusReady();
  await host.press('Enter');
  await compose('jiandingbuyi', '坚定不移');
  // the new line has a list of its own, which shows until this one comes
  await until('the phrase to be offered', async () =>
    (await screen.listLabels()).some((label) => label.includes('走高质量发展之路')),
  );
  await host.press('Tab');
  await until('the item to be taken', () => !draft.text().endsWith('坚定不移$0'));
});

test('ghost text shows where the corpus leaves no doubt', () =>
  withSettings({ 'completion.mode': 'ghostText' }, async () => {
    await openSample(conference);
    await corpusReady();
    await host.press('Enter');
    await compose('xinwangyichuxiang', '心往一处想');
    await host.type('、');
    assert.match(await screen.ghostText(), /^劲往一处使/);
    await host.screenshot('sample-ghost-text');
  }));
