import type { Span } from '../util/span.ts';
import { enumerationsIn } from './enumerations.ts';
import { type HanziText, hanziIndexAt } from './hanzi.ts';
import { attributionsIn } from './quotations.ts';
import { stockPhrasesIn } from './stockPhrases.ts';

/** What a listed item counts: people list the same things, but rarely many of them in the same words. */
const enumerated = 0.5;
/** What counts that is attributed but not quoted: a sentence may be, a page is taken over. */
const attributed = 0.2;

/**
 * How much each Hanzi of a draft says about reuse, 0 to 1: nothing inside set phrases and attributed quotations, a part
 * in enumerations and sentences that are said to be somebody's, all elsewhere.
 */
export function noveltyOf(draft: HanziText): Float32Array {
  const novelty = new Float32Array(draft.units.length).fill(1);
  const lower = (span: Span, value: number) => {
    for (let i = hanziIndexAt(draft, span.start); i < novelty.length && draft.offsets[i] < span.end; i++) {
      novelty[i] = Math.min(novelty[i], value);
    }
  };
  for (const span of enumerationsIn(draft.text)) lower(span, enumerated);
  for (const span of attributionsIn(draft.text)) lower(span, span.quoted ? 0 : attributed);
  for (const { start, end } of stockPhrasesIn(draft)) novelty.fill(0, start, end);
  return novelty;
}
