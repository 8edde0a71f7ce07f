import assert from 'node:assert/strict';
import { test } from 'node:test';
import { align } from './alignment.ts';
import { hanziOf } from './hanzi.ts';
import { sharedRunsOf } from './sharedRuns.ts';

/** For each Hanzi of the draft its index in the source, as letters: `a` is the first, `-` comes from nowhere. Set phrases are between ⟪ and ⟫. */
function check(marked: string, source: string, expected: string): void {
  const draft = hanziOf(marked);
  const [opens, closes] = [marked.indexOf('⟪'), marked.indexOf('⟫')];
  const novelty = Float32Array.from(draft.offsets, (at) => (at > opens && at < closes ? 0 : 1));
  const alignment = align(sharedRunsOf(draft.units, hanziOf(source).units), novelty);
  assert.equal(Array.from(alignment.source, (i) => (i < 0 ? '-' : String.fromCharCode(97 + i))).join(''), expected);
}

test('a set phrase out of place comes from nowhere', () =>
  check(
    '⟪撸起袖子加油干⟫水渠修到村口路灯亮到门前',
    '水渠修到村口路灯亮到门前年年清淤撸起袖子加油干',
    '-------abcdefghijkl',
  ));
test('a set phrase in its place comes from there', () =>
  check('水渠修到村口⟪撸起袖子加油干⟫', '水渠修到村口大家撸起袖子加油干', 'abcdefijklmno'));
test('two Hanzi out of place come from nowhere', () => check('水渠通了大家高兴', '大家都说水渠好', '--------'));
test('a changed character', () => check('水渠修到村头路灯亮到门前', '水渠修到村口路灯亮到门前', 'abcde-ghijkl'));
test('long runs decide before short ones', () => check('村口路灯亮到门前', '村口的水渠和村口路灯亮到门前', 'ghijklmn'));
