import { hashOf } from '../util/hash.ts';
import { SENTINEL } from './fold.ts';
import type { Sections } from './format.ts';
import { OpenerCount } from './openers.ts';
import type { SortSource } from './repeatedPhrases.ts';
import type { SourceFile } from './segment.ts';
import { roles, sketchSize } from './segmentTables.ts';
import { type SortedSections, sortPlaces } from './sortPlaces.ts';
import { sketchOf, type Voices } from './voices.ts';

/** Files put together, before their places are sorted. */
export interface Gathered {
  source: SortSource;
  /** All sections but the sorted places. */
  tables: Omit<Sections, keyof SortedSections | 'about'>;
  segmenter: string;
}

/** Builds the sections of a segment from files. */
export function buildSegment(files: readonly SourceFile[], segmenter: string, voices: Voices): Sections {
  const gathered = gather(files, segmenter, voices);
  return complete(gathered, sortPlaces(gathered.source));
}

/** Puts tables and sorted places together. */
export function complete({ tables, segmenter }: Gathered, sorted: SortedSections): Sections {
  const about = { segmenter, entries: sorted.entryCount, paragraphs: sorted.paragraphCount };
  return {
    ...tables,
    entries: sorted.entries,
    entryFence: bytesOf(sorted.entryFence),
    paragraphs: sorted.paragraphs,
    paragraphFence: bytesOf(sorted.paragraphFence),
    grams: bytesOf(sorted.grams),
    phrases: sorted.phrases,
    phraseGroups: bytesOf(sorted.phraseGroups),
    about: Buffer.from(JSON.stringify(about), 'utf8'),
  };
}

/**
 * Puts files together into one text with its tables. What is sorted by lies in shared memory, so that another thread can
 * do it without a copy.
 */
export function gather(files: readonly SourceFile[], segmenter: string, voices: Voices): Gathered {
  const length = files.reduce((sum, file) => sum + file.text.length + 1, 0);
  const text = new Uint16Array(new SharedArrayBuffer(2 * length));
  const silent = new Uint8Array(new SharedArrayBuffer(length));
  const boundaries = new Uint8Array(new SharedArrayBuffer((length >> 3) + 1));
  const strings = new StringPool();
  const openers = new OpenerCount();
  const fileRows: number[] = [];
  const fileNumbers: number[] = [];
  const junkRows: number[] = [];
  const speechRows: number[] = [];
  const landmarkRows: number[] = [];
  const sketches: Uint32Array[] = [];
  let start = 0;
  for (const [number, file] of files.entries()) {
    place(file, start, text, boundaries);
    for (const span of file.junk) silent.fill(1, start + span.start, start + span.end);
    fileRows.push(start, file.text.length, ...strings.add(file.uri), junkRows.length / 2);
    for (const span of file.junk) junkRows.push(span.start, span.end);
    fileRows.push(junkRows.length / 2);
    fileNumbers.push(file.size, file.modified);
    for (const speech of file.speeches) {
      const sketch = sketchOf(file.text.subarray(speech.start, speech.end));
      const voice = voices.voiceOf(sketch, hashOf(`${file.uri} ${speech.start}`));
      sketches.push(sketch);
      speechRows.push(number, start + speech.start, start + speech.end, voice);
      speechRows.push(...strings.add(speech.title), ...strings.add(speech.date ?? ''), landmarkRows.length / 3);
      for (const mark of speech.landmarks) {
        landmarkRows.push(mark.start, mark.end, roles.indexOf(mark.role));
        openers.add(mark.role, file.text.subarray(mark.start, mark.end), start + mark.start, voice);
      }
      speechRows.push(landmarkRows.length / 3);
    }
    start += file.text.length + 1;
  }
  const sketchWords = new Uint32Array(sketches.length * sketchSize);
  for (const [i, sketch] of sketches.entries()) sketchWords.set(sketch, i * sketchSize);
  const speeches = new Uint32Array(new SharedArrayBuffer(4 * speechRows.length));
  speeches.set(speechRows);
  return {
    source: { text, silent, boundaries, speechRows: speeches },
    segmenter,
    tables: {
      text: bytesOf(text),
      boundaries,
      fileNumbers: bytesOf(Float64Array.from(fileNumbers)),
      fileRows: bytesOf(Uint32Array.from(fileRows)),
      fileHashes: Buffer.from(files.map((file) => file.hash.padEnd(32, '0')).join(''), 'hex'),
      uriOrder: bytesOf(uriOrder(files)),
      junk: bytesOf(Uint32Array.from(junkRows)),
      speechRows: bytesOf(speeches),
      landmarks: bytesOf(Uint32Array.from(landmarkRows)),
      sketches: bytesOf(sketchWords),
      strings: strings.bytes(),
      openers: Buffer.from(JSON.stringify(openers.most()), 'utf8'),
    },
  };
}

function place(file: SourceFile, start: number, text: Uint16Array, boundaries: Uint8Array): void {
  text.set(file.text, start);
  // a word ends at the end, too: before the sentinel
  for (let i = 0; i <= file.text.length; i++) {
    // a NUL in a file would end it early
    if (file.text[i] === SENTINEL) text[start + i] = 32;
    if ((file.boundaries[i >> 3] >> (i & 7)) & 1) boundaries[(start + i) >> 3] |= 1 << ((start + i) & 7);
  }
}

function uriOrder(files: readonly SourceFile[]): Uint32Array {
  const order = files.map((file, number) => [hashOf(file.uri), number]).sort((a, b) => a[0] - b[0]);
  return Uint32Array.from(order.flat());
}

function bytesOf(array: Uint16Array | Uint32Array | Float64Array): Uint8Array {
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
