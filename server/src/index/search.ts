import { foldTable } from './fold.ts';

/** A range of a sorted array of places: those whose text begins alike. */
export interface Interval {
  /** First index. */
  from: number;
  /** Index after the last. */
  to: number;
}

/** The entries whose folded text begins with the pattern (folded units `pattern[start..end)`). */
export function findInterval(
  text: Uint16Array,
  sorted: Uint32Array,
  pattern: Uint16Array,
  start: number,
  end: number,
  within: Interval,
): Interval {
  const from = bound(text, sorted, pattern, start, end, within, false);
  const to = bound(text, sorted, pattern, start, end, { from, to: within.to }, true);
  return { from, to };
}

/** Of entries that agree in the first `depth` units, those that go on with `unit` (folded). */
export function narrow(
  text: Uint16Array,
  sorted: Uint32Array,
  within: Interval,
  depth: number,
  unit: number,
): Interval {
  let low = within.from;
  let high = within.to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (foldTable[text[sorted[middle] + depth]] < unit) low = middle + 1;
    else high = middle;
  }
  const from = low;
  high = within.to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (foldTable[text[sorted[middle] + depth]] <= unit) low = middle + 1;
    else high = middle;
  }
  return { from, to: low };
}

function bound(
  text: Uint16Array,
  sorted: Uint32Array,
  pattern: Uint16Array,
  start: number,
  end: number,
  within: Interval,
  upper: boolean,
): number {
  let low = within.from;
  let high = within.to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const order = compare(text, sorted[middle], pattern, start, end);
    if (order < 0 || (upper && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Negative where the text at `place` sorts before the pattern, 0 where it begins with it. */
function compare(text: Uint16Array, place: number, pattern: Uint16Array, start: number, end: number): number {
  for (let k = start, p = place; k < end; k++, p++) {
    // past the end of the text reads undefined: smaller than anything
    const unit = p < text.length ? foldTable[text[p]] : -1;
    if (unit !== pattern[k]) return unit - pattern[k];
  }
  return 0;
}
