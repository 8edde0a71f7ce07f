import type { Cursor } from '../../cursor.ts';
import { farewellBehind } from '../begun/departed.ts';
import { placeAt } from '../openings.ts';
import { lineStartAt, speechStart } from '../speechStart.ts';
import { isOfItsDay, isTimely } from '../timely.ts';

/** Longest beginning of a line that may still become a set sentence, in code units. */
const longestBegun = 8;
/** What some occasion has no place for. */
const FESTIVE = /好！|好$|祝|欢|喜|庆|谢谢|隆重|热烈|顺利|快乐|干杯|让我们|努力奋斗/;

/** What is out of place wherever the dead are spoken of, and within a sentence, too. */
const JOYFUL = /热烈|祝贺|欢聚|掌声|圆满成功|隆重庆祝/;

/**
 * The continuations that are in place where the draft is: nobody is glad at a grave, or wished a good journey where
 * nobody leaves; and behind the last words to the dead nothing goes on as it does elsewhere.
 */
export function withoutMisplaced<T extends { text: string }>(
  candidates: T[],
  draft: string,
  offset: number,
  { before, opensLine }: Pick<Cursor, 'before' | 'opensLine'>,
): T[] {
  const opensSentence = opensLine && before.length <= longestBegun;
  const isSuspect = ({ text }: T) => isOfItsDay(text) || JOYFUL.test(text) || (opensSentence && FESTIVE.test(text));
  const mayTakeLeave = opensSentence && /[，,]$/.test(before);
  // in most places nothing of the kind is said, and the top of the draft need not be read
  if (!mayTakeLeave && !candidates.some(isSuspect)) return candidates;
  const start = speechStart(draft, lineStartAt(draft, offset));
  const place = placeAt(draft.slice(start), lineStartAt(draft, offset) - start, offset - start);
  if (mayTakeLeave && farewellBehind(before, place)) return [];
  const words = { ...place, last: `${place.last}\n${before}` };
  const { avoided, isMourning } = place.occasion ?? {};
  return candidates.filter((one) => {
    if (!isSuspect(one)) return true;
    if (isMourning && JOYFUL.test(one.text)) return false;
    return isTimely(one.text, words) && !(opensSentence && avoided?.test(one.text));
  });
}
