import type { Span } from '../util/span.ts';
import { skipBlanks, trimEnd } from './characters.ts';
import type { Line } from './lines.ts';
import { type Ordinal, ordinalAt } from './ordinals.ts';

/** A heading as it stands on its line, its level not yet known. `name` begins at the ordinal. */
export interface HeadingLine {
  /** Undefined for a Markdown heading without a number. */
  ordinal?: Ordinal;
  name: Span;
}

/** The heading that opens `line`, on a line of its own or as the first sentence of the paragraph; undefined for other lines. */
export function headingOf(text: string, line: Line): HeadingLine | undefined {
  const bold = text.startsWith('**', line.start) ? 2 : 0;
  const start = skipBlanks(text, line.start + bold, line.end);
  const ordinal = ordinalAt(text, start, line.end);
  if (!ordinal && line.marks === 0) return undefined;
  const words = skipBlanks(text, ordinal?.end ?? start, line.end);
  // An ordinal that stands alone on its line was parted from its words by whoever copied the text.
  const end = words >= line.end ? line.end : nameEnd(text, words, line.end);
  if (end <= words && words < line.end) return undefined;
  return { ordinal, name: { start, end: bold > 0 ? withoutBold(text, words, end) : end } };
}

const ENDS = '。！？；：!?;:';

/** The end of a heading's name whose words begin at `words`: the first mark that ends it, or the end of the line. */
function nameEnd(text: string, words: number, lineEnd: number): number {
  let at = words;
  while (at < lineEnd && !ENDS.includes(text.charAt(at))) at++;
  return trimEnd(text, words, at);
}

function withoutBold(text: string, words: number, end: number): number {
  const bold = text.indexOf('**', words);
  return bold > words && bold < end ? bold : end;
}
