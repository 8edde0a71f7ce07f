import { Random } from './random.ts';
import { headings, sayings, sentences, words } from './words.ts';

/** A speech that nobody gave. */
export interface GeneratedSpeech {
  /** Path below the corpus folder, `/` as separator. */
  path: string;
  text: string;
}

/** Share of sentences taken from the store of sentences said before. */
const reuse = 0.12;
/** Share of speeches that are an earlier one with some sentences changed. */
const rework = 0.05;
const stored = 40_000;
const remembered = 64;
const numerals = '一二三四五六七八九十';

/**
 * Speeches without end, the same in every run: a larger corpus begins with the smaller one. Set phrases and whole
 * sentences come back as Zipf's law has it, some speeches are given again with little changed, as in a real office.
 */
export function* generateSpeeches(seed: number): Generator<GeneratedSpeech> {
  const writer = new Writer(seed);
  for (let number = 1; ; number++) yield writer.speech(number);
}

/** Writes sentences and speeches; what it has written before comes back. */
export class Writer {
  readonly #random: Random;
  readonly #store: string[] = [];
  readonly #earlier: string[][] = [];

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  speech(number: number): GeneratedSpeech {
    const random = this.#random;
    const year = 2008 + random.below(18);
    const name = this.fill(`在{place}{area}{meeting}上的讲话`);
    const isRework = this.#earlier.length > 0 && random.next() < rework;
    const paragraphs = isRework ? this.#reworked(random.pick(this.#earlier)) : this.#body();
    this.#earlier[random.below(remembered)] = paragraphs;
    for (let i = 0; i < remembered; i++) this.#earlier[i] ??= paragraphs;
    const head = [name, this.fill(`（${year}年{month}月{day}日）`), this.fill('{place}  {person}'), ''];
    const text = [...head, ...paragraphs, ''].join('\n');
    return { path: `${year}/${year}-${String(number).padStart(6, '0')}-${name}.txt`, text };
  }

  /** A sentence; every so often one that was written before. */
  sentence(): string {
    const random = this.#random;
    if (this.#store.length > 100 && random.next() < reuse) return this.#store[random.zipf(this.#store.length)];
    const made = this.fill(random.pick(sentences));
    if (this.#store.length < stored) this.#store.push(made);
    else this.#store[stored / 2 + random.below(stored / 2)] = made;
    return made;
  }

  /** A pattern with its places filled. */
  fill(pattern: string): string {
    return pattern.replace(/\{(\w+)\}/g, (_all, name: string) => this.#word(name));
  }

  #body(): string[] {
    const random = this.#random;
    const paragraphs = ['同志们：', this.#paragraph(3)];
    const sections = 3 + random.below(5);
    for (let i = 0; i < sections; i++) {
      paragraphs.push(`${numerals[i]}、${this.fill(random.pick(headings))}`);
      const parts = 2 + random.below(3);
      for (let k = 0; k < parts; k++) {
        const opening = random.next() < 0.5 ? `（${numerals[k]}）${this.fill('{verb}{area}{thing}。')}` : '';
        paragraphs.push(opening + this.#paragraph(4 + random.below(9)));
      }
    }
    paragraphs.push(`同志们，${this.sentence()}`, '谢谢大家。');
    return paragraphs;
  }

  #paragraph(count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += this.sentence();
    return text;
  }

  #reworked(paragraphs: readonly string[]): string[] {
    return paragraphs.map((one) => {
      if (this.#random.next() > 0.25 || one.length < 80) return one;
      return one.replace(/[^。]*。/, () => this.sentence());
    });
  }

  #word(name: string): string {
    const random = this.#random;
    switch (name) {
      case 'place':
        return random.pick(words.first) + random.pick(words.second) + random.pick(words.unit);
      case 'person':
        return random.pick(words.surname) + random.pick(words.given);
      case 'saying':
        return this.fill(random.pick(sayings));
      case 'small':
        return String(2 + random.below(30));
      case 'number':
        return String(1 + random.zipf(9000));
      case 'month':
        return String(1 + random.below(12));
      case 'day':
        return String(1 + random.below(28));
      case 'date':
        return this.fill('{month}月{day}日');
      case 'figure':
        return this.fill(`{area}{thing}{rise}${random.below(60)}.${random.below(10)}%`);
      default:
        // the frequent words of a list stand first
        return random.next() < 0.7 ? random.pick(words[name]) : words[name][random.zipf(words[name].length)];
    }
  }
}
