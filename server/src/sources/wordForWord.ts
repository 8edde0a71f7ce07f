import { decodeUnits } from '../index/decodeUnits.ts';
import { foldText } from '../index/fold.ts';
import type { Span } from '../util/span.ts';

/**
 * Whether a text says a passage word for word, marks and blanks aside: in one piece, at the place given or close around
 * it. Only then may it be quoted with the passage.
 */
export function saysWordForWord(text: string, at: Span, passage: string): boolean {
  const words = wordsOf(passage);
  const start = Math.max(0, at.start - passage.length);
  return words !== '' && wordsOf(text.slice(start, at.end + passage.length)).includes(words);
}

/** What of a text is spoken; a point between digits is. */
function wordsOf(text: string): string {
  const folded = decodeUnits(foldText(text));
  return folded.replace(/(?<!\d)\.|\.(?!\d)/g, '').replace(/[^\p{L}\p{N}.%‰℃+]/gu, '');
}
