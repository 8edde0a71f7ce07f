import type { Cursor } from '../../cursor.ts';
import type { Asked } from '../lineStart.ts';
import { placeAt } from '../openings.ts';
import { ownPhrases, withGaps } from '../ownPhrases.ts';
import { isParticular } from '../setPhrases.ts';
import { lineStartAt } from '../speechStart.ts';
import { isTimely } from '../timely.ts';
import { restsWithin } from './phraseBegun.ts';

/** The least of a sentence that is gone on with, and the most, in code units. */
const begunLength = { least: 2, most: 40 };
/** The same of one that begins as openings do, by which alone it is told. */
const leastBegun = 3;
/** Longest paragraph behind which a speech may still be opened, in code units. */
const longestParagraph = 100;
/** Longest beginning of a line that is looked at as one (`lineStart.ts`), in code units. */
const longestStart = 8;
/** Openings that stand first. */
const most = 2;
/** How likely the first of them is. */
const likelihood = 0.3;

const BEGUN = /^(?:今[天晚日]|此时|在[此这]|值此|首先)[^。！？]*$/;

/**
 * How the sentence goes on that opens the speech behind others of its paragraph, or behind other words of its own:
 * `金秋十月，稻谷飘香。今天，我们`, `按照支部安排，今天由我给大家`.
 */
export function openingForms(draft: string, offset: number, { before, typed, opensLine }: Cursor): Asked | undefined {
  if (!opensLine || before.length > longestParagraph || offset > farthest) return undefined;
  const begun = before.slice(Math.max(...['。', '！', '？'].map((mark) => before.lastIndexOf(mark))) + 1);
  if (begun.length < begunLength.least || begun.length > begunLength.most) return undefined;
  if (begun === before && before.length <= longestStart) return undefined;
  const place = placeAt(draft, lineStartAt(draft, offset), offset);
  const { roles, occasion, head } = place;
  if (!roles.includes('opening') || !occasion || !isParticular(occasion)) return undefined;
  const isOpening = begun !== before && begun.length >= leastBegun && BEGUN.test(begun);
  const direct = isOpening ? ownPhrases('opening', begun, occasion, likelihood, head) : [];
  const within = restsWithin(begun, occasion.openings).map((rest) => withGaps(rest, typed, likelihood / most));
  const found = [...direct, ...within].filter(
    ({ text }, at, all) =>
      !occasion.avoided?.test(text) && isTimely(text, place) && all.findIndex((other) => other.text === text) === at,
  );
  if (found.length === 0) return undefined;
  return { first: found.slice(0, most).map((one) => ({ ...one, typed })), others: [] };
}

/** How far down a speech is opened, in code units. */
const farthest = 2000;
