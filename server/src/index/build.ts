import type { Span } from '../util/span.ts';
import { foldTable, isEntryUnit, SENTINEL } from './fold.ts';
import { findOpeners, type OpenerRole } from './openers.ts';
import type { FileEntry, Segment, SpeechEntry } from './segment.ts';
import { suffixArray } from './suffixArray.ts';
import { assignVoices } from './voices.ts';

/** A file as the segment takes it in; offsets are code units of its text. */
export interface SourceFile extends Omit<FileEntry, 'start' | 'length'> {
  text: Uint16Array;
  /** Bits as in a segment, counted from the file's own start. */
  boundaries: Uint8Array;
  speeches: SourceSpeech[];
  /** No speech: stays in the text, is never found. */
  junk: Span[];
}

export interface SourceSpeech extends Span {
  title: string;
  date?: string;
  /** Paragraphs that stand in fixed places: salutation, openings, headings, closings. */
  landmarks: (Span & { role: OpenerRole })[];
}

/** Builds one segment from all files. Memory peaks at about 20 bytes a code unit. */
export function buildSegment(files: SourceFile[], segmenter: string): Segment {
  const length = files.reduce((sum, file) => sum + file.text.length + 1, 0);
  const text = new Uint16Array(length);
  const boundaries = new Uint8Array((length >> 3) + 1);
  const silent = new Uint8Array(length);
  const fileEntries: FileEntry[] = [];
  const speeches: SpeechEntry[] = [];
  const landmarks: { place: Span; role: OpenerRole; speech: number }[] = [];
  let start = 0;
  for (const { text: units, boundaries: bits, speeches: inside, junk, ...facts } of files) {
    text.set(units, start);
    for (let i = 0; i < units.length; i++) {
      // a NUL in a file would end it early
      if (units[i] === SENTINEL) text[start + i] = 32;
      if ((bits[i >> 3] >> (i & 7)) & 1) boundaries[(start + i) >> 3] |= 1 << ((start + i) & 7);
    }
    for (const span of junk) silent.fill(1, start + span.start, start + span.end);
    for (const { landmarks: marks, start: from, end, title, date } of inside) {
      for (const { role, start: a, end: b } of marks) {
        landmarks.push({ place: { start: start + a, end: start + b }, role, speech: speeches.length });
      }
      speeches.push({ file: fileEntries.length, start: start + from, end: start + end, title, date, voice: 0 });
    }
    fileEntries.push({ ...facts, start, length: units.length });
    start += units.length + 1;
  }
  assignVoices(text, speeches);
  const openers = findOpeners(text, landmarks, speeches);
  return { text, ...sortPlaces(text, silent), boundaries, meta: { segmenter, files: fileEntries, speeches, openers } };
}

function sortPlaces(text: Uint16Array, silent: Uint8Array): Pick<Segment, 'entries' | 'paragraphs'> {
  const folded = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) folded[i] = foldTable[text[i]];
  const sorted = suffixArray(folded, 65535);
  const isEntry = (place: number) => !silent[place] && isEntryUnit(text[place]);
  let count = 0;
  let opening = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isEntry(i)) continue;
    count++;
    if (opensParagraph(folded, i)) opening++;
  }
  const entries = new Uint32Array(count);
  const paragraphs = new Uint32Array(opening);
  let e = 0;
  let p = 0;
  for (let i = 0; i < sorted.length; i++) {
    const place = sorted[i];
    if (!isEntry(place)) continue;
    entries[e++] = place;
    if (opensParagraph(folded, place)) paragraphs[p++] = place;
  }
  return { entries, paragraphs };
}

/** Whether only marks that are no entries (spaces, quotation marks, brackets) part the place from the line's start. */
function opensParagraph(folded: Uint16Array, place: number): boolean {
  for (let i = place - 1; i >= 0; i--) {
    if (folded[i] === 10 || folded[i] === SENTINEL) return true;
    if (folded[i] !== 32) return false;
  }
  return true;
}
