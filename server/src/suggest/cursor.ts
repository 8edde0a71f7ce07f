import { longestBlank, withoutBlanks } from '../speech/blanks.ts';
import { isHan, isLatin } from '../speech/characters.ts';
import { wordBorders } from './words.ts';

/** Most units before the cursor that predict what follows. */
const contextLength = 8;
/** Most units of a paragraph that are looked at, before the cursor and behind it. */
const window = 400;
/** Units of the draft before the cursor that are remembered. */
const memory = 6000;
/** A clause that is no longer than this is repeated whole in a label, in code units. */
const longestClause = 10;
/** Of a longer one so much is left out in front at a time: where a label begins stays put from key to key. */
const leap = 6;
/** A label begins at most so far beside that with a word, and so many units around tell where words begin. */
const nearBy = 2;
const around = 12;

const sentenceEnds = '。！？!?…';
export const clauseEnds = `，；：,;:、—${sentenceEnds}`;
/** What may stand between a mark and the next clause. */
const closers = '”’」』）)》〉】"';

/** What the text around a cursor says about what may be offered there. */
export interface Cursor {
  /** The paragraph before the cursor, at most `window` units of it, blanks at its start left out. */
  before: string;
  /** The paragraph behind the cursor, at most `window` units of it. */
  tail: string;
  /** The paragraphs below, their blank lines included: what is left of `window` units behind the tail. */
  below: string;
  /** The draft before the cursor, as far back as it is remembered; its unfilled blanks are line ends. */
  past: string;
  /** What predicts: at most eight units, led by `\n` where the paragraph begins within them. */
  context: string;
  /** Units of the clause before the cursor that a label repeats: all of a short one, the last words of a long one. */
  typed: number;
  /** Whether `before` is the whole line. */
  opensLine: boolean;
  /** `line`: nothing before the cursor; `sentence` and `clause`: behind a mark; `word`: within a clause. */
  at: 'line' | 'sentence' | 'clause' | 'word';
}

/** Reads the surroundings of the cursor; undefined where nothing may be offered: in a Latin word, in a surrogate pair. */
export function readCursor(draft: string, offset: number): Cursor | undefined {
  const previous = draft.charCodeAt(offset - 1);
  const next = draft.charCodeAt(offset);
  if (isLatin(previous)) return undefined;
  if (isLeadSurrogate(previous) || isTrailSurrogate(next)) return undefined;
  const from = Math.max(0, offset - window);
  const head = draft.slice(from, offset);
  const lineStart = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1;
  const whole = lineStart > 0 || from === 0;
  const before = whole ? head.slice(lineStart).trimStart() : head;
  const after = draft.slice(offset, offset + window);
  const tail = after.slice(0, lineLength(after));
  const context = (whole ? `\n${before}` : before).slice(-contextLength - (before.length < contextLength ? 1 : 0));
  return {
    opensLine: whole,
    before,
    tail,
    below: after.slice(tail.length),
    past: withoutBlanks(draft.slice(Math.max(0, offset - memory - longestBlank), offset)).slice(-memory),
    context,
    typed: typedLength(before),
    at: placeOf(before),
  };
}

function placeOf(before: string): Cursor['at'] {
  if (before === '') return 'line';
  let end = before.length;
  while (end > 0 && closers.includes(before[end - 1])) end--;
  if (end === 0) return 'word';
  if (sentenceEnds.includes(before[end - 1])) return 'sentence';
  return end === before.length && (clauseEnds.includes(before[end - 1]) || '“‘（《'.includes(before[end - 1]))
    ? 'clause'
    : 'word';
}

/** Hanzi, letters and digits directly before the cursor, as far back as a label repeats them. */
function typedLength(before: string): number {
  let start = before.length;
  while (start > 0 && isWordUnit(before.charCodeAt(start - 1))) start--;
  start += leftOut(before.slice(start));
  return before.length - start - (isTrailSurrogate(before.charCodeAt(start)) ? 1 : 0);
}

/** Units of a clause that a label leaves out in front. The next few that are typed change nothing about it. */
function leftOut(clause: string): number {
  if (clause.length <= longestClause) return 0;
  const least = Math.ceil((clause.length - longestClause) / leap) * leap;
  const from = Math.max(0, least - around);
  // what is typed later must not tell: words are cut from a text that stays the same
  const borders = wordBorders(clause.slice(from, least + leap / 2));
  for (let aside = 0; aside <= nearBy; aside++) {
    if (borders.has(least + aside - from)) return least + aside;
    if (borders.has(least - aside - from)) return least - aside;
  }
  return least;
}

function lineLength(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}

/** Whether a unit belongs to a word: Hanzi, a letter, a digit. */
export function isWordUnit(unit: number): boolean {
  return isHan(unit) || isLatin(unit) || isDigitUnit(unit);
}

function isDigitUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

export function isLeadSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isTrailSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
