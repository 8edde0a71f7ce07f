import assert from 'node:assert/strict';
import { corpusReady } from './support/corpus.ts';
import { compose, openDraft } from './support/draft.ts';
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

test('the order on the screen is the order of the server, and every item goes on from the cursor', async () => {
  const draft = await openDraft('$0');
  await corpusReady();
  await compose('rangwomen', '让我们');
  const shown = await screen.listLabels();
  await until('the text to be in the document', () => draft.text() === '让我们$0');
  assert.ok(
    shown.every((label) => label.includes('一起努力') || label.startsWith('让我们')),
    `${shown}`,
  );
});
