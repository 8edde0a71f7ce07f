/** A position as editors count it: line and UTF-16 code unit, both from 0. */
export interface LinePosition {
  line: number;
  character: number;
}

/** Offsets at which the lines of a text begin; `\n`, `\r\n` and `\r` end a line, as in the Language Server Protocol. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The position of an offset, given the starts of the lines. */
export function positionAt(starts: ArrayLike<number>, offset: number): LinePosition {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - starts[low] };
}
