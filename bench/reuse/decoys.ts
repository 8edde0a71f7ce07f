import type { Corpus } from '../../server/src/index/questions.ts';
import type { Random } from '../random.ts';
import { hanziIn, pickPassage } from './passages.ts';

/** Hanzi of a set phrase, at least and at most. */
const lengths = [12, 30] as const;
const wanted = 60;
const attempts = 20_000;
/** It is said by one speech in so many, but by so many at least and no more than these are asked for. */
const speechesForOne = 40;
const [leastVoices, enoughVoices] = [5, 20];

/** Whole clauses that many different speeches of the corpus say: their words are nobody's. */
export function setPhrases(
  texts: readonly string[],
  groups: readonly (readonly number[])[],
  corpus: Corpus,
  random: Random,
): string[] {
  const least = Math.min(enoughVoices, Math.max(leastVoices, corpus.speeches / speechesForOne));
  const found = new Set<string>();
  for (let i = 0; i < attempts && found.size < wanted; i++) {
    const { text, start, end } = pickPassage(texts, groups, lengths, random);
    const phrase = texts[text].slice(start, end).replace(/[，。；！？]$/, '');
    if (hanziIn(phrase) >= lengths[0] && corpus.occurrences(phrase, 1).documents >= least) found.add(phrase);
  }
  return [...found];
}
