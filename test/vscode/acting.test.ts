/** What a writer can do about a reuse warning, by the light bulb and by commands. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commandIds } from '../../client/src/commands/ids.ts';
import { clientCommands, commands } from '../../server/src/protocol/commands.ts';
import { corpusReady } from './support/corpus.ts';
import { type Draft, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { notes } from './support/notes.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const passage = '村民们把水渠往哪里修、栏杆往哪里装、路灯亮到几点，一条一条商量出了结果';
/** A draft that says it word for word. */
const asItWas = `同志们：\n\n$0老槐树下的议事亭里，${passage.replace('栏杆', '护栏')}，这比我们关起门来画图纸要管用得多。\n`;
const file = '在全县河道整治现场会上的讲话.txt';
const menu = '.action-widget .monaco-list-row';
const rows = '.quick-input-widget:not([style*="display: none"]) .monaco-list-row';

const reuseIn = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).filter(({ code }) => (typeof code === 'object' ? code.value : code) === 'reuse');

/** A draft with one warning, the cursor in the passage. */
async function warned(
  text = `同志们：\n\n我到村里去看过。老槐树下的议事亭里，$0${passage}。大家都说好。\n`,
): Promise<Draft> {
  const draft = await openDraft(text);
  await corpusReady();
  await until('a warning', () => reuseIn(draft.document.uri));
  return draft;
}

async function actionsOf({ document }: Draft): Promise<vscode.CodeAction[]> {
  const [warning] = reuseIn(document.uri);
  assert.ok(warning);
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, warning.range);
}

async function run({ command }: vscode.CodeAction): Promise<void> {
  assert.ok(command);
  await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

test('the light bulb lists what can be done about a warning', async () => {
  await warned(asItWas);
  // the editor has heard of the warning, too
  await until('the light bulb', async () => (await host.count('[class*="lightbulb"], .lightBulbWidget')) > 0);
  await host.press('Control+.');
  const titles = await until('the menu of the light bulb', () => host.texts(menu));
  await host.screenshot('reuse-actions');
  for (const title of [
    'Open the source',
    'Compare with the source',
    'Mark as a quotation from',
    'Ignore this passage',
  ]) {
    assert.ok(
      titles.some((one) => one.includes(title)),
      `${title} in ${titles.join(' | ')}`,
    );
  }
});

test('the source opens beside the draft, which keeps the focus', async () => {
  const draft = await warned();
  const action = (await actionsOf(draft)).find(({ command }) => command?.command === clientCommands.openBeside);
  assert.ok(action);
  await run(action);
  const beside = await until('the source beside the draft', () =>
    vscode.window.visibleTextEditors.find(({ document }) => decodeURIComponent(document.uri.path).endsWith(file)),
  );
  assert.match(beside.document.getText(beside.selection), /护栏往哪里装/);
  assert.equal(vscode.window.activeTextEditor?.document, draft.document);
});

test('the passage and its source are shown side by side, what differs marked', async () => {
  const draft = await warned();
  const action = (await actionsOf(draft)).find(({ command }) => command?.command === clientCommands.compareWithSource);
  assert.ok(action);
  await run(action);
  const tab = await until('a comparison', () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff ? input : undefined;
  });
  const [source, own] = await Promise.all(
    [tab.original, tab.modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
  );
  assert.match(source ?? '', /^老槐树下的议事亭里，.*护栏往哪里装.*管用得多。\n$/);
  assert.match(own ?? '', /^我到村里去看过。\n老槐树下.*栏杆往哪里装.*\n大家都说好。\n$/);
  assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /在全县河道整治现场会上的讲话.*↔/);
  await until('the difference to be marked', async () => (await host.count('.char-insert, .char-delete')) > 0);
  await host.screenshot('compare');
});

test('a comparison in which nothing differs says so', async () => {
  const draft = await warned(asItWas);
  const action = (await actionsOf(draft)).find(({ command }) => command?.command === clientCommands.compareWithSource);
  assert.ok(action);
  await run(action);
  await until('a comparison that says so', () =>
    vscode.window.tabGroups.activeTabGroup.activeTab?.label.endsWith('(word for word)'),
  );
});

test('a command of a warning that is called without one says where it belongs', async () => {
  await warned();
  for (const command of Object.values(clientCommands)) {
    for (const parameters of [[], [7, {}], ['file:///a.txt', { start: { line: -1, character: 0 }, end: {} }]]) {
      await vscode.commands.executeCommand('notifications.clearAll');
      await vscode.commands.executeCommand(command, ...parameters);
      const said = await until(`what ${command} says`, notes);
      assert.match(said.join(), /put the cursor in a marked passage/);
    }
  }
  await vscode.commands.executeCommand('notifications.clearAll');
});

test('a comparison with what is there no longer says so', async () => {
  const draft = await warned();
  const action = (await actionsOf(draft)).find(({ command }) => command?.command === clientCommands.compareWithSource);
  const [, passage, source, range] = action?.command?.arguments ?? [];
  await vscode.commands.executeCommand(
    clientCommands.compareWithSource,
    'untitled:Untitled-99',
    passage,
    source,
    range,
  );
  const said = await until('what it says', notes);
  assert.match(said.join(), /This draft is no longer open: Untitled-99/);
  await vscode.commands.executeCommand('notifications.clearAll');
});

test('a quotation that names its source is warned of no more', async () => {
  const draft = await warned(asItWas);
  const action = (await actionsOf(draft)).find(({ edit }) => edit);
  assert.ok(action?.edit);
  await vscode.workspace.applyEdit(action.edit);
  assert.match(draft.document.getText(), /“.*一条一条商量出了结果.*”/);
  assert.match(draft.document.getText(), /《在全县河道整治现场会上的讲话》/);
  await until('the warning to go', () => reuseIn(draft.document.uri).length === 0);
});

test('a gap that is ignored is listed with its sentence', async () => {
  const draft = await openDraft('同志们：\n\n以XX县为例，渠修在哪里要先问村民。\n');
  const { uri } = draft.document;
  const gaps = () =>
    vscode.languages
      .getDiagnostics(uri)
      .filter(({ code }) => (typeof code === 'object' ? code.value : code) === 'placeholder');
  const [gap] = await until('a warning', gaps);
  assert.ok(gap);
  const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    uri,
    gap.range,
  );
  const ignore = actions.find(({ title }) => title === 'Ignore “XX县” here from now on');
  assert.ok(ignore);
  await run(ignore);
  await until('the warning to go', () => gaps().length === 0);
  void vscode.commands.executeCommand(commandIds.showIgnored);
  const listed = await until('the list', () => host.texts(rows));
  assert.match(listed.join(), /XX县.*以XX县为例，渠修在哪里要先问村民/s);
  await host.screenshot('ignored-gap');
  await host.click(rows);
  await host.press('Enter');
  await until('the warning to come back', gaps);
});

test('what is ignored is listed, and what is picked there is warned of again', async () => {
  const draft = await warned();
  const action = (await actionsOf(draft)).find(({ command }) => command?.command === commands.ignoreSource);
  assert.ok(action);
  await run(action);
  await until('the warning to go', () => reuseIn(draft.document.uri).length === 0);
  await screen.status(/Ignored\. “Show What Is Ignored” brings it back/);

  void vscode.commands.executeCommand(commandIds.showIgnored);
  const listed = await until('the list', () => host.texts(rows));
  assert.match(listed.join(), /在全县河道整治现场会上的讲话/);
  await host.screenshot('ignored');
  await host.click(rows);
  await host.press('Enter');
  await until('the warning to come back', () => reuseIn(draft.document.uri));
});
