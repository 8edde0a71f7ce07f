import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageSize } from './format.ts';
import { packPlaces, placeLimit, placesPerPage, unpackPlace } from './packedPlaces.ts';

test('every place comes back, first and last of a page, small and large', () => {
  const places = Uint32Array.from({ length: 3 * placesPerPage + 1 }, (_, i) => ((i * 0x9e3779b1) % placeLimit) >>> 0);
  places[0] = placeLimit - 1;
  const packed = packPlaces(places);
  for (const [index, place] of places.entries()) {
    const page = Math.floor(index / placesPerPage);
    assert.equal(unpackPlace(packed, page * pageSize, index % placesPerPage), place);
  }
});

test('a place that does not fit is refused', () => {
  assert.throws(() => packPlaces(Uint32Array.of(placeLimit)), RangeError);
});
