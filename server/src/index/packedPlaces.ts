import { pageSize } from './format.ts';

/**
 * How sorted places lie on the disk: 28 bits each, two in seven bytes, as many a page as fit. Bytes 0-2 and 3-5 of a
 * pair are the low bits of its two, the lowest first; byte 6 has their four high bits, those of the second above.
 *
 * What the places of a text leave of the 28 bits, four at most, tells in how many units the folded text behind a place
 * agrees with that behind the place before it (the LCP array of Manber and Myers 1993, coarse at both ends): a search
 * that has compared one place knows of most of its neighbours without reading their text.
 */
export interface Packing {
  /** Of the four high bits those that belong to the place, as a mask. */
  placeMask: number;
  /** How far the four high bits are to be shifted for the code of the agreement. */
  codeShift: number;
  /** For each code the least number of units that agree. */
  least: Uint8Array;
  /** For each code the most; `anyMore` of the last one. */
  most: Uint16Array;
}

/** More units than any string has that is looked up. */
const anyMore = 0xffff;
const entryBits = 28;
const highBits = 4;
/** A segment holds fewer code units than this. */
export const placeLimit = 2 ** entryBits;
/** Places on one page. */
export const placesPerPage = 2 * Math.floor(pageSize / 7);
/** Agreements that the codes of 0, 1, … 4 bits begin at. The fence of the places knows four units anyway. */
const leastOfCodes = [
  [0],
  [0, 8],
  [0, 6, 8, 12],
  [0, 5, 6, 7, 8, 9, 11, 15],
  [0, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 21, 25],
];

/** How the places of a text are packed. @param length of the text in code units. @throws RangeError of too long a text */
export function packingOf(length: number): Packing {
  if (length > placeLimit) throw new RangeError(`a text of ${length} code units is too long`);
  const placeHighBits = Math.max(0, Math.ceil(Math.log2(Math.max(1, length))) - (entryBits - highBits));
  const starts = leastOfCodes[Math.max(0, highBits - placeHighBits)];
  return {
    placeMask: (1 << placeHighBits) - 1,
    codeShift: placeHighBits,
    least: Uint8Array.from(starts),
    most: Uint16Array.from(starts, (_, code) => (code + 1 < starts.length ? starts[code + 1] - 1 : anyMore)),
  };
}

/** Agreements are told up to so many units; more of them are the same to every reader. */
export function mostTold({ least }: Packing): number {
  return least[least.length - 1];
}

/** A place and its agreement as one number. @param agreed units */
export function entryOf(place: number, agreed: number, { least, codeShift }: Packing): number {
  let code = least.length - 1;
  while (least[code] > agreed) code--;
  return (place | (code << (entryBits - highBits + codeShift))) >>> 0;
}

/** The place of an entry. */
export function placeOf(entry: number, { placeMask }: Packing): number {
  return entry & ((placeMask << (entryBits - highBits)) | 0xffffff);
}

/** Bytes of so many entries. */
export function packedBytes(count: number): number {
  return Math.ceil(count / placesPerPage) * pageSize;
}

/**
 * Puts an entry (as `entryOf` gives it) to its index; there must be nothing yet.
 *
 * @param packed in memory that threads may share: two of them meet where the one ends and the other begins
 */
export function packEntry(packed: Uint8Array, index: number, entry: number): void {
  const page = Math.floor(index / placesPerPage);
  const within = index - page * placesPerPage;
  const pair = page * pageSize + (within >> 1) * 7;
  const second = within & 1;
  const low = pair + 3 * second;
  packed[low] = entry & 255;
  packed[low + 1] = (entry >> 8) & 255;
  packed[low + 2] = (entry >> 16) & 255;
  Atomics.or(packed, pair + 6, (entry >> 24) << (4 * second));
}

/** Entries from the first one on. */
export function packEntries(entries: Uint32Array): Uint8Array {
  const packed = new Uint8Array(packedBytes(entries.length));
  for (let index = 0; index < entries.length; index++) packEntry(packed, index, entries[index]);
  return packed;
}

/** The place at `within` of a page that begins at byte `start`. */
export function unpackPlace(bytes: Uint8Array, start: number, within: number, { placeMask }: Packing): number {
  const pair = start + (within >> 1) * 7;
  const second = within & 1;
  const low = pair + 3 * second;
  const high = (bytes[pair + 6] >> (4 * second)) & placeMask;
  return bytes[low] | (bytes[low + 1] << 8) | (bytes[low + 2] << 16) | (high << 24);
}

/** The code of the agreement at `within` of a page that begins at byte `start`. */
export function unpackCode(bytes: Uint8Array, start: number, within: number, { codeShift }: Packing): number {
  const nibble = (bytes[start + (within >> 1) * 7 + 6] >> (4 * (within & 1))) & 15;
  return nibble >> codeShift;
}
