import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands } from '../../server/src/protocol/commands.ts';
import { corpusReady } from './support/corpus.ts';
import { compose, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { ghostTextShows, listAsked, screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

// words of its own: what is passed by behind them stays so in the tests that follow
const before = '同志们：\n\n眼下最要紧的是先';

test('what was typed past three times with an input method stays away, and nothing is forgotten unasked', async () => {
  const draft = await openDraft(`${before}$0\n`);
  await corpusReady();
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

  // VS Code shows no modal dialog in a test, and says which one it refused
  await assert.rejects(
    async () => vscode.commands.executeCommand(commands.forgetLearned),
    /refused to show dialog.*Forget what was learned from your writing\?/,
  );
  await host.press('Escape');
  await again();
  assert.deepEqual(
    (await listAsked()).filter((label) => label.includes('把家底摸清楚')),
    [],
    'forgotten without an answer',
  );
});
