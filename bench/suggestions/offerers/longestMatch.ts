import type { Corpus, Follower } from '../../../server/src/index/questions.ts';
import { readCursor } from '../../../server/src/suggest/cursor.ts';
import { isMark } from '../../../server/src/suggest/tail.ts';
import type { Offerer } from './offerer.ts';

/** Occurrences that are counted, and code units read behind each. */
const samples = 256;
const reach = 31;
const leastLength = 2;

/** Where a continuation may end: with its clause, or with any of its words up to there. */
export type Cut = 'clause' | 'word';

/**
 * The rule that everybody would write first: "longest match, most frequent continuation". The longest part of the last
 * eight characters that stands in the corpus (a paragraph's start counts as a character) is looked up, and what most
 * often followed it is offered.
 *
 * With `clause`, each occurrence says the rest of its clause without the mark at the end, behind which writers differ.
 * With `word`, it says all that ends with a word up to there, the mark included; what is said as often as something
 * longer that begins with it gives way to that. What is said equally often stands the longer first.
 *
 * @param most how many are offered: one is the rule's ghost text
 */
export function longestMatch(corpus: Corpus, cut: Cut, most: number): Offerer {
  return (typed) => {
    const context = readCursor(typed, typed.length)?.context;
    const followers = context ? corpus.followers(context, { most: 1, samples, reach })[0]?.samples : undefined;
    if (!followers) return [];
    const counts = new Map<string, number>();
    for (const follower of followers) {
      for (const text of cut === 'clause' ? clauseOf(follower) : wordsOf(follower)) {
        if (text.length >= leastLength) counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    const ranked = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length);
    return (cut === 'clause' ? ranked : longestAlone(ranked)).slice(0, most).map(([text]) => text);
  };
}

/** Without what is said as often as something longer that begins with it. */
function longestAlone(ranked: [text: string, count: number][]): [text: string, count: number][] {
  const kept: [text: string, count: number][] = [];
  for (const [text, count] of ranked) {
    if (!kept.some(([longer, same]) => same === count && longer.startsWith(text))) kept.push([text, count]);
  }
  return kept;
}

/** The rest of the clause; a mark that stands first belongs to it. */
function clauseOf({ text }: Follower): string[] {
  let end = 1;
  while (end < text.length && !isMark(text[end])) end++;
  return [text.slice(0, end)];
}

/** All beginnings that end with a word, the shortest first, up to the clause's end and with its mark. */
function wordsOf({ text, boundaries }: Follower): string[] {
  const found: string[] = [];
  for (let length = 1; length <= text.length; length++) {
    const isEnd = length === text.length && length < reach;
    if (isEnd || (boundaries >>> length) & 1) found.push(text.slice(0, length));
    if (isMark(text[length - 1])) break;
  }
  return found;
}
