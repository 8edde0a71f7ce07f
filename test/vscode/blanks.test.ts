import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { compose, type Draft, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { ghostTextShows, listAsked, listShows, screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

/** A draft with two blanks to be filled in, the cursor in the first. */
async function withBlanks(): Promise<Draft> {
  const draft = await openDraft('$0');
  await corpusReady();
  const snippet = new vscode.SnippetString('夜里十点，').appendPlaceholder('谁').appendText('又去看了');
  await draft.editor.insertSnippet(snippet.appendPlaceholder('哪里').appendText('。').appendTabstop(0));
  return draft;
}

test('in a blank Tab goes to the next one, whatever has been typed', async () => {
  const draft = await withBlanks();
  await compose('jiadi', '家底');
  assert.equal(draft.text(), '夜里十点，家底$0又去看了哪里。');
  await host.press('Tab');
  await until('the next blank', () => draft.document.getText(draft.editor.selection) === '哪里');
  assert.equal(await listShows(), false);
  assert.equal(await ghostTextShows(), false);
  await compose('jiadi', '家底');
  await host.press('Tab');
  await until('the end', () => draft.text() === '夜里十点，家底又去看了家底。$0');
  await host.screenshot('blanks');
});

test('in a blank the list shows when it is asked for, and Tab takes from it', async () => {
  const draft = await withBlanks();
  await compose('jiadi', '家底');
  const [label] = await listAsked();
  assert.ok(label?.includes('家底摸清楚'), label);
  await host.press('Tab');
  await until('the item to be taken', () => draft.text().includes('家底摸清楚'));
});

test('behind the last blank the list shows by itself again', async () => {
  const draft = await withBlanks();
  await host.press('Tab');
  await host.press('Tab');
  await until('the end', () => draft.text().endsWith('。$0'));
  await compose('jiadi', '家底');
  assert.ok((await screen.listLabels()).some((label) => label.includes('家底摸清楚')));
});
