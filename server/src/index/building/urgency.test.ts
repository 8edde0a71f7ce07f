import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PhraseList } from './phraseList.ts';
import { soundClassOf } from './soundClass.ts';
import { urgencyOf } from './urgency.ts';

test('common Hanzi are told apart by the letter that they are typed with', () => {
  const classOf = soundClassOf();
  const all = (hanzi: string) => new Set(Array.from(hanzi, (char) => classOf[char.charCodeAt(0)])).size;
  for (const alike of ['推土谈通', '安奥昂', '作中在总', '去全请期']) assert.equal(all(alike), 1, alike);
  assert.equal(all('阿八擦大额发噶哈几卡拉马那哦怕其然三他挖西压杂'), 23);
  assert.equal(classOf['，'.charCodeAt(0)], 0);
});

/** Each phrase four Hanzi, one behind the other. */
function listOf(phrases: [hanzi: string, weight: number][]) {
  const text = Uint16Array.from(phrases.map(([hanzi]) => hanzi).join(''), (char) => char.charCodeAt(0));
  const list = new PhraseList(4);
  for (const [k, [, weight]] of phrases.entries()) list.add(4 * k, 4, weight);
  return { text, list };
}

test('a rare phrase with sounds of its own is more urgent than a heavier one that stands behind many', () => {
  const crowd = Array.from({ length: 40 }, (_, k): [string, number] => ['推动高质', 20 + k]);
  const { text, list } = listOf([...crowd, ['麦苗返青', 10]]);
  const urgency = urgencyOf(text, list);
  assert.ok(urgency[40] > urgency[0]);
  assert.ok(urgency[39] > urgency[40]);
});

test('urgency stays within a byte', () => {
  const { text, list } = listOf([['推动高质', 250]]);
  assert.equal(urgencyOf(text, list)[0], 255);
});

test('the most urgent are kept, with the weights that they have', () => {
  const { list } = listOf([
    ['推动高质', 9],
    ['麦苗返青', 3],
    ['修渠引水', 5],
  ]);
  list.prune(2, Uint8Array.of(1, 7, 4));
  assert.deepEqual([...list.weights.subarray(0, list.count)], [3, 5]);
});
