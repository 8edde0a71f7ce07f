import type { Corpus } from '../../index/questions.ts';
import { type HanziSets, initialSets } from '../../pinyin/initialSets.ts';
import { LetterMatcher } from '../../pinyin/letterMatcher.ts';
import type { Readings } from '../../pinyin/readings.ts';
import type { Spelled } from './spelled.ts';

/** First Hanzi of a phrase by which it is looked up. */
export const depth = 4;
/** Phrases that are looked at for one way to read the letters. */
const mostPhrases = 48;
/** Rows of the table that are looked at for it. */
const mostRows = 20_000;
/** Hanzi before the letters with which a phrase may begin. */
const mostBefore = 2;
/** How much likelier a phrase is for each Hanzi that stands before the letters already. */
const likelierByHanzi = 30;

/** Phrases that begin where the letters do: what is said most often, wherever it is said. */
export function fromTable(matcher: LetterMatcher, ways: HanziSets[], corpus: Corpus): Spelled[] {
  return ways.flatMap((begins) =>
    corpus
      .phrases({ begins, most: mostPhrases, rows: mostRows })
      .filter(({ text }) => matcher.covers(text) > 0)
      // a phrase may begin at every other place of the corpus
      .map(({ text, weight }) => ({
        text,
        probability: (2 * weight) / corpus.characters,
        shared: 0,
        lead: 0,
        isDraft: false,
      })),
  );
}

/** Phrases that begin with the Hanzi before the letters. */
export function fromHanziBefore(before: string, pattern: string, readings: Readings, corpus: Corpus): Spelled[] {
  const found: Spelled[] = [];
  const hanzi = /[一-鿿]*$/.exec(before.slice(-mostBefore))?.[0] ?? '';
  for (let lead = 1; lead <= hanzi.length; lead++) {
    const whole = hanzi.slice(-lead) + pattern;
    const matcher = new LetterMatcher(whole, readings);
    for (const { text, probability } of fromTable(matcher, initialSets(whole, depth, readings), corpus)) {
      found.push({
        text: text.slice(lead),
        probability: probability * likelierByHanzi ** lead,
        shared: 0,
        lead,
        isDraft: false,
      });
    }
  }
  return found;
}
