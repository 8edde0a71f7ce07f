import { hashOf } from '../../util/hash.ts';
import { SENTINEL } from '../fold.ts';
import type { Sections } from '../format.ts';
import { gramBitsOf } from '../gramFilter.ts';
import type { SourceFile } from '../segment.ts';
import { roles, sketchSize } from '../segmentTables.ts';
import { sketchOf, type Voices } from '../voices.ts';
import { OpenerCount } from './openers.ts';
import type { Portion } from './portion.ts';
import type { SortedSections } from './portionMerge.ts';
import type { SegmentText } from './repeatedPhrases.ts';

/** All sections but the sorted places. */
export type Tables = Omit<Sections, keyof SortedSections | 'about'>;

/**
 * Puts files together into the text of a segment, portion by portion, with the tables of all of them. What is sorted
 * by lies in shared memory, so that other threads can do it without a copy.
 */
export class Gathering {
  readonly #voices: Voices;
  readonly #portions: Omit<Portion, 'silent'>[] = [];
  #files: SourceFile[] = [];
  /** Code units of all portions, and of the files that are in none yet. */
  #length = 0;
  #portionStart = 0;
  readonly #strings = new StringPool();
  readonly #openers = new OpenerCount();
  readonly #fileRows: number[] = [];
  readonly #fileNumbers: number[] = [];
  readonly #hashes: string[] = [];
  readonly #uris: [hash: number, file: number][] = [];
  readonly #junkRows: number[] = [];
  readonly #speechRows: number[] = [];
  readonly #landmarkRows: number[] = [];
  readonly #sketches: Uint32Array[] = [];

  constructor(voices: Voices) {
    this.#voices = voices;
  }

  /** Code units so far. */
  get length(): number {
    return this.#length;
  }

  /** One more file. */
  add(file: SourceFile): void {
    const start = this.#length;
    this.#files.push(file);
    this.#length += file.text.length + 1;
    const number = this.#uris.length;
    this.#uris.push([hashOf(file.uri), number]);
    this.#hashes.push(file.hash.padEnd(32, '0'));
    this.#fileNumbers.push(file.size, file.modified);
    this.#fileRows.push(start, file.text.length, ...this.#strings.add(file.uri), this.#junkRows.length / 2);
    for (const span of file.junk) this.#junkRows.push(span.start, span.end);
    this.#fileRows.push(this.#junkRows.length / 2);
    for (const speech of file.speeches) this.#addSpeech(speech, file, number, start);
  }

  #addSpeech(speech: SourceFile['speeches'][number], { uri, text }: SourceFile, file: number, start: number): void {
    const sketch = sketchOf(text.subarray(speech.start, speech.end));
    const voice = this.#voices.voiceOf(sketch, hashOf(`${uri} ${speech.start}`));
    this.#sketches.push(sketch);
    this.#speechRows.push(file, start + speech.start, start + speech.end, voice);
    this.#speechRows.push(...this.#strings.add(speech.title), ...this.#strings.add(speech.date ?? ''));
    this.#speechRows.push(this.#landmarkRows.length / 3);
    for (const mark of speech.landmarks) {
      this.#landmarkRows.push(mark.start, mark.end, roles.indexOf(mark.role));
      this.#openers.add(mark.role, text.subarray(mark.start, mark.end), start + mark.start, voice);
    }
    this.#speechRows.push(this.#landmarkRows.length / 3);
  }

  /** The files since the last portion. Its length is a multiple of eight, so that its boundaries fill their bytes. */
  portion(): Portion {
    const start = this.#portionStart;
    const length = Math.ceil((this.#length - start) / 8) * 8;
    const text = new Uint16Array(new SharedArrayBuffer(2 * length));
    const silent = new Uint8Array(new SharedArrayBuffer(length));
    const boundaries = new Uint8Array(new SharedArrayBuffer(length / 8));
    let at = 0;
    for (const file of this.#files) {
      place(file, at, text, boundaries);
      for (const span of file.junk) silent.fill(1, at + span.start, at + span.end);
      at += file.text.length + 1;
    }
    this.#files = [];
    this.#length = start + length;
    this.#portionStart = this.#length;
    this.#portions.push({ text, boundaries });
    return { text, silent, boundaries };
  }

  /** Text and tables of the portions. */
  end(): { source: SegmentText; tables: Tables } {
    const text = new Uint16Array(new SharedArrayBuffer(2 * this.#length));
    const boundaries = new Uint8Array(new SharedArrayBuffer((this.#length >> 3) + 1));
    let at = 0;
    for (const portion of this.#portions) {
      text.set(portion.text, at);
      boundaries.set(portion.boundaries, at / 8);
      at += portion.text.length;
    }
    // from here on the text is needed as a whole only
    this.#portions.length = 0;
    const speechRows = new Uint32Array(new SharedArrayBuffer(4 * this.#speechRows.length));
    speechRows.set(this.#speechRows);
    const sketches = new Uint32Array(this.#sketches.length * sketchSize);
    for (const [i, sketch] of this.#sketches.entries()) sketches.set(sketch, i * sketchSize);
    const uriOrder = this.#uris.sort((a, b) => a[0] - b[0]);
    const tables = {
      text: bytesOf(text),
      boundaries,
      fileNumbers: bytesOf(Float64Array.from(this.#fileNumbers)),
      fileRows: bytesOf(Uint32Array.from(this.#fileRows)),
      fileHashes: Buffer.from(this.#hashes.join(''), 'hex'),
      uriOrder: bytesOf(Uint32Array.from(uriOrder.flat())),
      junk: bytesOf(Uint32Array.from(this.#junkRows)),
      speechRows: bytesOf(speechRows),
      landmarks: bytesOf(Uint32Array.from(this.#landmarkRows)),
      sketches: bytesOf(sketches),
      strings: this.#strings.bytes(),
      grams: bytesOf(gramBitsOf(text)),
      openers: Buffer.from(JSON.stringify(this.#openers.most()), 'utf8'),
    };
    return { source: { text, boundaries, speechRows }, tables };
  }
}

/** Copies text and boundaries of a file to its place in the portion. */
function place(file: SourceFile, start: number, text: Uint16Array, boundaries: Uint8Array): void {
  text.set(file.text, start);
  // a word ends at the end, too: before the sentinel
  for (let i = 0; i <= file.text.length; i++) {
    // a NUL in a file would end it early
    if (file.text[i] === SENTINEL) text[start + i] = 32;
    if ((file.boundaries[i >> 3] >> (i & 7)) & 1) boundaries[(start + i) >> 3] |= 1 << ((start + i) & 7);
  }
}

/** The bytes of a section. */
export function bytesOf(array: Uint16Array | Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** Strings one behind the other, as UTF-8. */
class StringPool {
  readonly #pieces: Buffer[] = [];
  #length = 0;

  /** @returns byte offsets: where it begins and ends */
  add(text: string): [number, number] {
    const bytes = Buffer.from(text, 'utf8');
    this.#pieces.push(bytes);
    this.#length += bytes.length;
    return [this.#length - bytes.length, this.#length];
  }

  bytes(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}
