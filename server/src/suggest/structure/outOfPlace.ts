import type { Cursor } from '../cursor.ts';
import { placeAt } from './openings.ts';
import { lineStartAt, speechStart } from './speechStart.ts';
import { isOfItsDay, isTimely } from './timely.ts';

/** Longest beginning of a line that may still become a set sentence, in code units. */
const longestBegun = 8;
/** What some occasion has no place for. */
const FESTIVE = /好！|好$|祝|欢|喜|庆|谢谢|隆重|热烈|顺利|快乐|干杯|让我们|努力奋斗/;

/**
 * The continuations that are in place where the draft is: nobody is glad at a grave, or wished a good journey where
 * nobody leaves.
 */
export function withoutMisplaced<T extends { text: string }>(
  candidates: T[],
  draft: string,
  offset: number,
  { before, opensLine }: Pick<Cursor, 'before' | 'opensLine'>,
): T[] {
  const opensSentence = opensLine && before.length <= longestBegun;
  const isSuspect = ({ text }: T) => isOfItsDay(text) || (opensSentence && FESTIVE.test(text));
  // in most places nothing of the kind is said, and the top of the draft need not be read
  if (!candidates.some(isSuspect)) return candidates;
  const start = speechStart(draft, lineStartAt(draft, offset));
  const place = placeAt(draft.slice(start), lineStartAt(draft, offset) - start, offset - start);
  const words = { ...place, last: `${place.last}\n${before}` };
  return candidates.filter((one) => {
    if (!isSuspect(one)) return true;
    return isTimely(one.text, words) && !(opensSentence && place.occasion?.avoided?.test(one.text));
  });
}
