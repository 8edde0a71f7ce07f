import type { Span } from '../util/span.ts';
import { skipBlanks, trimEnd } from './characters.ts';
import { chineseNumeralAt } from './numerals.ts';
import { type Ordinal, ordinalAt } from './ordinals.ts';

/** A point as it stands at the beginning of a sentence. */
export interface PointOpening {
  name: Span;
  /** What the points of one list share: `是` in `一是`, `ranked` in `第一，`, `order` in `首先`, `sides` in `一方面`. */
  kind: string;
  /** The place in the list. */
  value: number;
  /**
   * What must stand in the same section to make it a point: undefined for nothing, `neighbour` for the number before or
   * behind (`一靠…。二靠…`), `successor` for the number behind, `order` for a `首先` or `其次` (`最后`).
   */
  needs?: 'neighbour' | 'successor' | 'order';
  /** The ordinal, where the point opens with one that could open a heading too. */
  ordinal?: Ordinal;
}

/** The point that opens at `at`, the beginning of a sentence; undefined where none does. Reads to `end` at most. */
export function pointAt(text: string, at: number, end: number): PointOpening | undefined {
  const opening = numberedAt(text, at, end) ?? wordAt(text, at) ?? ordinalPointAt(text, at, end);
  if (!opening) return undefined;
  const { words, ...rest } = opening;
  return { ...rest, name: { start: at, end: nameEnd(text, words, end) } };
}

interface Opening extends Omit<PointOpening, 'name'> {
  /** Where the words of the point begin. */
  words: number;
}

/** Verbs that make a point of a number, beside `是` and `要`. */
const VERBS = '曰靠抓看讲学查改为则能当做把重强防促有用应须必在以对来愿谢敬';

function numberedAt(text: string, at: number, end: number): Opening | undefined {
  const numeral = chineseNumeralAt(text, at, end);
  if (!numeral) return undefined;
  const kind = text.charAt(numeral.end);
  const words = numeral.end + 1;
  // `一是一，二是二`
  if (kind === '是' && chineseNumeralAt(text, words, end)?.value === numeral.value) return undefined;
  if (kind === '' || !`是要${VERBS}`.includes(kind)) return undefined;
  const opening = { kind, value: numeral.value, words };
  return VERBS.includes(kind) ? { ...opening, needs: 'neighbour' } : opening;
}

/** Words that open points: kind, place in the list, whether they need company where no mark follows, where one does. */
const WORDS: readonly (readonly [string, string, number, boolean, boolean])[] = [
  ['首先', 'order', 1, false, false],
  ['其次', 'order', 2, false, false],
  ['再次', 'order', 3, true, false],
  ['再者', 'order', 3, true, true],
  ['最后', 'order', 9, true, true],
  ['一方面', 'sides', 1, false, false],
  ['另一方面', 'sides', 2, false, false],
  ['其一', 'its', 1, false, false],
  ['其二', 'its', 2, false, false],
  ['其三', 'its', 3, false, false],
  ['其四', 'its', 4, false, false],
  ['其五', 'its', 5, false, false],
];

function wordAt(text: string, at: number): Opening | undefined {
  for (const [word, kind, value, bare, marked] of WORDS) {
    if (!text.startsWith(word, at)) continue;
    const words = at + word.length;
    // `首先，我代表…致以问候` greets and counts nothing, unless a second point follows.
    const greets = word === '首先' && GREETING.test(text.slice(words, words + 30));
    const needy = greets || (MARK.test(text.charAt(words)) ? marked : bare);
    return needy ? { kind, value, words, needs: 'order' } : { kind, value, words };
  }
  return undefined;
}

const MARK = /[，,、：:]/;
const GREETING = /^[，,]?[^。；！？]{0,14}?(感谢|祝贺|欢迎|问候|问好|致以|拜年|拜个年|代表.{0,12}[向对]|请允许|允许我)/;

/** `第二，` `（二）` `2.` `②` inside a paragraph. */
function ordinalPointAt(text: string, at: number, end: number): Opening | undefined {
  const ordinal = ordinalAt(text, at, end);
  if (!ordinal) return undefined;
  const words = skipBlanks(text, ordinal.end, end);
  return { kind: ordinal.style, value: ordinal.value, words, ordinal };
}

const ENDS = '，。；：！？,;:!?';

function nameEnd(text: string, words: number, end: number): number {
  let at = words;
  while (at < end && !ENDS.includes(text.charAt(at)) && !text.startsWith('**', at)) at++;
  return trimEnd(text, words, at);
}
