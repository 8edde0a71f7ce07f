import { foldUnit } from '../index/fold.ts';
import { clauseEnds } from './cursor.ts';

/** Units that two texts have in common at their beginnings, widths and quotation marks being one. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && foldUnit(a.charCodeAt(length)) === foldUnit(b.charCodeAt(length))) length++;
  return length;
}

/**
 * A continuation cut so that it joins the text behind the cursor; undefined where it would say again what stands there.
 * `高质量发展，` before `发展` becomes `高质量`; `发展` before `发展` is nothing.
 */
export function joinTail(text: string, tail: string): string | undefined {
  if (tail === '') return text;
  if (commonStart(text, tail) > 0) return undefined;
  let joined = text;
  for (let at = 1; at < text.length; at++) {
    const common = commonStart(text.slice(at), tail);
    // one character that happens to stand further back says nothing; at the end it would stand there twice
    if (common < 2 && common < text.length - at) continue;
    joined = text.slice(0, at);
    break;
  }
  if (isMark(tail[0])) while (joined !== '' && isMark(joined[joined.length - 1])) joined = joined.slice(0, -1);
  return joined === '' ? undefined : joined;
}

/** Whether a character ends a clause. */
export function isMark(char: string): boolean {
  return clauseEnds.includes(char);
}
