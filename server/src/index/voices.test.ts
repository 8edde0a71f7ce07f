import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';

const talk = Array.from({ length: 30 }, (_, i) => `第${i}件事要办好，办第${i}件事的人要负起责任来。`).join('');
const other = Array.from({ length: 30 }, (_, i) => `路修到第${i}个村，第${i}个村的账要公开。`).join('');

test('a speech that lies in the corpus twice, a few words changed, is one voice', () => {
  const copy = talk.replace('第7件事', '第七件事').replace('负起责任来', '扛起责任来');
  const corpus = corpusOf({ '甲.txt': talk, '乙.txt': copy, '丙.txt': other });
  assert.equal(corpus.occurrences('第3件事要办好', 10).documents, 1);
  const voices = [0, 1, 2].map((id) => corpus.speech(id).voice);
  assert.equal(new Set(voices).size, 2);
});

test('speeches that share a passage stay two voices', () => {
  const corpus = corpusOf({ '甲.txt': talk, '丙.txt': other + talk.slice(0, 60) });
  assert.equal(corpus.occurrences('第0件事要办好', 10).documents, 2);
});
