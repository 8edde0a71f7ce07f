import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clientCommands, commands } from '../../server/src/protocol/commands.ts';
import { corpusReady } from './support/corpus.ts';
import { openDraft, openFile } from './support/draft.ts';
import { host } from './support/host.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const passage = '村民们把水渠往哪里修、护栏往哪里装、路灯亮到几点，一条一条商量出了结果';
const rows = '.quick-input-widget:not([style*="display: none"]) .monaco-list-row';
const squiggle = '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint';

const reuseIn = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri).filter((found) => codeOf(found) === 'reuse');

const codeOf = ({ code }: vscode.Diagnostic) => (typeof code === 'object' ? code.value : code);

test('a passage that stands in the corpus gets a squiggle, with its source', async () => {
  const altered = `老槐树下的议事亭里，${passage.replace('护栏', '栏杆')}，这比我们关起门来画图要管用得多。`;
  const { document } = await openDraft(`同志们：\n\n我到村里去看过。${altered}大家都说好。\n\n谢谢！\n`);
  await corpusReady();
  const [warning] = await until('a warning', () => reuseIn(document.uri));
  assert.ok(warning);
  const warned = document.getText(warning.range);
  assert.ok(
    warned.includes('水渠往哪里修') && warned.includes('商量出了结果'),
    `the whole passage is warned of: ${warned}`,
  );
  assert.ok(!warned.includes('大家都说好'), `and nothing else: ${warned}`);
  assert.equal(warning.source, 'speech-draft');

  const [source] = warning.relatedInformation ?? [];
  assert.ok(source, 'the source is named');
  assert.match(decodeURIComponent(source.location.uri.path), /在全县河道整治现场会上的讲话\.txt$/);
  const original = await vscode.workspace.openTextDocument(source.location.uri);
  assert.match(original.getText(source.location.range), /护栏往哪里装/, 'the source is the passage in the original');

  await until('a squiggle', async () => (await host.count(squiggle)) > 0);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await until('the problem in its panel', () => host.texts('.markers-panel .monaco-list-row'));
  await host.screenshot('squiggle');
});

test('what many speeches say is no reuse', async () => {
  const { document } = await openDraft(`同志们：\n\n${passage}。\n\n说一千道一万，要把家底摸清楚。让我们一起努力！\n`);
  await corpusReady();
  const warnings = await until('the warning of the passage', () => reuseIn(document.uri));
  assert.equal(warnings.length, 1, warnings.map(({ range }) => document.getText(range)).join(' | '));
});

test('a speech of the corpus is not warned of itself', async () => {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  const draft = await openDraft(`${passage}。`);
  await corpusReady();
  await until('the checker to be awake', () => reuseIn(draft.document.uri));
  const uri = vscode.Uri.joinPath(folder.uri, 'corpus', '在全县河道整治现场会上的讲话.txt');
  const { document } = await openFile(uri);
  assert.equal(document.languageId, 'speech-draft', 'its name says what it is');
  await until('the checker to have looked at it', () => reuseIn(uri)); // two others share a sentence with it
  const sources = reuseIn(document.uri).flatMap(({ relatedInformation = [] }) => relatedInformation);
  assert.ok(
    sources.every(({ location }) => location.uri.toString() !== uri.toString()),
    'it is no source of itself',
  );
  const warned = reuseIn(document.uri).map(({ range }) => document.getText(range));
  assert.ok(!warned.some((text) => text.includes('水渠')), `what it alone says is not warned of: ${warned}`);
});

test('a quick fix ignores the passage', async () => {
  const { document } = await openDraft(`各位朋友：\n\n${passage.replace('村民们', '乡亲们')}，真是不容易。\n`);
  await corpusReady();
  const [warning] = await until('a warning', () => reuseIn(document.uri));
  assert.ok(warning);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    warning.range,
  );
  const ignore = actions.find(({ command }) => command?.command === 'speechDraft.ignorePassage');
  assert.ok(ignore?.command, `one of them ignores: ${actions.map(({ title }) => title)}`);
  const open = actions.find(({ command }) => command?.command === clientCommands.openBeside);
  assert.ok(open, `another opens the source: ${actions.map(({ title }) => title)}`);
  const text = document.getText();
  await vscode.commands.executeCommand(ignore.command.command, ...(ignore.command.arguments ?? []));
  await until('the warning to go', () => reuseIn(document.uri).length === 0);
  assert.equal(document.getText(), text, 'nothing is written into the speech');
  const ignored = async () => (await vscode.commands.executeCommand<unknown[]>(commands.listIgnored)).length;
  const before = await ignored();
  const forget = async (key: string) => {
    const done = vscode.commands.executeCommand(commands.forgetIgnoredPassages);
    await until('the question', () => host.texts(rows));
    await until('the question to have the keys', () => host.count('.quick-input-widget input:focus'));
    await host.press(key);
    await done;
    // else the rows of this question would be taken for those of the next
    await until('the question to go', async () => (await host.texts(rows)).length === 0);
  };
  await forget('Escape');
  assert.equal(await ignored(), before, 'nothing is forgotten where the writer thinks better of it');
  await forget('Enter');
  assert.equal(await ignored(), 0);
  await until('the warning to come back', () => reuseIn(document.uri));
});
