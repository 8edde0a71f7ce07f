import { speechRow } from '../segmentTables.ts';

/** Places of a text for one step of the map. */
const stepBits = 8;

/** Which voice speaks at a place, for very many places: a step leads to the first speech that may hold it. */
export class VoiceMap {
  /** Voices are numbered below this. */
  readonly count: number;
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;
  readonly #voices: Uint32Array;
  readonly #firsts: Uint32Array;

  /** @param rows the section `speechRows`; @param length code units of the text */
  constructor(rows: Uint32Array, length: number) {
    const speeches = rows.length / speechRow;
    this.#starts = new Uint32Array(speeches);
    this.#ends = new Uint32Array(speeches);
    this.#voices = new Uint32Array(speeches);
    const numbers = new Map<number, number>();
    for (let id = 0; id < speeches; id++) {
      const [, start, end, voice] = rows.subarray(id * speechRow, id * speechRow + 4);
      const number = numbers.get(voice) ?? numbers.size;
      numbers.set(voice, number);
      this.#starts[id] = start;
      this.#ends[id] = end;
      this.#voices[id] = number;
    }
    this.count = numbers.size;
    this.#firsts = new Uint32Array((length >> stepBits) + 1);
    for (let step = 0, id = 0; step < this.#firsts.length; step++) {
      while (id < speeches && this.#ends[id] <= step << stepBits) id++;
      this.#firsts[step] = id;
    }
  }

  /** The voice's number; -1 where nobody speaks. */
  at(place: number): number {
    let id = this.#firsts[place >> stepBits];
    while (id < this.#ends.length && this.#ends[id] <= place) id++;
    return id < this.#ends.length && this.#starts[id] <= place ? this.#voices[id] : -1;
  }
}
