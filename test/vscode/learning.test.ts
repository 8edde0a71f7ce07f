import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../server/src/protocol/commands.ts';
import { corpusReady } from './support/corpus.ts';
import { compose, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { ghostTextShows, listAsked, screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const before = '同志们：\n\n我的意见是要先';

test('what was typed past three times with an input method stays away, until all is forgotten', async () => {
  const draft = await openDraft(`${before}$0\n`);
  await corpusReady();
  await vscode.commands.executeCommand(commands.forgetLearned);
  const again = async () => {
    while (!draft.text().startsWith(`${before}$0`)) await host.press('Backspace');
    await compose('bajiadi', '把家底');
  };
  for (let time = 0; time < 3; time++) {
    await again();
    const labels = await screen.listLabels();
    assert.match(labels[0] ?? '', /把家底摸清楚/, `shown for the ${time + 1}. time`);
    await compose('nongmingbai', '弄明白');
    // the server learns with the next question, which a mark asks for certain
    await host.type('，');
    await until('the mark', () => draft.text().includes('弄明白，$0'));
    await host.press('Escape');
  }
  await again();
  assert.deepEqual(
    (await listAsked()).filter((label) => label.includes('把家底摸清楚')),
    [],
  );
  assert.equal(await ghostTextShows(), false);
  await host.screenshot('passed-by');

  await vscode.commands.executeCommand(commands.forgetLearned);
  await host.press('Escape');
  await again();
  assert.match((await screen.listLabels())[0] ?? '', /把家底摸清楚/);
});
