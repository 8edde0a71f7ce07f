import type { Span } from '../util/span.ts';

/** Two marks and what stands between them. UTF-16 offsets, from the opening mark to behind the closing one. */
export interface Quotation extends Span {
  /** In how many other quotations it stands. */
  depth: number;
}

/** Most code units between quotation marks: a mark that nobody closes must not swallow the speech. */
export const longestQuotation = 600;

/** Straight marks open and close alike. */
const straight = '"＂';
const openingOf: Record<string, string> = { '”': '“', '’': '‘', '」': '「', '』': '『' };
const marks = /["＂“”‘’「」『』\n\r]/g;
/** Behind a colon a quotation begins, whatever was left open before. */
const beforeOpening = /[：:]/;

interface OpenMark {
  mark: string;
  at: number;
}

/**
 * The quotations of a text in order of their start, nested ones behind those around them. Marks that nobody closes, and
 * those that close nothing, are none; straight ones are closed in their paragraph or not at all.
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Span[] = [];
  const open = new OpenMarks();
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    if (mark === '\n' || mark === '\r') {
      for (const one of straight) open.forget(one);
      continue;
    }
    const isStraight = straight.includes(mark);
    if (isStraight && beforeOpening.test(text.charAt(at - 1))) open.forget(mark);
    const opening = isStraight ? mark : openingOf[mark];
    const start = opening === undefined ? undefined : open.close(opening);
    if (start === undefined) {
      if (opening === undefined || isStraight) open.add({ mark, at });
    } else if (at - start - 1 <= longestQuotation) found.push({ start, end: at + 1 });
  }
  const around: Span[] = [];
  return found
    .sort((a, b) => a.start - b.start)
    .map((one) => {
      while (around.length > 0 && around[around.length - 1].end < one.end) around.pop();
      return { ...one, depth: around.push(one) - 1 };
    });
}

/** The marks that are open at a place, outermost first. */
class OpenMarks {
  readonly #marks: OpenMark[] = [];
  /** How many of each are open: what closes none of them is told at once. */
  readonly #counts = new Map<string, number>();

  add(one: OpenMark): void {
    this.#marks.push(one);
    this.#counts.set(one.mark, (this.#counts.get(one.mark) ?? 0) + 1);
  }

  /** Where the innermost of these marks stands, which is open no more, like all within it; undefined where none is. */
  close(mark: string): number | undefined {
    if (!this.#counts.get(mark)) return undefined;
    for (;;) {
      const last = this.#marks.pop();
      if (last === undefined) return undefined;
      this.#counts.set(last.mark, (this.#counts.get(last.mark) ?? 1) - 1);
      if (last.mark === mark) return last.at;
    }
  }

  /** Takes such a mark for none, and what was opened behind it, too. */
  forget(mark: string): void {
    this.close(mark);
  }
}
