import type { Corpus } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import { trimmed, withoutAdditions } from './boundaries.ts';
import { bridged } from './bridge.ts';
import type { Candidate } from './candidates.ts';
import { choose, isPassage, type Judge, judgedBy } from './choose.ts';
import { withClosingMarks } from './closingMarks.ts';
import { compareBlock } from './compareBlock.ts';
import { withEdges } from './edges.ts';
import { evidenceOf } from './evidence.ts';
import { hanziIndexAt } from './hanzi.ts';
import { partsOutside } from './ignoredSpans.ts';
import { withNeighbours } from './neighbours.ts';
import { withoutOwnWords } from './ownWords.ts';
import { byParagraph } from './paragraphs.ts';
import { reportOf } from './report.ts';
import type { BlockTerms, ReusedPassage, ReuseOptions } from './reusedPassage.ts';
import type { SeedMemory } from './seedMemory.ts';
import { leastStrengths } from './sensitivity.ts';
import { stockPhrasesIn } from './stockPhrases.ts';
import { strengthOf } from './strength.ts';
import { withWholeSentences } from './wholeSentences.ts';

/**
 * The reused passages of a block of a draft, offsets counted from its start: of what could come from the corpus
 * (`compareBlock.ts`) that which chance and set phrases do not explain (`evidence.ts`, `strength.ts`).
 */
export function searchBlock(
  block: string,
  corpus: Corpus,
  options: ReuseOptions,
  { noSources, quiet }: BlockTerms,
  seeds: SeedMemory,
): ReusedPassage[] {
  const { minimumHanzi, leastStrength = leastStrengths.normal } = options;
  const compared = compareBlock(block, corpus, { ...options, noSources }, seeds);
  const { text, novelty, rareness, clusters, candidates, beside } = compared;
  const judge: Judge = {
    minimumHanzi,
    leastStrength,
    strengthOf: (candidate) => strengthOf(candidate, evidenceOf(candidate, novelty, rareness), novelty, text),
  };
  const enough = (piece: Candidate) => isPassage(judgedBy(judge, piece), judge);
  const silent = quiet.map(({ start, end }) => ({ start: hanziIndexAt(text, start), end: hanziIndexAt(text, end) }));
  const pieces = candidates
    .flatMap((candidate) => withoutOwnWords(candidate, enough))
    .flatMap((candidate) => partsOutside(candidate, silent))
    .flatMap((candidate) => byParagraph(trimmed(candidate, text), text, enough));
  const chosen = choose(pieces, text.units.length, judge);
  const choices = bridged(withNeighbours(chosen, [...pieces, ...beside], text, silent, judge), text, silent);
  const stock = choices.length > 0 ? [...stockPhrasesIn(text)] : [];
  const whole = choices.map((choice) => withoutAdditions(choice, text, stock, minimumHanzi));
  const passages = reportOf(whole, clusters, text);
  const taken = [...passages, ...quiet];
  return passages.map((passage) => {
    const free = freeAround(passage, taken, block.length);
    return withEdges(withClosingMarks(withWholeSentences(passage, block, free, corpus), block, corpus), block, free);
  });
}

/** How far a span may grow until it meets another one. */
function freeAround({ start, end }: Span, taken: readonly Span[], length: number): Span {
  const free = { start: 0, end: length };
  for (const other of taken) {
    if (other.end <= start) free.start = Math.max(free.start, other.end);
    if (other.start >= end) free.end = Math.min(free.end, other.start);
  }
  return free;
}
