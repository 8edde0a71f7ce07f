import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReady } from './support/corpus.ts';
import { openDraft } from './support/draft.ts';
import { host } from './support/host.ts';
import { screen } from './support/screen.ts';
import { withSettings } from './support/settings.ts';
import { test } from './support/test.ts';
import { until } from './support/until.ts';

test('the word range inside a paragraph of 500 characters is at most a clause', async () => {
  const clause = '把会议开到田间地头';
  const paragraph = `${clause}，让道理讲到人的心坎上；`.repeat(25);
  assert.ok(paragraph.length > 500);
  const { document } = await openDraft(paragraph);
  for (const offset of [0, 3, 200, 333, paragraph.length - 2]) {
    const range = document.getWordRangeAtPosition(document.positionAt(offset));
    const word = range === undefined ? '' : document.getText(range);
    const marks = word.replace(/^[，；]+|[，；]+$/g, '');
    assert.ok(!/[，；]/.test(marks), `at ${offset} the word is one clause: ${word}`);
  }
});

test('in markdown the list works, and takes no text away, although another extension says what a word is', () =>
  withSettings({ languages: ['speech-draft', 'markdown'] }, async () => {
    const other = vscode.languages.setLanguageConfiguration('markdown', { wordPattern: /\S+/g });
    try {
      const draft = await openDraft('各位书记，说一千道一万，$0然后散会。\n', 'notes.md');
      assert.equal(draft.document.languageId, 'markdown');
      await corpusReady();
      await host.press('Control+Space'); // quick suggestions are off in markdown
      const labels = await screen.listLabels();
      assert.ok(labels[0]?.includes('要把家底摸清楚'), `${labels}`);
      await host.press('Tab');
      await until('the item to be taken', () => draft.text().includes('摸清楚'));
      assert.match(draft.text(), /^各位书记，说一千道一万，要把家底摸清楚[^\n]*\$0然后散会。\n$/);
    } finally {
      other.dispose();
    }
  }));
