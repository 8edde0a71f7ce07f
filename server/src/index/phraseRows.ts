import { pageSize } from './format.ts';

/**
 * A row of nine bytes, so many a page as fit: uint32 place and length less 4 (in the high four bits), uint16 third and
 * fourth Hanzi, uint8 weight: the voices that say it, fewer where they don't say it as a clause, as a logarithm.
 */
export const phraseRow = 9;
export const rowsPerPage = Math.floor(pageSize / phraseRow);
/** Steps of the weight byte for a doubling, and the weight that 0 stands for. */
const weightSteps = 16;
const leastWeight = 1 / 8;
export const heaviestWeight = 255;
const lengthShift = 28;
const lengthBase = 4;

export interface PhraseSections {
  /** Rows, grouped by their first two Hanzi; in a group the heaviest first. */
  phrases: Uint8Array;
  /**
   * Pairs, sorted: first and second Hanzi (high and low half), and the number of the group's first row (24 bits) with
   * the weight of that row above it; one more ends it.
   */
  phraseGroups: Uint32Array;
}

/** Phrases of a text, each at one of its places. The arrays may have room for more. */
export interface Phrases {
  count: number;
  places: Uint32Array;
  lengths: Uint8Array;
  /** As `packWeight` gives them. */
  weights: Uint8Array;
}

/** Bits of a row's number beside a group's weight. */
const rowBits = 24;

/** The number of a group's first row. */
export function rowOf(word: number): number {
  return word & ((1 << rowBits) - 1);
}

/** The weight of a group's first row, which is its heaviest. */
export function topOf(word: number): number {
  return word >>> rowBits;
}

/** @param list in the order of the text behind its places, so that what begins alike stands together */
export function packPhrases(text: Uint16Array, list: Phrases): PhraseSections {
  const { count } = list;
  const phrases = new Uint8Array(Math.ceil(count / rowsPerPage) * pageSize);
  const view = new DataView(phrases.buffer);
  const groups: number[] = [];
  const headOf = (i: number) => ((text[list.places[i]] << 16) | text[list.places[i] + 1]) >>> 0;
  for (let from = 0, to = 0; from < count; from = to) {
    const head = headOf(from);
    while (to < count && headOf(to) === head) to++;
    const order = Array.from({ length: to - from }, (_, k) => from + k);
    order.sort((a, b) => list.weights[b] - list.weights[a] || list.lengths[b] - list.lengths[a]);
    groups.push(head, (from | (list.weights[order[0]] << rowBits)) >>> 0);
    for (const [k, i] of order.entries()) {
      const place = list.places[i];
      const at = byteOf(from + k);
      view.setUint32(at, (place | ((list.lengths[i] - lengthBase) << lengthShift)) >>> 0, true);
      view.setUint16(at + 4, text[place + 2], true);
      view.setUint16(at + 6, text[place + 3], true);
      view.setUint8(at + 8, list.weights[i]);
    }
  }
  groups.push(0xffffffff, count);
  return { phrases, phraseGroups: Uint32Array.from(groups) };
}

/** Where a row begins in its section, in bytes. */
function byteOf(row: number): number {
  const page = Math.floor(row / rowsPerPage);
  return page * pageSize + (row - page * rowsPerPage) * phraseRow;
}

/** Place and length of a row from its first four bytes. */
export function spanOf(word: number): { place: number; length: number } {
  return { place: word & ((1 << lengthShift) - 1), length: (word >>> lengthShift) + lengthBase };
}

/** A weight as the last byte of a row. */
export function packWeight(weight: number): number {
  return Math.max(0, Math.min(heaviestWeight, Math.round(weightSteps * Math.log2(weight / leastWeight))));
}

export function unpackWeight(byte: number): number {
  return leastWeight * 2 ** (byte / weightSteps);
}
