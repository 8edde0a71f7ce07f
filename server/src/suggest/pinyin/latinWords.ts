import type { Corpus } from '../../index/questions.ts';
import { isLatin } from '../../speech/characters.ts';

/** Longest run of letters that is looked up, in code units: longer ones spell little by chance. */
const longestWord = 8;
/** Occurrences that are looked at to tell a word from a part of one. */
const mostLookedAt = 12;
/** How much likelier a word that speeches write in letters is meant than the share of the text that it takes up. */
const likelier = 3;
/**
 * Letters by chance spell something: `ppt` a phrase that was said twice. Of two letters what they spell has to make up
 * this share of all phrases, for each further one so much less.
 */
const leastShare = 1e-5;
const lessByLetter = 20;

/**
 * Whether letters are more likely a word of another language than short for what they spell: because speeches write
 * it in letters (`GDP`), or because hardly anybody ever says what they spell.
 *
 * @param share how likely all that they spell is together, at a place of the text
 */
export function isLikelierLatin(pattern: string, share: number, corpus: Corpus): boolean {
  if (pattern.length > longestWord || !/^[a-z]+$/.test(pattern)) return false;
  if (share < leastShare * lessByLetter ** (2 - pattern.length)) return true;
  return likelier * shareOfWord(pattern, corpus) > share;
}

/** How often a word stands in the corpus in letters, for each code unit. */
function shareOfWord(word: string, corpus: Corpus): number {
  const { count, places } = corpus.occurrences(word, mostLookedAt, mostLookedAt);
  if (count === 0) return 0;
  const whole = places.filter((place) => {
    const before = corpus.text(Math.max(0, place - 1), place);
    const behind = corpus.text(place + word.length, place + word.length + 1);
    return !isLatin(before.charCodeAt(0)) && !isLatin(behind.charCodeAt(0));
  });
  return (count * whole.length) / (places.length * corpus.characters);
}
