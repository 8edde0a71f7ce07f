import type { Span } from '../util/span.ts';
import { skipBlanks } from './characters.ts';
import { chineseNumeralAt } from './numerals.ts';
import { ordinalAt } from './ordinals.ts';
import { sentenceStarts } from './sentences.ts';

/** A point as it stands in its paragraph. `certain` is false for openings that are points only in company of others. */
export interface PointOpening {
  name: Span;
  /** Words that the points of one list share, `是` in `一是`; '' for `首先` and its like. */
  kind: string;
  /** The place in the list; 0 where the words do not say. */
  value: number;
  certain: boolean;
}

/** The points that open a sentence between `start` and `end`, which lie in one paragraph. */
export function pointsIn(text: string, start: number, end: number, isStart = true): PointOpening[] {
  const points: PointOpening[] = [];
  for (const at of sentenceStarts(text, start, end, isStart)) {
    const point = pointAt(text, at, end);
    if (point) points.push(point);
  }
  return points;
}

/** The point that opens at `at`, which begins a sentence; undefined where none does. */
export function pointAt(text: string, at: number, end: number): PointOpening | undefined {
  const opening = numberedAt(text, at, end) ?? wordAt(text, at) ?? ordinalPointAt(text, at, end);
  if (!opening) return undefined;
  const { words, ...rest } = opening;
  return { ...rest, name: { start: at, end: nameEnd(text, words, end) } };
}

interface Opening {
  kind: string;
  value: number;
  certain: boolean;
  /** Where the words of the point begin. */
  words: number;
}

/** Verbs that make a point of a number beside `是` and `要`, but only where a second one follows: `一靠…。二靠…`. */
const VERBS = '靠抓看讲学查改为则能当做把重强防促有用应须必在以对从来';

function numberedAt(text: string, at: number, end: number): Opening | undefined {
  const numeral = chineseNumeralAt(text, at, end);
  if (!numeral) return undefined;
  const verb = text.charAt(numeral.end);
  const words = numeral.end + 1;
  const opening = { kind: verb, value: numeral.value, words };
  // `一是一，二是二`
  if (verb === '是') return chineseNumeralAt(text, words, end)?.value === numeral.value ? undefined : { ...opening, certain: true };
  if (verb === '要') return { ...opening, certain: true };
  return verb !== '' && VERBS.includes(verb) ? { ...opening, certain: false } : undefined;
}

const WORDS: readonly (readonly [string, number, boolean])[] = [
  ['首先', 1, true],
  ['其次', 2, true],
  ['再次', 3, true],
  ['再者', 3, false],
  ['最后', 9, false],
  ['一方面', 1, true],
  ['另一方面', 2, true],
  ['其一', 1, true],
  ['其二', 2, true],
  ['其三', 3, true],
  ['其四', 4, true],
  ['其五', 5, true],
];

function wordAt(text: string, at: number): Opening | undefined {
  for (const [word, value, certain] of WORDS) {
    if (text.startsWith(word, at)) return { kind: '', value, certain, words: at + word.length };
  }
  return undefined;
}

/** `第二，` `（二）` `2.` `②` inside a paragraph. */
function ordinalPointAt(text: string, at: number, end: number): Opening | undefined {
  const ordinal = ordinalAt(text, at, end);
  return ordinal && { kind: ordinal.style, value: ordinal.value, certain: true, words: skipBlanks(text, ordinal.end, end) };
}

const ENDS = '，。；：！？,;:!?';

function nameEnd(text: string, words: number, end: number): number {
  let at = words;
  while (at < end && !ENDS.includes(text.charAt(at))) at++;
  return at;
}
