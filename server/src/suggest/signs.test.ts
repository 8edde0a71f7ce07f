import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusOf } from '../../../test/support/corpusOf.ts';
import { continuationsAt } from './candidates.ts';
import { readCursor } from './cursor.ts';
import { signNames, signsOf } from './signs.ts';

const corpus = corpusOf({
  '河长.txt': '河长会讲话\n同志们：\n要把河道清淤抓在手上，把堤防加固抓在前头。\n',
  '渠道.txt': '渠道会讲话\n同志们：\n要把河道清淤抓在手上，把渠系维修抓在冬天。\n',
});

/** The signs of one continuation of a draft, by their names. */
function signs(draft: string, continuation: string): Record<(typeof signNames)[number], number> {
  const cursor = readCursor(draft, draft.length);
  assert.ok(cursor);
  const { candidates, evidence } = continuationsAt(cursor, corpus, {});
  const at = candidates.findIndex(({ text }) => text === continuation);
  assert.ok(at >= 0, candidates.map(({ text }) => text).join(' '));
  const found = signsOf(candidates, evidence, cursor)[at];
  assert.equal(found.length, signNames.length);
  return Object.fromEntries(signNames.map((name, i) => [name, found[i]])) as ReturnType<typeof signs>;
}

test('clauses are measured up to the cursor and with the continuation', () => {
  const found = signs('同志们：\n今年水大，要把河道清淤', '抓在手上，');
  assert.deepEqual([found.clauseBefore, found.clause, found.clauseWith, found.clauseDifference], [4, 6, 10, 6]);
  assert.equal(found.length, 5);
  assert.equal(found.markWithin, 0);
});

test('voices of the corpus and the draft itself are told apart', () => {
  const fromCorpus = signs('同志们：\n要把河道清淤', '抓在手上，');
  assert.equal(Math.round(Math.exp(fromCorpus.voices)), 2);
  assert.deepEqual([fromCorpus.inDrafts, fromCorpus.draftMatched], [0, 0]);
  assert.ok(fromCorpus.ownMatched >= 5);
  const fromDraft = signs('同志们：\n水库放水要提前通知下游。今后，水库放水要', '提前通知');
  assert.ok(fromDraft.inDrafts > 0 && fromDraft.draftMatched >= 4);
  assert.ok(fromDraft.draftDistance < 20);
});
