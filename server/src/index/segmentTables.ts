import { hashOf } from '../util/hash.ts';
import type { SectionName } from './format.ts';
import type { Landmark, OpenerRole, StoredOpener } from './segment.ts';

/** Numbers of a row, as `format.ts` lists them. */
const fileRow = 6;
export const speechRow = 10;
export const sketchSize = 48;
/** Places of a step, as a power of two: about as long as a speech. */
const stepBits = 12;
export const roles: readonly OpenerRole[] = ['salutation', 'opening', 'heading', 'closing'];

/** The small tables of a segment: files, speeches, and what belongs to them. */
export class SegmentTables {
  readonly files: number;
  readonly speeches: number;
  readonly openers: readonly StoredOpener[];
  readonly segmenter: string;
  /** How many sorted places there are, and how many of them open a paragraph. */
  readonly entries: number;
  readonly paragraphs: number;
  /** Hashes of shingles, `sketchSize` a speech; see `voices.ts`. */
  readonly sketches: Uint32Array;
  readonly #fileRows: Uint32Array;
  readonly #fileNumbers: Float64Array;
  readonly #hashes: Buffer;
  readonly #uriOrder: Uint32Array;
  readonly #junk: Uint32Array;
  readonly #speechRows: Uint32Array;
  /** For each step of places, how many speeches begin before its end: what is asked for stands a few rows before. */
  readonly #speechSteps: Uint32Array;
  readonly #landmarks: Uint32Array;
  readonly #strings: Buffer;

  constructor(load: (name: SectionName) => ArrayBuffer) {
    const words = (name: SectionName) => new Uint32Array(load(name));
    this.#fileRows = words('fileRows');
    this.#fileNumbers = new Float64Array(load('fileNumbers'));
    this.#hashes = Buffer.from(load('fileHashes'));
    this.#uriOrder = words('uriOrder');
    this.#junk = words('junk');
    this.#speechRows = words('speechRows');
    this.#landmarks = words('landmarks');
    this.sketches = words('sketches');
    this.#strings = Buffer.from(load('strings'));
    this.openers = JSON.parse(Buffer.from(load('openers')).toString('utf8'));
    const about = JSON.parse(Buffer.from(load('about')).toString('utf8'));
    this.segmenter = about.segmenter;
    this.entries = about.entries;
    this.paragraphs = about.paragraphs;
    this.files = this.#fileRows.length / fileRow;
    this.speeches = this.#speechRows.length / speechRow;
    this.#speechSteps = speechStepsOf(this.#speechRows);
  }

  uri(file: number): string {
    return this.#string(this.#fileRows[file * fileRow + 2], this.#fileRows[file * fileRow + 3]);
  }

  fileStart(file: number): number {
    return this.#fileRows[file * fileRow];
  }

  /** Code units. */
  fileLength(file: number): number {
    return this.#fileRows[file * fileRow + 1];
  }

  /** Bytes. */
  fileSize(file: number): number {
    return this.#fileNumbers[2 * file];
  }

  /** Milliseconds since 1970. */
  fileModified(file: number): number {
    return this.#fileNumbers[2 * file + 1];
  }

  /** Hexadecimal, 32 digits. */
  fileHash(file: number): string {
    return this.#hashes.toString('hex', 16 * file, 16 * file + 16);
  }

  /** What is no speech, in code units from the file's start. */
  junk(file: number): { start: number; end: number }[] {
    const [from, to] = this.#fileRows.subarray(file * fileRow + 4, file * fileRow + 6);
    return Array.from({ length: to - from }, (_, i) => ({
      start: this.#junk[2 * (from + i)],
      end: this.#junk[2 * (from + i) + 1],
    }));
  }

  /** The file that holds a place; the place must lie in the text. */
  fileAt(place: number): number {
    return lastAtOrBefore(this.#fileRows, fileRow, 0, this.files, place);
  }

  fileOf(uri: string): number | undefined {
    const hash = hashOf(uri);
    const order = this.#uriOrder;
    let low = 0;
    let high = this.files;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order[2 * middle] < hash) low = middle + 1;
      else high = middle;
    }
    for (; low < this.files && order[2 * low] === hash; low++) {
      if (this.uri(order[2 * low + 1]) === uri) return order[2 * low + 1];
    }
    return undefined;
  }

  /** The last speech that begins at or before a place; undefined before the first. */
  speechBefore(place: number): number | undefined {
    const step = Math.min(place >> stepBits, this.#speechSteps.length - 1);
    let index = step < 0 ? -1 : this.#speechSteps[step] - 1;
    while (index >= 0 && this.#speechRows[index * speechRow + 1] > place) index--;
    return index < 0 ? undefined : index;
  }

  speech(id: number) {
    const [file, start, end, voice, titleFrom, titleTo, dateFrom, dateTo] = this.#speechRows.subarray(
      id * speechRow,
      (id + 1) * speechRow,
    );
    const date = dateTo > dateFrom ? this.#string(dateFrom, dateTo) : undefined;
    return { file, start, end, voice, title: this.#string(titleFrom, titleTo), date };
  }

  speechFile(id: number): number {
    return this.#speechRows[id * speechRow];
  }

  speechEnd(id: number): number {
    return this.#speechRows[id * speechRow + 2];
  }

  voice(id: number): number {
    return this.#speechRows[id * speechRow + 3];
  }

  /** In code units from the file's start. */
  landmarks(id: number): Landmark[] {
    const [from, to] = this.#speechRows.subarray(id * speechRow + 8, id * speechRow + 10);
    return Array.from({ length: to - from }, (_, i) => ({
      start: this.#landmarks[3 * (from + i)],
      end: this.#landmarks[3 * (from + i) + 1],
      role: roles[this.#landmarks[3 * (from + i) + 2]],
    }));
  }

  #string(from: number, to: number): string {
    return this.#strings.toString('utf8', from, to);
  }
}

/** The table of `#speechSteps`: its last step is the one that the last speech begins in. */
function speechStepsOf(rows: Uint32Array): Uint32Array {
  const speeches = rows.length / speechRow;
  const last = speeches > 0 ? rows[(speeches - 1) * speechRow + 1] >> stepBits : -1;
  const steps = new Uint32Array(last + 1);
  for (let id = 0; id < speeches; id++) steps[rows[id * speechRow + 1] >> stepBits] = id + 1;
  // where none begins, those before
  for (let step = 1; step <= last; step++) if (steps[step] === 0) steps[step] = steps[step - 1];
  return steps;
}

/** The last row whose number in `column` is at or before the place, or -1. */
function lastAtOrBefore(rows: Uint32Array, width: number, column: number, count: number, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle * width + column] <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
