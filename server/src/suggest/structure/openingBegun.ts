import type { Cursor } from '../cursor.ts';
import type { Asked } from './lineStart.ts';
import { placeAt } from './openings.ts';
import { ownPhrases } from './ownPhrases.ts';
import { isParticular } from './setPhrases.ts';
import { lineStartAt } from './speechStart.ts';
import { isTimely } from './timely.ts';

/** The least of a sentence that is gone on with, and the most, in code units. */
const begunLength = { least: 3, most: 14 };
/** Longest paragraph behind which a speech may still be opened, in code units. */
const longestParagraph = 100;
/** Openings that stand first. */
const most = 2;
/** How likely the first of them is. */
const likelihood = 0.3;

const BEGUN = /^(?:今[天晚日]|此时|在[此这]|值此|首先)[^。！？]*$/;

/**
 * How the sentence goes on that opens the speech behind others of its paragraph, as it does where something is held or
 * celebrated: `金秋十月，稻谷飘香。今天，我们`.
 */
export function openingForms(draft: string, offset: number, { before, typed, opensLine }: Cursor): Asked | undefined {
  if (!opensLine || before.length > longestParagraph) return undefined;
  const begun = before.slice(Math.max(...['。', '！', '？'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (begun === before || begun.length < begunLength.least || begun.length > begunLength.most) return undefined;
  if (!BEGUN.test(begun)) return undefined;
  const place = placeAt(draft, lineStartAt(draft, offset), offset);
  const { roles, occasion } = place;
  if (!roles.includes('opening') || !occasion || !isParticular(occasion)) return undefined;
  const found = ownPhrases('opening', begun, occasion, likelihood, place.head).filter(
    ({ text }) => !occasion.avoided?.test(text) && isTimely(text, place),
  );
  if (found.length === 0) return undefined;
  return { first: found.slice(0, most).map((one) => ({ ...one, typed })), others: [] };
}
