import assert from 'node:assert/strict';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';

test('the status item shows how large the corpus is', async () => {
  await openDraft('同志们：$0');
  const status = await corpusReady();
  assert.equal(status.files, 5);
  assert.equal(status.speeches, 5);
  assert.deepEqual(status.problems, []);
  assert.ok(status.characters > 1000, `${status.characters} characters`);
  const item = await screen.status(/Speeches: 5/);
  assert.match(item, /1\.\dK characters/);
  await host.screenshot('status');
});
