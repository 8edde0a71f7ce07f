import assert from 'node:assert/strict';
import { corpusReady } from './support/corpus.ts';
import { compose, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

test('Tab takes the item and leaves the text after the cursor alone', async () => {
  const tail = '，然后再来开会，大家看这样行不行。';
  const draft = await openDraft(`同志们：\n\n我的意见是要先$0${tail}\n`);
  await corpusReady();
  await compose('bajiadi', '把家底');
  const labels = await screen.listLabels();
  assert.ok(labels[0]?.includes('摸清楚'), `the first item goes on from 把家底: ${labels}`);
  await host.screenshot('tab-before');
  await host.press('Tab');
  await until('the item to be taken', () => draft.text().includes('摸清楚'));
  await host.screenshot('tab-after');
  const text = draft.text();
  assert.match(text, /^同志们：\n\n我的意见是要先把家底摸清楚[^\n]*\$0/, 'the item stands at the cursor');
  assert.ok(text.endsWith(`$0${tail}\n`), `the rest of the sentence is as it was: ${text}`);
});

test('Enter makes a new line while the list shows', async () => {
  const draft = await openDraft('说一千道一万$0');
  await corpusReady();
  await host.type('，');
  await screen.list();
  await host.press('Enter');
  await until('a new line', () => draft.document.lineCount === 2);
  assert.equal(draft.text(), '说一千道一万，\n$0');
  await host.screenshot('enter-makes-a-line');
});

test('Tab takes the item that the writer moved to', async () => {
  const draft = await openDraft('同志们，让我们一起努力$0');
  await corpusReady();
  await host.type('，');
  const labels = await screen.listLabels();
  assert.ok(labels.length >= 2, `several speeches end differently: ${labels}`);
  await host.press('ArrowDown');
  await host.press('Tab');
  await until('an item to be taken', () => !draft.text().endsWith('，$0'));
  const [second = ''] = labels.slice(1);
  assert.ok(draft.text().includes(second.slice(0, 4)), `${draft.text()} holds ${second}`);
});

test('a placeholder is a tab stop: what is typed takes its place', async () => {
  const draft = await openDraft('同志们：\n\n刚才$0\n');
  await corpusReady();
  await host.type('，');
  const labels = await screen.listLabels();
  const row = labels.findIndex((label) => label.startsWith('…同志'));
  assert.ok(row >= 0, `the passage with the placeholder is offered: ${labels}`);
  for (let step = 0; step < row; step++) await host.press('ArrowDown');
  await host.press('Tab');
  await until('the item to be taken', () => draft.document.lineAt(2).text.includes('同志'));
  await host.type('王芳');
  await until('the name to be typed', () => draft.text().includes('刚才，王芳$0同志'));
  assert.ok(!draft.text().includes('XX'), draft.text());
  await host.screenshot('placeholder');
});
