import type { Corpus } from '../index/questions.ts';
import { isHan } from '../speech/characters.ts';
import type { Candidate } from './candidates.ts';

/** Hanzi at the end of a text that are looked up. */
const longest = 4;
/** Occurrences that tell enough by themselves: with fewer, those of the next shorter end count as one more. */
const enough = 8;
/** Occurrences that are looked at. */
const samples = 16;
/** A word has to end in so large a share of what the corpus says. */
const leastShare = 0.6;
/** The same where the corpus has only the last Hanzi: of a name that it does not know. */
const leastOfHanzi = 0.1;
/** Ends that are remembered, for items come back with each key. */
const mostKnown = 4000;

/** Goes with its corpus. */
const known = new WeakMap<Corpus, Map<string, boolean>>();

/** Occurrences of an item that end a word there, all of them, and need nobody else to bear them out. */
const enoughOfOwn = 6;

/** Whether so many occurrences of an item end a word where it ends, and none does not, that the corpus need not be asked. */
function isSureEnd({ text, members }: Pick<Candidate, 'text' | 'members'>): boolean {
  let ends = 0;
  for (const { boundaries } of members) {
    if (boundaries === undefined) continue;
    if (((boundaries >>> text.length) & 1) === 0) return false;
    ends++;
  }
  return ends >= enoughOfOwn;
}

/**
 * Whether the corpus mostly ends a word wherever it says what a text ends with. The sample that an item comes from may
 * be cut there by chance, or by the segmenter of the draft: `推进中` of `推进中小河治理` is read as half of a word.
 *
 * @param before what stands before the text, its last Hanzi at least
 */
export function isSaidEnd(item: Pick<Candidate, 'text' | 'members'>, before: string, corpus: Corpus): boolean {
  if (isSureEnd(item)) return true;
  const end = lastHanzi(item.text, before);
  if (end === '') return true;
  let ends = known.get(corpus);
  if (!ends) {
    ends = new Map();
    known.set(corpus, ends);
  }
  let isEnd = ends.get(end);
  if (isEnd === undefined) {
    isEnd = mostlyEnds(end, corpus);
    // the oldest goes first
    if (ends.size >= mostKnown) ends.delete(ends.keys().next().value as string);
    ends.set(end, isEnd);
  }
  return isEnd;
}

function lastHanzi(text: string, before: string): string {
  const whole = text.length < longest ? before.slice(-longest) + text : text;
  let start = whole.length;
  while (start > 0 && whole.length - start < longest && isHan(whole.charCodeAt(start - 1))) start--;
  return whole.slice(start);
}

function mostlyEnds(end: string, corpus: Corpus): boolean {
  const told = shareOf(end, corpus);
  return told === undefined || told.share >= (told.matched === 1 ? leastOfHanzi : leastShare);
}

/**
 * In how many of the places a word ends where the corpus has the longest part of an end that it has; undefined where it
 * has none.
 */
function shareOf(end: string, corpus: Corpus): { share: number; matched: number } | undefined {
  const [longer] = corpus.followers(end, { most: 1, samples, reach: 1 });
  if (!longer) return undefined;
  const { matched, count } = longer;
  const ended = longer.samples.filter(({ boundaries }) => boundaries & 1).length;
  const looked = longer.samples.length;
  const shorter = count < enough && matched > 1 ? shareOf(end.slice(1 - matched), corpus) : undefined;
  return { share: shorter ? (ended + shorter.share) / (looked + 1) : ended / looked, matched };
}
