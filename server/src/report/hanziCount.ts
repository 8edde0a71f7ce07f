import { isHanzi } from '../reuse/hanzi.ts';
import { headOf } from '../speech/head.ts';
import type { ParsedFile } from '../speech/model.ts';
import type { Span } from '../util/span.ts';

/** Counts the Hanzi of a draft that are the writer's own work: not titles, dates, salutations, nor junk. */
export class HanziCount {
  readonly #before: Uint32Array;

  constructor(text: string, parsed: ParsedFile) {
    this.#before = new Uint32Array(text.length + 1);
    const left = [...parsed.speeches.map((speech) => headOf(text, speech)), ...parsed.junk];
    left.sort((a, b) => a.start - b.start);
    let next = 0;
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      this.#before[i] = count;
      while (next < left.length && left[next].end <= i) next++;
      const isLeftOut = next < left.length && left[next].start <= i;
      if (!isLeftOut && isHanzi(text.charCodeAt(i))) count++;
    }
    this.#before[text.length] = count;
  }

  get total(): number {
    return this.before(this.#before.length - 1);
  }

  /** Hanzi before a UTF-16 offset. */
  before(offset: number): number {
    return this.#before[offset];
  }

  /** Hanzi of a span (UTF-16 offsets). */
  in({ start, end }: Span): number {
    return this.#before[end] - this.#before[start];
  }
}
