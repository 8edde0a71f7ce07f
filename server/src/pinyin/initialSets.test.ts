import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testReadings } from '../../../test/support/readings.ts';
import type { HanziSet } from './hanziSet.ts';
import { initialSets } from './initialSets.ts';
import type { Readings } from './readings.ts';

const readings = testReadings();

/** Whether one of the ways lets a text begin so. */
function allows(pattern: string, text: string): boolean {
  return initialSets(pattern, 4, readings).some((sets) => sets.every((set, k) => set.has(text.charCodeAt(k))));
}

test('a way for each reading of the letters', () => {
  for (const text of ['推动高质', '土地改造']) assert.ok(allows('tdgz', text), text);
  assert.ok(!allows('tdgz', '通道建设'));
  for (const text of ['中国特色', '召回广播']) assert.ok(allows('zhg', text), text);
  for (const text of ['先锋作用', '西安发展']) assert.ok(allows('xianf', text), text);
});

test('whole readings and Hanzi are exact, the last reading may be begun', () => {
  assert.ok(allows('tuido', '推动高质') && !allows('tuido', '推进高质'));
  assert.ok(!allows('tuidong', '退大高质'));
  assert.ok(allows('推动g', '推动高质') && !allows('推动g', '带动高质'));
});

test('no way where a letter begins no reading', () => {
  for (const pattern of ['wifi', 'internet', 'uv', 'tdv']) assert.deepEqual(initialSets(pattern, 4, readings), []);
});

test('however many letters, few sets are asked for', () => {
  for (const pattern of ['zhzhzhzhzhzhzhzhzhzhzhzhzhzhzh', 'xianxianxianxianxianxianxianxi']) {
    let asked = 0;
    const counted = (set: HanziSet) => {
      asked++;
      return set;
    };
    const counting = {
      isSyllable: (letters) => readings.isSyllable(letters),
      readAs: (syllable) => counted(readings.readAs(syllable)),
      beginningWith: (letters) => counted(readings.beginningWith(letters)),
    } as Readings;
    assert.ok(initialSets(pattern, 4, counting).length > 1);
    assert.ok(asked < 100, `${asked} for ${pattern}`);
  }
});

test('however many letters, the ways are few', () => {
  assert.ok(initialSets('zhzhzhzhzhzhzhzhzhzhzhzhzhzhzh', 4, readings).length <= 8);
  assert.ok(initialSets('aaaaaaaaaaaaaaaaaaaaaaaaaaaaau', 4, readings).length === 0);
});
