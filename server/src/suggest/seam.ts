import { foldUnit } from '../index/fold.ts';
import type { Corpus, UnitSet } from '../index/questions.ts';
import { isHan } from '../speech/characters.ts';
import type { Cursor } from './cursor.ts';
import { commonStart } from './tail.ts';
import { goesOnAfter } from './wordEnds.ts';
import { boundariesIn } from './words.ts';

/** Code units on each side of a place that words are cut from. */
const reach = 8;
/** Units in common with the source that are no chance. */
const leastSame = 2;

/** Code units on each side of a place by which the corpus knows it. */
const told = 2;
/** A line that holds nothing but the number of a heading so far. */
const NUMBER = /^[\s　(（*#-]*[0-9０-９]{1,3}$/;
/** Look-ups that find whether something stands in the corpus. */
const seeks = 8;

/**
 * Tells of a cursor whether a continuation may end where the text behind the cursor goes on: where no figure goes on
 * there, and no word, or where its source goes on as that text does, as it does where something was deleted. `表现出` is
 * nothing between `表` and `示`.
 */
export class Seam {
  #cursor: Cursor;
  #corpus: Corpus;
  #behind: string;
  #isInWord: boolean | undefined;
  /** By the end of the continuation: many end alike. */
  #known = new Map<string, boolean>();

  constructor(cursor: Cursor, corpus: Corpus) {
    this.#cursor = cursor;
    this.#corpus = corpus;
    this.#behind = cursor.tail.slice(0, reach);
  }

  /**
   * Whether the cursor stands within a figure or the number of a heading, or between two Hanzi that nobody parts: nothing
   * belongs there.
   */
  get isShut(): boolean {
    const { before, tail } = this.#cursor;
    return this.#goesOn(before) || (NUMBER.test(before) && /^[.．、)）]/.test(tail));
  }

  /**
   * @param text what ends with a word of its source
   * @param rest what follows it there
   */
  joins(text: string, rest: string): boolean {
    const { before, tail } = this.#cursor;
    if (this.#goesOn(before.slice(-reach) + text)) return false;
    if (!isHan(tail.charCodeAt(0))) return true;
    if (commonStart(rest, tail) >= Math.min(leastSame, tail.length)) return true;
    this.#isInWord ??= isHan(before.charCodeAt(before.length - 1)) && !this.#partsAt(before);
    if (this.#isInWord) return false;
    if (!isHan(text.charCodeAt(text.length - 1))) return true;
    const end = (before + text).slice(-reach / 2);
    let joins = this.#known.get(end);
    if (joins === undefined) {
      joins = this.#partsAt(end) && !this.#isWithinWord(end);
      this.#known.set(end, joins);
    }
    return joins;
  }

  #goesOn(text: string): boolean {
    const { tail } = this.#cursor;
    return tail !== '' && goesOnAfter(text.slice(-4))(tail, 0);
  }

  /** Whether the corpus has the end of a text and what stands behind the cursor as one word: `艺术` and `家`. */
  #isWithinWord(end: string): boolean {
    const begins = Array.from(this.#behind.slice(0, told), only);
    for (let length = begins.length; length > 0; length--) {
      const query = { begins: begins.slice(0, length), most: 1, seeks, reach: 1 };
      const [found] = this.#corpus.followersAmong(end.slice(-told), query).followers;
      if (found) return !(found.boundaries & 1);
    }
    return false;
  }

  /** Whether a word ends between a text and what stands behind the cursor. */
  #partsAt(before: string): boolean {
    return (boundariesIn(this.#behind, before.slice(-reach)) & 1) === 1;
  }
}

/** A set of one code unit. */
function only(char: string): UnitSet {
  const sorted = Uint16Array.of(foldUnit(char.charCodeAt(0)));
  return { sorted, has: (unit) => unit === sorted[0] };
}
