import { longestPattern } from '../../pinyin/letterMatcher.ts';
import { isBlank, isHan, isLatin } from '../../speech/characters.ts';

/** Fewer letters than this are no pinyin yet. */
const leastLetters = 2;
/** Most runs of letters before the cursor that are tried. */
const mostRuns = 2;
/** Units of the draft in which a word of other languages is looked for. */
const memory = 6000;

/** Letters, and the Hanzi among and behind them, that may be meant for Hanzi: `draft.slice(start, cursor)`. */
export interface TypedLetters {
  start: number;
  pattern: string;
}

/**
 * What may be pinyin before the cursor, the longest first: it begins with a run of small letters and holds nothing but
 * Hanzi and small letters. Empty in and beside words of another language, file names, addresses and figures.
 */
export function typedLetters(draft: string, offset: number): TypedLetters[] {
  if (isPartOfWord(draft[offset])) return [];
  const found: TypedLetters[] = [];
  let letters = 0;
  for (let at = offset; at > 0 && offset - at < longestPattern && found.length < mostRuns; ) {
    at--;
    const unit = draft.charCodeAt(at);
    if (isSmallLetter(unit)) {
      letters++;
      if (isSmallLetter(draft.charCodeAt(at - 1))) continue;
      // a run that is cut off at the longest pattern, or goes on as a word, ends it
      if (isPartOfWord(draft[at - 1]) || isAddress(draft, at) || isForeignWord(draft, at)) break;
      if (letters >= leastLetters) found.push({ start: at, pattern: draft.slice(at, offset) });
    } else if (!isHan(unit)) break;
    // Hanzi that follow a letter of another kind (`A股gz`) are none of its business
  }
  return found.reverse();
}

/** Whether letters beside this character are part of a longer word, a name, an address or a figure. */
function isPartOfWord(char: string | undefined): boolean {
  return char !== undefined && /[a-zA-Z0-9ａ-ｚＡ-Ｚ０-９._/\\@\-'’`#$%&+=:~^*<>|]/.test(char);
}

/** Whether the letters from `at` on begin an address: behind the words of a link, or with what addresses begin with. */
function isAddress(draft: string, at: number): boolean {
  return draft.startsWith('](', at - 2) || /^(?:https?|www|ftp|mailto)(?![a-z])/.test(draft.slice(at, at + 7));
}

/**
 * Whether the letters from `at` on are a word of another language: parted by a blank from the words before, or from a
 * mark behind Latin letters, as nobody parts what is to become Hanzi; or one that the draft has.
 */
function isForeignWord(draft: string, at: number): boolean {
  let end = at;
  while (isSmallLetter(draft.charCodeAt(end))) end++;
  const word = draft.slice(at, end);
  let before = at;
  while (before > 0 && isNarrowBlank(draft.charCodeAt(before - 1))) before--;
  if (before < at) {
    if (isHan(draft.charCodeAt(before - 1))) return true;
    while (isNarrowMark(draft[before - 1])) before--;
    if (isLatin(draft.charCodeAt(before - 1))) return true;
  }
  const past = draft.slice(Math.max(0, at - memory), at).toLowerCase();
  for (let k = past.indexOf(word); k >= 0; k = past.indexOf(word, k + 1)) {
    if (!isLatin(past.charCodeAt(k - 1))) return true;
  }
  return false;
}

/** A blank that parts words; the wide ones indent a line, or part a heading from its number. */
function isNarrowBlank(unit: number): boolean {
  return isBlank(unit) && unit !== 0x3000;
}

/** A mark of sentences in Latin letters. */
function isNarrowMark(char: string | undefined): boolean {
  return char !== undefined && /[,.;:!?)"'”’]/.test(char);
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
