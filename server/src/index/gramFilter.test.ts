import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbers, someText } from '../../../test/support/texts.ts';
import { foldText, isEntryUnit } from './fold.ts';
import { GramFilter, gramBitsOf, gramLength } from './gramFilter.ts';

const next = numbers(17);
const texts = Array.from({ length: 12 }, () => someText(next));

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

test('of no string that stands in the text it says that it does not', () => {
  const filter = new GramFilter(gramBitsOf(unitsOf(`${texts.join('\0')}\0`)));
  for (const one of texts) {
    const folded = foldText(one);
    for (let start = 0; start < folded.length; start++) {
      if (!isEntryUnit(one.charCodeAt(start))) continue;
      for (const length of [1, 5, 6, 7, 30]) {
        const end = Math.min(folded.length, start + length);
        assert.ok(filter.mayHold(folded, start, end), `${one.slice(start, end)}`);
      }
    }
  }
});

test('of most strings that do not stand there it says so', () => {
  const filter = new GramFilter(gramBitsOf(unitsOf(texts.join('\0'))));
  let passed = 0;
  for (let i = 0; i < 2000; i++) {
    const strange = Uint16Array.from({ length: gramLength }, () => 0x3400 + next(6000));
    if (filter.mayHold(strange, 0, gramLength)) passed++;
  }
  assert.ok(passed < 1400, `${passed} of 2000 let through`);
});

test('an empty filter refuses nothing', () => {
  assert.ok(new GramFilter(new Uint32Array(0)).mayHold(foldText('抓好春耕备耕'), 0, 6));
  assert.equal(gramBitsOf(new Uint16Array(0)).length, 0);
});
