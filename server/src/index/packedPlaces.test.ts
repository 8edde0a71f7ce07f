import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSize } from './format.ts';
import {
  entryOf,
  mostTold,
  packEntries,
  packingOf,
  placeLimit,
  placeOf,
  placesPerPage,
  unpackCode,
  unpackPlace,
} from './packedPlaces.ts';

for (const bits of [20, 24, 25, 26, 27, 28]) {
  test(`places of a text of 2^${bits} come back, first and last of a page, with what they agree in`, () => {
    const packing = packingOf(2 ** bits);
    const places = Array.from({ length: 3 * placesPerPage + 1 }, (_, i) => ((i * 0x9e3779b1) >>> 0) % 2 ** bits);
    places[0] = 2 ** bits - 1;
    const agreements = places.map((_, i) => i % 30);
    const entries = places.map((place, i) => entryOf(place, agreements[i], packing));
    const packed = packEntries(Uint32Array.from(entries));
    for (const [index, place] of places.entries()) {
      const start = Math.floor(index / placesPerPage) * pageSize;
      assert.equal(placeOf(entries[index], packing), place);
      assert.equal(unpackPlace(packed, start, index % placesPerPage, packing), place);
      const code = unpackCode(packed, start, index % placesPerPage, packing);
      const told = [packing.least[code], packing.most[code]];
      assert.ok(told[0] <= agreements[index] && agreements[index] <= told[1], `${agreements[index]} in ${told}`);
    }
  });
}

test('of a text that is not large most agreements are told exactly', () => {
  const { least, most } = packingOf(2 ** 24);
  assert.ok([5, 8, 12].every((agreed) => least.includes(agreed) && most.includes(agreed)));
  assert.ok(mostTold(packingOf(2 ** 24)) > mostTold(packingOf(2 ** 26)));
});

test('a text that is too long is refused', () => {
  assert.throws(() => packingOf(placeLimit + 1), RangeError);
});

test('two places take seven bytes', () => {
  const places = new Uint32Array(2 ** 16);
  assert.ok(packEntries(places).length < 3.52 * places.length);
});
