import assert from 'node:assert/strict';
import { openDraft } from './support/draft.ts';
import { test } from './support/test.ts';

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
