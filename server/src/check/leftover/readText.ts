/**
 * A text that is asked for each of a draft's passages anew, of which there may be thousands: what was read from it once is
 * kept, so that the check stays linear.
 */
export class ReadText {
  readonly text: string;
  readonly #includes = new Map<string, boolean>();
  readonly #read = new Map<unknown, unknown>();

  constructor(text: string) {
    this.text = text;
  }

  includes(words: string): boolean {
    let isIncluded = this.#includes.get(words);
    if (isIncluded === undefined) {
      isIncluded = this.text.includes(words);
      this.#includes.set(words, isIncluded);
    }
    return isIncluded;
  }

  /** What a reader finds in the text. @param reader the same function each time: it is known by that */
  read<T>(reader: (text: string) => T): T {
    if (!this.#read.has(reader)) this.#read.set(reader, reader(this.text));
    return this.#read.get(reader) as T;
  }
}
