import type { Corpus } from '../../server/src/index/questions.ts';
import type { Random } from '../random.ts';
import { clausesOf } from './alterations.ts';
import { hanziIn, pickPassage } from './passages.ts';

/** Hanzi of a set phrase that is planted, at least and at most. */
const lengths = [12, 30] as const;
const wanted = 60;
const attempts = 20_000;
/** It is said by one speech in so many, but by so many at least and no more than these are asked for. */
const speechesForOne = 40;
const [leastVoices, enoughVoices] = [5, 20];

/** Whether a clause is one that many different speeches of the corpus say: its words are nobody's. */
export function setPhraseTest(corpus: Corpus): (clause: string) => boolean {
  const least = Math.min(enoughVoices, Math.max(leastVoices, corpus.speeches / speechesForOne));
  return (clause) => corpus.occurrences(clause, 1).documents >= least;
}

/** Set phrases of the corpus, whole clauses. */
export function setPhrases(
  texts: readonly string[],
  groups: readonly (readonly number[])[],
  isSetPhrase: (clause: string) => boolean,
  random: Random,
): string[] {
  const found = new Set<string>();
  for (let i = 0; i < attempts && found.size < wanted; i++) {
    const { text, start, end } = pickPassage(texts, groups, lengths, random);
    const phrase = withoutMark(texts[text].slice(start, end));
    if (hanziIn(phrase) >= lengths[0] && isSetPhrase(phrase)) found.add(phrase);
  }
  return [...found];
}

/** Whether half of a passage are set phrases: to take it over is no reuse. */
export function isStock(passage: string, isSetPhrase: (clause: string) => boolean): boolean {
  const clauses = clausesOf(passage).map(withoutMark);
  const stock = clauses.filter((clause) => clause !== '' && isSetPhrase(clause));
  return 2 * hanziIn(stock.join('')) >= hanziIn(passage);
}

function withoutMark(clause: string): string {
  return clause.trim().replace(/[，。；！？]$/, '');
}
