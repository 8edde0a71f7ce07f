import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testReadings } from '../../../test/support/readings.ts';
import { Readings } from './readings.ts';

const readings = testReadings();
const has = (set: { has(unit: number): boolean }, hanzi: string) => set.has(hanzi.charCodeAt(0));

test('a Hanzi has all its readings, and nothing else has any', () => {
  const read = (hanzi: string) => [...readings.syllablesOf(hanzi.charCodeAt(0))].sort();
  assert.deepEqual(read('重'), ['chong', 'zhong']);
  assert.deepEqual(read('长'), ['chang', 'zhang']);
  assert.ok(read('行').includes('hang') && read('行').includes('xing'));
  assert.ok(read('绿').includes('lv'));
  for (const other of ['a', '，', '１', '\ud842']) assert.deepEqual(read(other), []);
});

test('略 is typed both ways, 绿 with v', () => {
  for (const syllable of ['lve', 'lue']) assert.ok(has(readings.readAs(syllable), '略'), syllable);
  assert.ok(has(readings.readAs('lv'), '绿'));
  assert.ok(!has(readings.readAs('le'), '绿'));
});

test('a beginning holds the Hanzi of all syllables that begin so', () => {
  const z = readings.beginningWith('z');
  for (const hanzi of ['在', '中', '重', '总']) assert.ok(has(z, hanzi), hanzi);
  const zh = readings.beginningWith('zh');
  assert.ok(has(zh, '中') && !has(zh, '在'));
  assert.equal(readings.beginningWith('i').size, 0);
  assert.ok(readings.isSyllable('zhong') && !readings.isSyllable('zho'));
});

test('sets are sorted and hold nothing twice', () => {
  const { sorted } = new Readings('fa 发发法\nlei 了\n').beginningWith('f');
  assert.deepEqual([...sorted], ['发', '法'].map((hanzi) => hanzi.charCodeAt(0)).sort());
});

test('the sets of single letters and those used of late stay, however much is typed', () => {
  const used = new Readings('fa 发法\nfo 佛\nlei 了类\n');
  const [initial, recent, old] = [used.beginningWith('f'), used.readAs('fa'), used.readAs('lei')];
  for (let k = 0; k < 300; k++) {
    used.beginningWith(`fo${k}`);
    assert.equal(used.readAs('fa'), recent);
  }
  assert.equal(used.beginningWith('f'), initial);
  assert.notEqual(used.readAs('lei'), old);
  assert.deepEqual([...used.readAs('lei').sorted], [...old.sorted]);
});

test('the table has no letters but those of syllables, and is small', () => {
  const syllables = Array.from({ length: 0x5200 }, (_, k) => readings.syllablesOf(0x4e00 + k)).flat();
  assert.ok(syllables.length > 20_000);
  for (const syllable of new Set(syllables)) assert.match(syllable, /^[a-z]{1,6}$/);
});
