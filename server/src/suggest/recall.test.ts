import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { recall } from './recall.ts';
import { suggest } from './suggest.ts';

const otherDrafts = '同志们：\n今年要把水价改革办成样板。\n村村要把水价公示到户，把水价算到亩。\n';
const corpus = corpusOf({
  '甲.txt': '春灌会讲话\n同志们：\n今年要把闸门检修一遍。大家要把闸门管起来。\n',
  '乙.txt': '防汛会讲话\n同志们：\n今年要把闸门检修一遍，不留死角。\n',
});
const recallDrafts = (context: string) => recall('otherDrafts', [{ text: otherDrafts, voice: -2 }], context, 2);
const first = (draft: string, others?: string) =>
  suggest(draft, draft.length, corpus, { maxItems: 5, otherDrafts: others })[0];

test('what followed the same words, the longest context first, up to the end of the line', () => {
  const groups = recallDrafts('年要把水价');
  assert.deepEqual(
    groups.map(({ matched, occurrences }) => [matched, occurrences.map(({ text }) => text)]),
    [
      [5, ['改革办成样板。']],
      [4, ['公示到户，把水价算到亩。', '改革办成样板。']],
      [3, ['算到亩。', '公示到户，把水价算到亩。', '改革办成样板。']],
    ],
  );
});

test('a single character tells nothing', () => {
  assert.deepEqual(recallDrafts('\n价'), []);
  assert.deepEqual(recallDrafts('水渠'), []);
});

test('words of another draft are offered, and no speech is named for them', () => {
  assert.deepEqual(first('同志们：\n我们要把水价'), undefined);
  const { text, documents, sources } = first('同志们：\n我们要把水价', otherDrafts);
  assert.match(text, /^(改革|公示)/);
  assert.deepEqual([documents, sources], [0, []]);
});

test('of two that are said behind the same words the corpus comes first', () => {
  const others = '同志们：\n今年要把闸门拆了重建。\n';
  assert.match(first('同志们：\n今年要把闸门', others).text, /^检修/);
});

test('what the corpus says rises where another draft says it, too', () => {
  const draft = '同志们：\n今年要把闸门';
  const likely = (otherDrafts: string) =>
    suggest(draft, draft.length, corpus, { maxItems: 9, otherDrafts }).find(({ text }) => text.startsWith('检修'))
      ?.probability ?? 0;
  const alone = likely('');
  assert.ok(alone > 0 && likely('同志们：\n今年要把闸门检修一遍。\n') > alone + 0.05);
});
