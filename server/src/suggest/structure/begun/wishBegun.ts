import type { Cursor } from '../../cursor.ts';
import type { Suggestion } from '../../suggestion.ts';
import { placeAt } from '../openings.ts';
import { ownPhrases } from '../ownPhrases.ts';
import { isParticular, occasionOf } from '../setPhrases.ts';
import { lineStartAt } from '../speechStart.ts';
import { isTimely } from '../timely.ts';

/** A wish behind other words of its paragraph: `给大家拜个早年，祝大家`, `还请各位包涵。最后，祝各位来宾`. */
const WISH = /[，。！]((?:最后[，,])?(?:再次|衷心|真诚)*(?:预|恭)?祝愿?(?!贺|福)[^，。！、]{0,10})$/;
/** Wishes that are offered, and how likely the first of them is. */
const most = 2;
const likely = 0.3;

/** What a speech at its end wishes its hearers, or the event, within a paragraph. */
export function wishForms(draft: string, offset: number, { before, typed }: Cursor): Suggestion[] {
  const [, wish] = WISH.exec(before) ?? [];
  if (wish === undefined) return [];
  const place = placeAt(draft, lineStartAt(draft, offset), offset);
  const { head, ending, occasion = occasionOf('') } = place;
  if (ending === 'far' || ending === 'over' || occasion.isWritten) return [];
  // a meeting about work seldom wishes anybody anything
  const chance = isParticular(occasion) ? likely : likely / 2;
  const found = ownPhrases('closing', wish, occasion, chance, head).filter(
    ({ text }) => !occasion.avoided?.test(wish + text) && isTimely(wish + text, place),
  );
  return found.slice(0, most).map((one) => ({ ...one, typed }));
}
