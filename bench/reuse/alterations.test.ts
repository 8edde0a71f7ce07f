import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../random.ts';
import { clausesOf, dropped, edited, masked, permuted, reordered, reworded } from './alterations.ts';

const passage = '要加快补齐短板，把水渠修到田头，把路灯装到村口。群众看得见、摸得着；干部走得勤，话说得实。';

test('editing changes about as many Hanzi as it is told to', () => {
  const long = passage.repeat(40);
  const changed = edited(long, 10, new Random(1));
  // a third each falls out, is another one, gets one behind it: the length stays about the same
  assert.ok(Math.abs(changed.length - long.length) < 0.03 * long.length);
  const gone = [...long].length - sharedInOrder(long, changed);
  assert.ok(gone > 0.04 * long.length && gone < 0.09 * long.length, `${gone} of ${long.length}`);
  assert.equal(edited(long, 0, new Random(1)), long);
});

test('masking leaves no censored word and keeps the clauses', () => {
  const text = '在清河县召开主题教育会议，通报2023年的3个案例；'.repeat(100);
  const result = masked(text, new Random(2));
  assert.match(result, /主T教育/);
  assert.match(result, /清×县/);
  assert.match(result, /XX年/);
  assert.match(result, /会议,/);
});

test('words are exchanged with their synonyms alone', () => {
  assert.equal(reworded('加快建设，推进落实', 100, new Random(1)), '加速营造，推动抓实');
  assert.equal(reworded('加快建设，推进落实', 0, new Random(1)), '加快建设，推进落实');
});

test('reordering swaps neighbouring clauses of a sentence and keeps its mark', () => {
  assert.equal(reordered('话说在明处，事办在实处。', new Random(1)), '事办在实处，话说在明处。');
});

test('permuting keeps every clause', () => {
  const result = permuted(passage, new Random(3));
  assert.notEqual(result, passage);
  assert.deepEqual(clausesOf(result).sort(), clausesOf(passage).sort());
});

test('dropping leaves clauses in their order, one at least', () => {
  const left = clausesOf(dropped(passage.repeat(20), 30, new Random(4)));
  const all = clausesOf(passage.repeat(20));
  assert.ok(left.length > 0.55 * all.length && left.length < 0.85 * all.length, `${left.length} of ${all.length}`);
  assert.equal(dropped('只有一句。', 100, new Random(1)), '只有一句。');
});

/** Length of what a walk through both finds in common, a few characters ahead at most. */
function sharedInOrder(text: string, changed: string): number {
  let shared = 0;
  let at = 0;
  for (const character of text) {
    const next = changed.indexOf(character, at);
    if (next < 0 || next > at + 2) continue;
    shared++;
    at = next + 1;
  }
  return shared;
}
