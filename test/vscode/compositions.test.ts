import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { compose, openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

test('behind the first comma of a line the list is asked anew for what an input method puts there in one go', async () => {
  const asked: string[] = [];
  // it offers what ours does where a word alone is likely: an item that is typed whole must go
  const words = vscode.languages.registerCompletionItemProvider(
    'speech-draft',
    {
      provideCompletionItems({ lineAt }, { line, character }) {
        const before = lineAt(line).text.slice(0, character);
        asked.push(before);
        return new vscode.CompletionList(before.endsWith('，') ? [new vscode.CompletionItem('要把家底')] : [], true);
      },
    },
    '，',
  );
  try {
    const draft = await openDraft('同志们：\n\n说一千道一万$0');
    await corpusReady();
    await host.type('，');
    await screen.list();
    await compose('yaobajiadi', '要把家底');
    await until('the list to be asked anew', () => asked.includes('说一千道一万，要把家底'));
    const labels = await until('an item that goes on', async () => {
      const now = await screen.listLabels();
      return !now.includes('要把家底') && now;
    });
    assert.match(labels[0] ?? '', /^要把家底摸清楚/);
    await host.press('Tab');
    await until('the item to be taken', () => draft.text().includes('，要把家底摸清楚'));
  } finally {
    words.dispose();
  }
});
