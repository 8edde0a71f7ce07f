import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSize } from './format.ts';
import { packingOf, packPlaces, placeLimit, placesPerPage, unpackPlace } from './packedPlaces.ts';

for (const length of [2 ** 24, 2 ** 24 + 1, placeLimit]) {
  test(`every place of ${length} comes back, first and last of a page, small and large`, () => {
    const packing = packingOf(length);
    const perPage = placesPerPage(packing);
    const places = Uint32Array.from({ length: 3 * perPage + 1 }, (_, i) => ((i * 0x9e3779b1) >>> 0) % length);
    places[0] = length - 1;
    const packed = packPlaces(places, packing);
    for (const [index, place] of places.entries()) {
      const page = Math.floor(index / perPage);
      assert.equal(unpackPlace(packed, page * pageSize, index % perPage, packing), place);
    }
  });

  test(`a place that does not fit into those of ${length} is refused`, () => {
    const packing = packingOf(length);
    const limit = packing === 'threeBytes' ? 2 ** 24 : placeLimit;
    assert.throws(() => packPlaces(Uint32Array.of(limit), packing), RangeError);
  });
}

test('places of a text that is not large take three bytes', () => {
  const places = new Uint32Array(2 ** 16);
  assert.ok(packPlaces(places, packingOf(16_000_000)).length < 3.02 * places.length);
  assert.ok(packPlaces(places, packingOf(30_000_000)).length < 3.52 * places.length);
});
