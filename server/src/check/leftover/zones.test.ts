import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeAt, sentencesIn, sentencesTakenOver, type Zone } from './zones.ts';

test('short sentences are held against each source, which is read once', () => {
  const sources = ['平川县的路通了。\n平川县的水也通了。', '平川县的水也通了。灯亮了。'];
  const draft = '一个长段落在前头。平川县的路通了。平川县的水也通了。白水县的灯亮了。一个长段落在后头。';
  const zone = (words: string, speech: number): Zone => {
    const start = draft.indexOf(words);
    return {
      start,
      end: start + words.length,
      sources: [{ speech, pieces: [{ from: 0, at: 0 }], lead: 0, text: words }],
    };
  };
  const asked: number[] = [];
  const search = sentencesTakenOver(
    draft,
    { start: 0, end: draft.length },
    [zone('一个长段落在前头', 0), zone('一个长段落在后头', 1)],
    (speech) => {
      asked.push(speech);
      return sentencesIn(sources[speech], 100 * speech);
    },
  );
  let step = search.next();
  while (!step.done) step = search.next();
  assert.deepEqual(
    step.value.map((one) => [
      draft.slice(one.start, one.end),
      one.sources.map((source) => [source.speech, placeAt(source, 0)]),
    ]),
    [
      ['平川县的路通了', [[0, 0]]],
      [
        '平川县的水也通了',
        [
          [0, 9],
          [1, 100],
        ],
      ],
    ],
  );
  assert.deepEqual(asked, [0, 1]);
});
