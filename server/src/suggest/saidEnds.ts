import type { Corpus, Followers } from '../index/questions.ts';
import { isHan } from '../speech/characters.ts';
import type { Candidate } from './candidates.ts';
import type { Cursor } from './cursor.ts';

/** Hanzi at the end of a text that are looked up. */
const longest = 4;
/** Occurrences that tell enough by themselves: with fewer, those of the next shorter end count as one more. */
const enough = 8;
/** Occurrences that are looked at. */
const samples = 24;
/** A word has to end in so large a share of what the corpus says. */
const leastShare = 0.6;
/** The same where the corpus has only the last Hanzi: of a name that it does not know. */
const leastOfHanzi = 0.1;
/** So large a share of at least `enough` occurrences is nearly all of them. */
const nearlyAll = 0.9;
/** The shortest end of which it is said how it goes on, in Hanzi. */
const leastTelling = 3;
/** So many different speeches have to say so. */
const leastVoices = 4;
/** Ends that are remembered, for items come back with each key. */
const mostKnown = 4000;

/** What the corpus says of an end. */
interface End {
  /** Whether a word mostly ends there. */
  isWord: boolean;
  /** The Hanzi that nearly all go on with there, if there is one. */
  onlyWayOn: string | undefined;
}

/** Goes with its corpus. */
const known = new WeakMap<Corpus, Map<string, End>>();

/** Occurrences of an item that end a word there, all of them, and tell enough. */
const enoughOfOwn = 6;

/** Whether so many occurrences of an item end a word where it ends, and none does not, that nobody else need say so. */
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
 * Whether a text ends where the corpus ends one, too. The sample that an item comes from may be cut within a word by
 * chance, or by the segmenter of the draft: `推进中` of `推进中小河治理` is read as half of one. And what nearly all
 * speeches go on with belongs to it: nobody stops in `实现中华民族` or `构建人类命运`.
 *
 * @param cursor what stands around it, the last Hanzi and the next one at least
 */
export function isSaidEnd(
  item: Pick<Candidate, 'text' | 'members'>,
  { before, tail }: Pick<Cursor, 'before' | 'tail'>,
  corpus: Corpus,
): boolean {
  const hanzi = lastHanzi(item.text, before);
  if (hanzi === '') return true;
  const { isWord, onlyWayOn } = saidOf(hanzi, corpus);
  if (onlyWayOn !== undefined && onlyWayOn !== tail[0]) return false;
  return isWord || isSureEnd(item);
}

function saidOf(hanzi: string, corpus: Corpus): End {
  let ends = known.get(corpus);
  if (!ends) {
    ends = new Map();
    known.set(corpus, ends);
  }
  let end = ends.get(hanzi);
  if (!end) {
    const [longest] = corpus.followers(hanzi, { most: 1, samples, reach: 1 });
    end = { isWord: !longest || mostlyEnds(hanzi, longest, corpus), onlyWayOn: onlyWayOn(longest, corpus) };
    // the oldest goes first
    if (ends.size >= mostKnown) ends.delete(ends.keys().next().value as string);
    ends.set(hanzi, end);
  }
  return end;
}

function lastHanzi(text: string, before: string): string {
  const whole = text.length < longest ? before.slice(-longest) + text : text;
  let start = whole.length;
  while (start > 0 && whole.length - start < longest && isHan(whole.charCodeAt(start - 1))) start--;
  return whole.slice(start);
}

function mostlyEnds(hanzi: string, longest: Followers, corpus: Corpus): boolean {
  return shareOf(hanzi, longest, corpus) >= (longest.matched === 1 ? leastOfHanzi : leastShare);
}

/** In how many of the places a word ends where the corpus has the longest part of an end that it has. */
function shareOf(hanzi: string, { matched, count, samples: looked }: Followers, corpus: Corpus): number {
  const ended = looked.filter(({ boundaries }) => boundaries & 1).length;
  const shorter = hanzi.slice(1 - matched);
  const [next] = count < enough && matched > 1 ? corpus.followers(shorter, { most: 1, samples, reach: 1 }) : [];
  return next ? (ended + shareOf(shorter, next, corpus)) / (looked.length + 1) : ended / looked.length;
}

function onlyWayOn(longest: Followers | undefined, corpus: Corpus): string | undefined {
  if (!longest || longest.matched < leastTelling || longest.samples.length < enough) return undefined;
  const counts = new Map<string, number>();
  for (const { text } of longest.samples) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [[next, most]] = [...counts].sort(([, a], [, b]) => b - a);
  if (most < nearlyAll * longest.samples.length || !isHan(next.charCodeAt(0))) return undefined;
  const voices = new Set(longest.samples.map(({ speech }) => corpus.speech(speech).voice));
  return voices.size >= leastVoices ? next : undefined;
}
