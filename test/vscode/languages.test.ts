/** Where the extension works is a choice of the writer, and may be changed while drafts are open. */
import assert from 'node:assert/strict';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { notes } from './support/notes.ts';
import { listAsked } from './support/screen.ts';
import { withSettings } from './support/settings.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

test('another choice of languages holds at once, and nothing complains', async () => {
  await openDraft('同志们：\n');
  await corpusReady();
  await withSettings({ languages: ['speech-draft', 'plaintext'] }, async () => {
    await openDraft('说一千道一万，$0', '备忘.txt');
    await corpusReady();
    await until('the list in plain text', async () => (await listAsked()).some((label) => label.includes('摸清楚')));
    assert.deepEqual(await notes(), []);
  });
  await openDraft('说一千道一万，$0');
  await corpusReady();
  await until('the list in a draft', async () => (await listAsked()).some((label) => label.includes('摸清楚')));
  assert.deepEqual(await notes(), []);
});
