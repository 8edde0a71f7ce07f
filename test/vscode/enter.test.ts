import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { askFor } from './support/askAgain.ts';
import { corpusReady } from './support/corpus.ts';
import { type Draft, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { withSettings } from './support/settings.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const everywhere = { languages: ['speech-draft', 'plaintext', 'markdown'], 'completion.mode': 'list' };

async function askForOurs(): Promise<void> {
  await corpusReady();
  await askFor('摸清楚', 'in front');
}

/** Presses Enter while the list shows. */
async function pressEnter(draft: Draft): Promise<void> {
  await askForOurs();
  const lines = draft.document.lineCount;
  await host.press('Enter');
  await until('a new line', () => draft.document.lineCount > lines);
}

test('Enter makes a new line while the list shows: in plain text, in Markdown and at several cursors', () =>
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

    const both = await openDraft('说一千道一万，$0\n说一千道一万，', '别的.txt');
    await vscode.commands.executeCommand('editor.action.insertCursorBelow');
    await until('two cursors', () => both.editor.selections.length === 2);
    await pressEnter(both);
    assert.equal(both.document.getText(), '说一千道一万，\n\n说一千道一万，\n');
    assert.equal(both.editor.selections.length, 2);

    const own = vscode.workspace.getConfiguration('editor', { languageId: 'plaintext' });
    const set = (value: unknown) =>
      own.update('acceptSuggestionOnEnter', value, vscode.ConfigurationTarget.Workspace, true);
    await set('on');
    try {
      const chosen = await openDraft('说一千道一万，$0', '又一篇.txt');
      await askForOurs();
      await host.press('Enter');
      await until('the item to be taken, as the writer wants it', () => chosen.text().includes('摸清楚'));
      assert.equal(chosen.document.lineCount, 1);
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
    await askFor('不如干', 'in front');
    await host.press('Enter');
    await until('the item to be taken', () => draft.text() === '说一千道一万不如干$0');
  } finally {
    others.dispose();
  }
});
