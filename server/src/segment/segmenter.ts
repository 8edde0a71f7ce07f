/** Cuts text into words. */
export interface Segmenter {
  /** Name and version: an index whose boundaries another segmenter found is built anew. */
  readonly name: string;
  /** The words of a text in order; put together they are the text. */
  cut(text: string): string[];
}

/**
 * The word boundaries of a text as bits: bit p (byte p >> 3, bit p & 7) is set where a word ends before offset p
 * (UTF-16 code units), the offset after the last unit included.
 */
export function boundariesOf(text: string, segmenter: Segmenter): Uint8Array {
  const bits = new Uint8Array((text.length >> 3) + 1);
  const set = (offset: number) => {
    bits[offset >> 3] |= 1 << (offset & 7);
  };
  let start = 0;
  // line by line: a cut that loses a character (NUL, half a surrogate pair) must not shift what follows
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const words = segmenter.cut(text.slice(start, end));
    const whole = words.reduce((sum, word) => sum + word.length, 0) === end - start;
    let offset = start;
    for (const { length } of whole ? words : text.slice(start, end)) {
      offset += length;
      set(offset);
    }
    set(start);
    if (newline < 0) break;
    start = end;
  }
  return bits;
}
