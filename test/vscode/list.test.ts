import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { compose, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { listShows, screen } from './support/screen.ts';
import { test } from './support/test.ts';

test('a list shows after a comma', async () => {
  await openDraft('同志们：\n\n说一千道一万$0\n');
  await corpusReady();
  await host.type('，');
  const labels = await screen.listLabels();
  assert.ok(
    labels.some((label) => label.includes('要把家底摸清楚')),
    `what the corpus says after the comma is offered: ${labels}`,
  );
  await host.screenshot('list-after-comma');
});

test('a list shows after two Hanzi of an input method, and none while it composes', async () => {
  await openDraft('同志们：\n\n夜里十点，$0');
  await corpusReady();
  await host.press('Escape');
  await host.spell('shou');
  await host.spell('shou yi');
  assert.equal(await listShows(), false, 'no list over the window of the input method');
  await host.choose('手艺');
  const labels = await screen.listLabels();
  assert.ok(
    labels.some((label) => label.startsWith('手艺人')),
    `the labels go on from what was typed: ${labels}`,
  );
  await host.screenshot('list-after-two-hanzi');
});

test('the order on the screen is that of the server, and every item goes on from the cursor', async () => {
  const draft = await openDraft('$0');
  await corpusReady();
  await compose('rangwomen', '让我们');
  const shown = await screen.listLabels();
  assert.equal(draft.text(), '让我们$0');
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    draft.document.uri,
    draft.editor.selection.active,
  );
  const sent = items
    .toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .map(({ label }) => textOf(label));
  assert.deepEqual(shown, sent);
  assert.ok(
    sent.every((label) => label.startsWith('让我们')),
    `${sent}`,
  );
});

const textOf = (label: string | vscode.CompletionItemLabel) => (typeof label === 'string' ? label : label.label);

test('a list shows although another extension has ghost text there', async () => {
  const other = vscode.languages.registerInlineCompletionItemProvider('speech-draft', {
    provideInlineCompletionItems: () => [new vscode.InlineCompletionItem('别的扩展总有话说')],
  });
  try {
    await openDraft('同志们：\n\n说一千道一万$0\n');
    await corpusReady();
    await host.type('，');
    const labels = await screen.listLabels();
    assert.ok(
      labels.some((label) => label.includes('要把家底摸清楚')),
      `${labels}`,
    );
  } finally {
    other.dispose();
  }
});
