import { isEntryUnit } from '../index/fold.ts';
import type { Corpus } from '../index/questions.ts';
import { type Cursor, isWordUnit } from './cursor.ts';

/** Most code units before the cursor that a known phrase must hold, and the least. */
const mostBefore = 4;
const leastBefore = 2;
/** Code units behind the cursor that it must hold, where there are so many. */
const leastBehind = 3;
/** A quotation with so many code units that is closed behind the cursor is complete. */
const shortestQuotation = 4;

/**
 * Whether the words around the cursor belong together already: a phrase of the corpus, be it from this very file, goes
 * on just as the text behind the cursor does, or the cursor stands at the end of a closed quotation. Somebody is
 * reading or mending an old sentence there, and wants nothing.
 */
export function isSettled({ before, tail }: Cursor, corpus: Corpus): boolean {
  if (tail === '') return false;
  if ('”’」』》'.includes(tail[0]) && quoted(before) >= shortestQuotation) return true;
  // many phrases may end at a mark: only a longer one says that this one is whole
  const atMark = !isWordUnit(tail.charCodeAt(0));
  const behind = Math.min(leastBehind + (atMark ? 1 : 0), tail.length);
  const least = atMark ? mostBefore : leastBefore;
  for (let length = Math.min(mostBefore, before.length); length >= least; length--) {
    const start = before.length - length;
    if (!isEntryUnit(before.charCodeAt(start))) continue;
    if (corpus.holds(before.slice(start) + tail.slice(0, behind))) return true;
  }
  return false;
}

/** Code units since the last opening quotation mark; none where there is none. */
function quoted(before: string): number {
  const start = Math.max(...['“', '‘', '「', '『', '《'].map((mark) => before.lastIndexOf(mark)));
  return start < 0 ? 0 : before.length - start - 1;
}
