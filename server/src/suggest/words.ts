import { createIntlSegmenter } from '../segment/intl.ts';
import type { Segmenter } from '../segment/segmenter.ts';

let segmenter: Segmenter | undefined;

/**
 * Where words end in a text of the draft, as `Follower.boundaries` tells it of a text of the corpus: bit k is set where
 * one ends before text[k]. Some microseconds a call; the corpus has its boundaries from the index.
 *
 * @param before what stands before the text, for the first word to be cut rightly
 */
export function boundariesIn(text: string, before: string): number {
  segmenter ??= createIntlSegmenter();
  let bits = 0;
  let offset = -before.length;
  for (const word of segmenter.cut(before + text)) {
    offset += word.length;
    if (offset >= 0 && offset < 32) bits |= 1 << offset;
  }
  return bits >>> 0;
}

/** The offsets in a text where words begin or end, its own ends included. */
export function wordBorders(text: string): Set<number> {
  segmenter ??= createIntlSegmenter();
  const borders = new Set([0]);
  let offset = 0;
  for (const word of segmenter.cut(text)) {
    offset += word.length;
    borders.add(offset);
  }
  return borders;
}

/** Code units at the end of a text that words are cut from. */
const startsReach = 16;

/** Where its last words begin, told from the end of a text: bit k is set where one begins `k` code units before it. */
export function wordStarts(whole: string): number {
  const text = whole.slice(-startsReach);
  segmenter ??= createIntlSegmenter();
  let bits = 0;
  let offset = 0;
  for (const word of segmenter.cut(text)) {
    bits |= 1 << (text.length - offset);
    offset += word.length;
  }
  return bits >>> 0;
}

/** Whether a word begins so many code units before the end, as `wordStarts` tells it. */
export function isWordStart(starts: number, before: number): boolean {
  return ((starts >>> before) & 1) === 1;
}
