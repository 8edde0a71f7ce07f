import { pageSize } from './format.ts';

/**
 * How sorted places lie on the disk, as many a page as fit. Of a text of up to 2^24 code units a place has three bytes,
 * the lowest first. Of a longer text it has 28 bits, two places in seven bytes: bytes 0-2 and 3-5 of a pair are the low
 * bits of its places, byte 6 has the high ones.
 */
export type Packing = 'threeBytes' | 'sevenByPairs';

const threeBytesLimit = 2 ** 24;
/** A segment holds fewer code units than this. */
export const placeLimit = 2 ** 28;

/** How the places of a text are packed. @param length of the text in code units */
export function packingOf(length: number): Packing {
  return length <= threeBytesLimit ? 'threeBytes' : 'sevenByPairs';
}

/** Places on one page. */
export function placesPerPage(packing: Packing): number {
  return packing === 'threeBytes' ? Math.floor(pageSize / 3) : 2 * Math.floor(pageSize / 7);
}

/** @throws RangeError where a place does not fit */
export function packPlaces(places: Uint32Array, packing: Packing): Uint8Array {
  const perPage = placesPerPage(packing);
  const limit = packing === 'threeBytes' ? threeBytesLimit : placeLimit;
  const packed = new Uint8Array(Math.ceil(places.length / perPage) * pageSize);
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (place >= limit) throw new RangeError(`place ${place} is beyond ${limit}`);
    const page = Math.floor(index / perPage);
    const within = index - page * perPage;
    const pair = page * pageSize + (within >> 1) * 7;
    const low = packing === 'threeBytes' ? page * pageSize + 3 * within : pair + 3 * (within & 1);
    packed[low] = place & 255;
    packed[low + 1] = (place >> 8) & 255;
    packed[low + 2] = (place >> 16) & 255;
    if (packing === 'sevenByPairs') packed[pair + 6] |= (place >> 24) << (4 * (within & 1));
  }
  return packed;
}

/** The place at `within` of a page that begins at byte `start`. */
export function unpackPlace(bytes: Uint8Array, start: number, within: number, packing: Packing): number {
  if (packing === 'threeBytes') {
    const at = start + 3 * within;
    return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16);
  }
  const pair = start + (within >> 1) * 7;
  const second = within & 1;
  const low = pair + 3 * second;
  const high = (bytes[pair + 6] >> (4 * second)) & 15;
  return bytes[low] | (bytes[low + 1] << 8) | (bytes[low + 2] << 16) | (high << 24);
}
