import { hanziOf, stretchOf } from '../../../server/src/reuse/hanzi.ts';
import type { Span } from '../../../server/src/util/span.ts';

/** All Hanzi of a corpus in a row, text after text, parted by units that no text has. */
export class HanziCorpus {
  readonly units: Uint16Array;
  readonly #starts: number[] = [];
  readonly #offsets: Uint32Array[] = [];

  constructor(texts: readonly string[]) {
    const all = new Uint16Array(texts.reduce((sum, text) => sum + text.length + 1, 0));
    let end = 0;
    for (const text of texts) {
      const { units, offsets } = hanziOf(text);
      this.#starts.push(end);
      this.#offsets.push(offsets);
      all.set(units, end);
      end += units.length + 1;
    }
    this.units = all.slice(0, end);
  }

  /** Number of the text that holds a place. */
  textAt(place: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#starts[middle] <= place) low = middle;
      else high = middle;
    }
    return low;
  }

  /** A stretch within one text, in its UTF-16 offsets. */
  stretch({ start, end }: Span): Span {
    const text = this.textAt(start);
    const first = this.#starts[text];
    return stretchOf({ start: start - first, end: end - first }, this.#offsets[text]);
  }
}
