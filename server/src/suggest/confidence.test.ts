import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { type Confidence, thresholds } from './confidence.ts';
import { ghost } from './ghost.ts';
import { suggest } from './suggest.ts';

const steps: Confidence[] = ['quiet', 'normal', 'eager'];
const corpus = corpusOf({
  '甲.txt': '水利会讲话\n同志们：\n要把渠道清淤抓在手上，把水引到田头。要把渠道管护抓在平时。\n',
  '乙.txt': '春灌会讲话\n同志们：\n要把渠道清淤抓在手上，把水引到田头。要把渠道安全放在心上。\n',
  '丙.txt': '防汛会讲话\n同志们：\n要把渠道清淤抓在手上，不能等靠。要把渠道衬砌做扎实。\n',
});

test('each step asks less than the one before', () => {
  for (const [rank, step] of steps.slice(1).entries()) {
    const [more, less] = [thresholds[steps[rank]], thresholds[step]];
    assert.ok(less.ghostProbability < more.ghostProbability && less.dueProbability < more.dueProbability, step);
    for (const at of ['sentence', 'clause', 'word'] as const)
      assert.ok(less.leastOfList[at] < more.leastOfList[at], `${step} ${at}`);
  }
});

test('an eager list is there where a quiet one is not', () => {
  const drafts = ['同志们：\n今年要把渠道', '同志们：\n大家说，要', '同志们：\n田里没有水'];
  const counts = steps.map(
    (confidence) =>
      drafts.filter((draft) => suggest(draft, draft.length, corpus, { maxItems: 5, confidence }).length > 0).length,
  );
  assert.ok(counts[0] < counts[2] && counts[0] <= counts[1] && counts[1] <= counts[2], counts.join());
});

test('ghost text that is eager goes where a quiet one does not', () => {
  const drafts = ['同志们：\n要把渠道清淤抓在手上，', '同志们：\n要把渠道'];
  const shown = steps.map(
    (confidence) => drafts.filter((draft) => ghost(draft, draft.length, corpus, { confidence })).length,
  );
  assert.ok(shown[0] < shown[2] && shown[0] <= shown[1] && shown[1] <= shown[2], shown.join());
});

test('without a step it is the normal one', () => {
  const draft = '同志们：\n今年要把渠道';
  const texts = (confidence?: Confidence) =>
    suggest(draft, draft.length, corpus, { maxItems: 50, confidence }).map(({ text }) => text);
  assert.deepEqual(texts(), texts('normal'));
});
