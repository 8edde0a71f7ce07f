import assert from 'node:assert/strict';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { listAsked, listShows, screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

/**
 * Types letters and gives the list. Where the server has not answered to the first letter, for which there is nothing,
 * before the last one comes, VS Code asks again at the next key only: the last one is typed once more then.
 */
async function listAfter(letters: string): Promise<string[]> {
  await host.type(letters);
  await until('a list of suggestions', async () => {
    if (await listShows()) return true;
    await host.press('Backspace');
    await host.type(letters.slice(-1));
    return listShows();
  });
  return screen.listLabels();
}

test('a few letters list a phrase, and Tab puts it in their place', async () => {
  const draft = await openDraft('同志们：\n\n第一步，$0，不能走过场。\n');
  await corpusReady();
  const labels = await listAfter('ybajd');
  assert.ok(
    labels.some((label) => label.startsWith('要把家底摸清楚')),
    `${labels}`,
  );
  await host.screenshot('pinyin-letters');
  const row = labels.findIndex((label) => label.startsWith('要把家底摸清楚'));
  for (let step = 0; step < row; step++) await host.press('ArrowDown');
  await host.press('Tab');
  await until('the phrase to be taken', () => draft.text().includes('要把家底摸清楚'));
  assert.match(draft.text(), /第一步，要把家底摸清楚[^\n]*\$0，不能走过场。/);
});

test('letters behind Hanzi narrow the list, and the words before them stay', async () => {
  const draft = await openDraft('同志们：\n\n要把家底$0\n');
  await corpusReady();
  const labels = await listAfter('mqc');
  assert.ok(labels[0]?.includes('家底摸清楚'), `${labels}`);
  await host.screenshot('pinyin-behind-hanzi');
  await host.press('Tab');
  await until('the phrase to be taken', () => draft.text().includes('要把家底摸清楚'));
  assert.ok(!/[a-z]/.test(draft.text()), draft.text());
});

test('the name of a file in the text is left alone', async () => {
  const draft = await openDraft('同志们：\n\n数据见 yba.$0\n');
  await corpusReady();
  await host.press('Escape');
  await host.type('jd');
  await until('the letters to be typed', () => draft.text().includes('yba.jd$0'));
  assert.deepEqual(await listAsked(), []);
});
