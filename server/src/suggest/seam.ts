import { isHan } from '../speech/characters.ts';
import type { Cursor } from './cursor.ts';
import { commonStart } from './tail.ts';
import { boundariesIn } from './words.ts';

/** Code units on each side of a place that words are cut from. */
const reach = 8;
/** Units in common with the source that are no chance. */
const leastSame = 2;

/**
 * Tells of a cursor whether a continuation may end where the text behind the cursor goes on with a Hanzi: where its
 * source goes on as that text does, as it does where something was deleted, or where a word ends between the two, and
 * none was parted by the cursor. `表现出` is nothing between `表` and `示`.
 */
export class Seam {
  #cursor: Cursor;
  #behind: string;
  #isInWord: boolean | undefined;
  /** By the end of the continuation: many end alike. */
  #known = new Map<string, boolean>();

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
    this.#behind = cursor.tail.slice(0, reach);
  }

  /** @param rest what follows the continuation in its source */
  joins(text: string, rest: string): boolean {
    const { before, tail } = this.#cursor;
    if (!isHan(tail.charCodeAt(0))) return true;
    if (commonStart(rest, tail) >= Math.min(leastSame, tail.length)) return true;
    this.#isInWord ??= isHan(before.charCodeAt(before.length - 1)) && !this.#partsAt(before);
    if (this.#isInWord) return false;
    if (!isHan(text.charCodeAt(text.length - 1))) return true;
    const end = (before + text).slice(-reach / 2);
    let joins = this.#known.get(end);
    if (joins === undefined) {
      joins = this.#partsAt(end);
      this.#known.set(end, joins);
    }
    return joins;
  }

  /** Whether a word ends between a text and what stands behind the cursor. */
  #partsAt(before: string): boolean {
    return (boundariesIn(this.#behind, before.slice(-reach)) & 1) === 1;
  }
}
