/** A line that parts the speeches of a bundle. */
export interface Marker {
  /** Whether the line says nothing more, so that a title may follow on the next. */
  alone: boolean;
  /** Whether it could as well be a heading that lost its words: `（二）` counts only above a greeting. */
  weak: boolean;
}

/** The marker that the line `words` is; undefined for any other line. */
export function markerAt(words: string): Marker | undefined {
  if (words.length > LONGEST) return undefined;
  if (WEAK.test(words)) return { alone: true, weak: true };
  const match = STRONG.exec(words);
  if (!match) return undefined;
  return { alone: match[0].length >= words.length, weak: false };
}

const LONGEST = 80;
const STRONG =
  /^[【（([]?(?:(?:篇|范文|范例|例文|发言)\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})|第\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2})\s?篇)[】）)\]]?\s?(?:[：:、.．]\s?|$|(?=[【《]))/;
const WEAK = /^(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|[一二三四五六七八九十]{1,2}|\d{1,2})[、.．]?$/;
