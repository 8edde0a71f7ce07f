import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { type Draft, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { listAsked } from './support/screen.ts';
import { withSettings } from './support/settings.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const everywhere = { languages: ['speech-draft', 'plaintext', 'markdown'], 'completion.mode': 'list' };

/** Asks for the list, for in these languages it hardly opens by itself, until an item of ours is in front. */
async function askForOurs(): Promise<void> {
  await corpusReady();
  await until(
    'an item of ours',
    async () => {
      if ((await listAsked())[0]?.includes('摸清楚')) return true;
      // another choice of languages starts the server anew
      await host.press('Escape');
      return false;
    },
    40,
  );
}

/** Presses Enter while the list shows. */
async function pressEnter(draft: Draft): Promise<void> {
  await askForOurs();
  const lines = draft.document.lineCount;
  await host.press('Enter');
  await until('a new line', () => draft.document.lineCount > lines);
}

test('Enter makes a new line while the list shows: in plain text and in Markdown', () =>
  withSettings(everywhere, async () => {
    const plain = await openDraft('  说一千道一万，$0', '备忘.txt');
    assert.equal(plain.document.languageId, 'plaintext');
    await pressEnter(plain);
    assert.equal(plain.text(), '  说一千道一万，\n  $0', 'as far in as the line above');
    await host.screenshot('enter-in-plaintext');

    const list = await openDraft('- 说一千道一万，$0\n', '备忘.md');
    assert.equal(list.document.languageId, 'markdown');
    await pressEnter(list);
    const written = list.text();
    await vscode.commands.executeCommand('undo');
    assert.equal(list.text(), '- 说一千道一万，$0\n', 'one step to undo');
    await host.press('Escape');
    await host.press('Enter');
    await until('a new line', () => list.document.lineCount === 3);
    assert.equal(written, list.text(), 'as where no list shows');
  }));

test('Enter makes a new line at each cursor', () =>
  withSettings(everywhere, async () => {
    const draft = await openDraft('说一千道一万，$0\n说一千道一万，', '备忘.txt');
    // while it asks in vain it presses Escape, which leaves one cursor
    await askForOurs();
    await host.press('Escape');
    await vscode.commands.executeCommand('editor.action.insertCursorBelow');
    await until('two cursors', () => draft.editor.selections.length === 2);
    await pressEnter(draft);
    assert.equal(draft.document.getText(), '说一千道一万，\n\n说一千道一万，\n');
    assert.equal(draft.editor.selections.length, 2);
  }));

test('Enter takes the item where the writer has said so for the language', () =>
  withSettings(everywhere, async () => {
    const own = () => vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    const set = (value: unknown) =>
      own().update('acceptSuggestionOnEnter', value, vscode.ConfigurationTarget.Workspace, true);
    await set('on');
    try {
      const draft = await openDraft('说一千道一万，$0', '备忘.txt');
      await askForOurs();
      await host.press('Enter');
      await until('the item to be taken', () => draft.text().includes('摸清楚'));
      assert.equal(draft.document.lineCount, 1);
    } finally {
      await set(undefined);
    }
  }));

test('Enter takes an item of others where ours are not asked for', async () => {
  const others = vscode.languages.registerCompletionItemProvider('plaintext', {
    provideCompletionItems: () => [new vscode.CompletionItem('说一千道一万不如干')],
  });
  try {
    const draft = await openDraft('说一千$0', '备忘.txt');
    assert.deepEqual(await listAsked(), ['说一千道一万不如干']);
    await host.press('Enter');
    await until('the item to be taken', () => draft.text() === '说一千道一万不如干$0');
  } finally {
    others.dispose();
  }
});
