import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { ghostTextShows, screen } from './support/screen.ts';
import { withSettings } from './support/settings.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

const onlyGhostText = { 'completion.mode': 'ghostText' };

test('ghost text shows, and three presses of "accept next word" take three clauses', () =>
  withSettings(onlyGhostText, async () => {
    const draft = await openDraft('同志们：\n\n说一千道一万$0');
    await corpusReady();
    await host.type('，');
    const clauses = ['要把家底摸清楚', '，把账目算明白', '，把责任压到人头上。']; // a mark goes with the clause behind it
    assert.equal(await screen.ghostText(), clauses.join(''));
    await host.screenshot('ghost-text');
    let taken = '同志们：\n\n说一千道一万，';
    for (const clause of clauses) {
      const before = draft.text();
      await host.press('Control+ArrowRight');
      await until('a clause to be taken', () => draft.text() !== before);
      taken += clause;
      assert.equal(draft.text(), `${taken}$0`, 'one press takes one clause');
    }
    await host.screenshot('ghost-text-taken');
  }));

test('ghost text comes back after a snippet has ended', () =>
  withSettings(onlyGhostText, async () => {
    const draft = await openDraft('$0');
    await corpusReady();
    const snippet = new vscode.SnippetString('各位')
      .appendPlaceholder('来宾')
      .appendText('，大家')
      .appendPlaceholder('上午');
    await draft.editor.insertSnippet(snippet.appendText('好！\n说一千道一万').appendTabstop(0));
    await host.press('Tab');
    await host.press('Tab'); // at $0 the snippet is over
    await host.type('，');
    assert.match(await screen.ghostText(), /^要把家底摸清楚/);
    assert.equal(draft.text(), '各位来宾，大家上午好！\n说一千道一万，$0');
  }));

test('nothing is offered while an input method composes', () =>
  withSettings(onlyGhostText, async () => {
    await openDraft('说一千道一万$0');
    await corpusReady();
    await host.type('，');
    await screen.ghostText();
    await host.spell('yao');
    await until('the ghost text to go', async () => !(await ghostTextShows()));
    await host.choose('要');
    assert.match(await screen.ghostText(), /^把家底摸清楚/);
  }));
