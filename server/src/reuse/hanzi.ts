import { foldTable } from '../index/fold.ts';
import type { Span } from '../util/span.ts';

/**
 * A text seen as its Hanzi alone: marks, spaces, figures and Latin letters (`XX`, the `T` in `主T教育`) fall out, so that
 * punctuation, placeholders and censored letters never part what belongs together.
 */
export interface HanziText {
  readonly text: string;
  /** Folded code units of the Hanzi. */
  readonly units: Uint16Array;
  /** UTF-16 offset in `text` of each Hanzi. */
  readonly offsets: Uint32Array;
}

/** Whether a UTF-16 code unit is a Han character of the basic block or extension A. */
export function isHanzi(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}

export function hanziOf(text: string): HanziText {
  const units = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHanzi(unit)) continue;
    units[count] = foldTable[unit];
    offsets[count++] = i;
  }
  return { text, units: units.slice(0, count), offsets: offsets.slice(0, count) };
}

/** Some Hanzi of a text, one at least, as a stretch of it. @param offsets of each Hanzi, in UTF-16 code units */
export function stretchOf({ start, end }: Span, offsets: Uint32Array): Span {
  return { start: offsets[start], end: offsets[end - 1] + 1 };
}

/** Index of the first Hanzi at or after a UTF-16 offset; the number of Hanzi where there is none. */
export function hanziIndexAt({ offsets }: HanziText, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a line ends between two Hanzi, given by their indexes. */
export function hasLineBreakBetween({ text, offsets }: HanziText, before: number, after: number): boolean {
  for (let i = offsets[before] + 1; i < offsets[after]; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || unit === 13) return true;
  }
  return false;
}
