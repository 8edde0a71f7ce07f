import type { Group, Occurrence } from './evidence.ts';

/** Shortest context that says something about another draft, in code units. */
const leastContext = 2;
/** Most occurrences that are looked at. */
const mostOccurrences = 48;
const mostLevels = 3;
/** Most code units that are read behind an occurrence. */
const reach = 31;
/** Neither the draft itself (-1) nor a voice of the corpus: all other drafts are one voice, the writer's. */
const writer = -2;

/**
 * What other drafts of the writer said after the same words: who writes two speeches in a week says the same things in
 * both. They are gone through once, for the last two characters; how much more stands before them is compared.
 *
 * @param drafts text of other drafts, at most some ten thousand code units
 * @param context what predicts; a leading `\n` is no part of it here
 */
export function recallDrafts(drafts: string, context: string): Group[] {
  const words = context.replace('\n', '');
  if (words.length < leastContext) return [];
  const found: { matched: number; text: string }[] = [];
  const tail = words.slice(-leastContext);
  let at = drafts.indexOf(tail);
  for (; at >= 0 && found.length < mostOccurrences; at = drafts.indexOf(tail, at + 1)) {
    const start = at + leastContext;
    let matched = leastContext;
    while (matched < words.length && drafts[start - matched - 1] === words[words.length - matched - 1]) matched++;
    const text = drafts.slice(start, start + reach);
    const end = text.search(/[\r\n]/);
    if (end !== 0) found.push({ matched, text: end < 0 ? text : text.slice(0, end) });
  }
  const lengths = [...new Set(found.map(({ matched }) => matched))].sort((a, b) => b - a);
  return lengths.slice(0, mostLevels).map((matched): Group => {
    const occurrences = found
      .filter((one) => one.matched >= matched)
      .map(({ text }): Occurrence => ({ text, boundaries: undefined, level: 0, weight: 1, ...nowhere }));
    return { matched, draft: true, occurrences };
  });
}

const nowhere = { voice: writer, speech: -1, place: -1 };
