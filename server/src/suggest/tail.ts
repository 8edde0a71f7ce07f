import { foldUnit } from '../index/fold.ts';
import { clauseEnds, isWordUnit } from './cursor.ts';

/** Units that two texts have in common at their beginnings, widths and quotation marks being one. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && foldUnit(a.charCodeAt(length)) === foldUnit(b.charCodeAt(length))) length++;
  return length;
}

/** The same at their ends. */
export function commonEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (
    length < most &&
    foldUnit(a.charCodeAt(a.length - 1 - length)) === foldUnit(b.charCodeAt(b.length - 1 - length))
  )
    length++;
  return length;
}

/**
 * A continuation cut so that it joins the text behind the cursor; undefined where it would say again what stands there.
 * `高质量发展，` before `发展` becomes `高质量`; `发展` before `发展` is nothing, and so it is before `，发展`.
 *
 * @param tail the paragraph behind the cursor
 * @param below the paragraphs behind that
 */
export function joinTail(text: string, tail: string, below = ''): string | undefined {
  if (tail === '' && below === '') return text;
  if (commonStart(text, tail) > 0) return undefined;
  let joined = text;
  for (let at = 1; tail !== '' && at < text.length; at++) {
    const common = commonStart(text.slice(at), tail);
    // one character that happens to stand further back says nothing; at the end it would stand there twice
    if (common === 0 || (common < leastSame && firstWord(text, at + common) < text.length)) continue;
    joined = text.slice(0, at);
    break;
  }
  const rest = restStart(joined, tail, below);
  if (rest < joined.length) joined = firstWord(joined, 0) < rest ? joined.slice(0, rest) : '';
  if (isMark(tail[0])) while (joined !== '' && isMark(joined[joined.length - 1])) joined = joined.slice(0, -1);
  return joined === '' ? undefined : joined;
}

/** Units in common that are no chance: behind marks of the same paragraph; in the next one, which may well begin alike. */
const leastSame = 2;
const leastBelow = 5;

/**
 * Where a continuation begins to say what stands behind the marks and blanks at the cursor; its length where it does
 * not. Marks within the words do not count: `，财政` says what `、财政管理` says.
 */
function restStart(text: string, tail: string, below: string): number {
  const inTail = firstWord(tail, 0);
  // where the tail begins with a word, the words themselves were compared already
  if (inTail === 0 && tail !== '') return text.length;
  const isBelow = inTail === tail.length;
  const rest = isBelow ? below : tail;
  const start = isBelow ? firstWord(below, 0) : inTail;
  if (start === rest.length) return text.length;
  const first = foldUnit(rest.charCodeAt(start));
  for (let at = 0; at < text.length; at++) {
    if (foldUnit(text.charCodeAt(at)) !== first) continue;
    const { common, isWhole } = commonWords(text, at, rest, start);
    // `的，` before `”的` is all said there
    if (isWhole && at === firstWord(text, 0)) return at;
    if (common < leastSame || (isBelow && common < leastBelow && !isWhole)) continue;
    return at;
  }
  return text.length;
}

/** Word units that two texts have in common from the given places on, and whether the first one has no others. */
function commonWords(a: string, fromA: number, b: string, fromB: number): { common: number; isWhole: boolean } {
  let common = 0;
  let [i, j] = [fromA, fromB];
  while (i < a.length && j < b.length && foldUnit(a.charCodeAt(i)) === foldUnit(b.charCodeAt(j))) {
    common++;
    i = firstWord(a, i + 1);
    j = firstWord(b, j + 1);
  }
  return { common, isWhole: i === a.length };
}

/** The first place from `from` on where a word stands, no mark and no blank; the text's length where there is none. */
function firstWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++;
  return at;
}

/** Whether a character ends a clause. */
export function isMark(char: string): boolean {
  return clauseEnds.includes(char);
}
