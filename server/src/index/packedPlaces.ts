import { pageSize } from './format.ts';

/**
 * Places of 28 bits, two in seven bytes, so many pairs a page as fit: an eighth less to keep and to read than whole
 * words. Bytes 0-2 and 3-5 of a pair are the low bits of its places, byte 6 has the high ones.
 */
export const placesPerPage = 2 * Math.floor(pageSize / 7);
/** A segment holds fewer code units than this. */
export const placeLimit = 2 ** 28;

/** @throws RangeError where a place does not fit */
export function packPlaces(places: Uint32Array): Uint8Array {
  const packed = new Uint8Array(Math.ceil(places.length / placesPerPage) * pageSize);
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (place >= placeLimit) throw new RangeError(`place ${place} is beyond ${placeLimit}`);
    const page = Math.floor(index / placesPerPage);
    const within = index - page * placesPerPage;
    const pair = page * pageSize + (within >> 1) * 7;
    const low = pair + 3 * (within & 1);
    packed[low] = place & 255;
    packed[low + 1] = (place >> 8) & 255;
    packed[low + 2] = (place >> 16) & 255;
    packed[pair + 6] |= (place >> 24) << (4 * (within & 1));
  }
  return packed;
}

/** The place at `within` of a page that begins at byte `start`. */
export function unpackPlace(bytes: Uint8Array, start: number, within: number): number {
  const pair = start + (within >> 1) * 7;
  const second = within & 1;
  const low = pair + 3 * second;
  const high = (bytes[pair + 6] >> (4 * second)) & 15;
  return bytes[low] | (bytes[low + 1] << 8) | (bytes[low + 2] << 16) | (high << 24);
}
