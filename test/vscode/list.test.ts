import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { compose, type Draft, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { listShows, screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

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
  await host.spell('jia');
  await host.spell('jia di');
  assert.equal(await listShows(), false, 'no list over the window of the input method');
  await host.choose('家底');
  const labels = await screen.listLabels();
  assert.ok(
    labels.some((label) => label.startsWith('家底摸清楚')),
    `the labels go on from what was typed: ${labels}`,
  );
  await host.screenshot('list-after-two-hanzi');
});

/**
 * The labels in the order that the server gives them.
 *
 * @param trigger the character that asks; where it is left out, the writer does
 */
async function labelsSent({ document, editor }: Draft, trigger?: string): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    editor.selection.active,
    trigger,
  );
  return items.toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => textOf(label));
}

test('the order on the screen is that of the server, and every item goes on from the cursor', async () => {
  const draft = await openDraft('$0');
  await corpusReady();
  await compose('rangwomen', '让我们');
  const shown = await screen.listLabels();
  assert.equal(draft.text(), '让我们$0');
  const sent = await labelsSent(draft);
  assert.deepEqual(shown, sent);
  assert.ok(
    sent.every((label) => label.startsWith('让我们')),
    `${sent}`,
  );
});

test('a new line lists what is due there, items with tab stops in their place among the others', async () => {
  const draft = await openDraft(
    '在全镇农业农村工作会上的讲话\n\n同志们：\n\n一、要聚焦“产业兴旺”下功夫、抓实效\n\n产业是根本。\n\n二、要聚焦“生态宜居”下功夫、抓实效\n\n生态是底色。$0',
  );
  await corpusReady();
  await host.press('Enter');
  const shown = await screen.listLabels();
  assert.equal(shown[0], '三、要聚焦“…”下功夫、抓实效');
  assert.ok(shown.length > 1, 'there are others');
  assert.deepEqual(shown, await labelsSent(draft, '\n'));
  await host.screenshot('mould');
  await host.press('Tab');
  await until('the heading to be taken', () => draft.text().endsWith('三、要聚焦“【……】$0”下功夫、抓实效'));
  await compose('xiangfengwenming', '乡风文明');
  await host.press('Tab');
  await until('the end of the heading', () => draft.text().endsWith('三、要聚焦“乡风文明”下功夫、抓实效$0'));
});

test('what opens a speech names the meeting of its title, and leaves the rest to be filled in', async () => {
  const draft = await openDraft('在全镇防汛备汛动员会上的讲话\n\n同志们：$0');
  await corpusReady();
  await host.press('Enter');
  await compose('jintian', '今天');
  const shown = await screen.listLabels();
  assert.equal(shown[0], '今天，我们召开全镇防汛备汛动员会，主要任务是…。');
  await host.screenshot('opening');
  await host.press('Tab');
  await until('the opening to be taken', () =>
    draft.text().endsWith('\n今天，我们召开全镇防汛备汛动员会，主要任务是【……】$0。'),
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
