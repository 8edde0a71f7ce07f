import { foldTable, isEntryUnit, SENTINEL } from './fold.ts';
import { findOpeners } from './openers.ts';
import type { FileEntry, Segment, SpeechEntry } from './segment.ts';
import { suffixArray } from './suffixArray.ts';
import { assignVoices } from './voices.ts';

/** A file as the segment takes it in; all offsets are code units from the file's own start. */
export interface SourceFile extends Omit<FileEntry, 'start' | 'length'> {
  text: Uint16Array;
  /** Bits as in a segment. */
  boundaries: Uint8Array;
  speeches: SourceSpeech[];
}

export type SourceSpeech = Omit<SpeechEntry, 'file' | 'voice'>;

/** Builds one segment from all files. Memory peaks at about 20 bytes a code unit. */
export function buildSegment(files: SourceFile[], segmenter: string): Segment {
  const length = files.reduce((sum, file) => sum + file.text.length + 1, 0);
  const text = new Uint16Array(length);
  const boundaries = new Uint8Array((length >> 3) + 1);
  const silent = new Uint8Array(length);
  const fileEntries: FileEntry[] = [];
  const speeches: SpeechEntry[] = [];
  let start = 0;
  for (const { text: units, boundaries: bits, speeches: inside, ...facts } of files) {
    text.set(units, start);
    for (let i = 0; i < units.length; i++) {
      // a NUL in a file would end it early
      if (units[i] === SENTINEL) text[start + i] = 32;
      if ((bits[i >> 3] >> (i & 7)) & 1) boundaries[(start + i) >> 3] |= 1 << ((start + i) & 7);
    }
    for (const span of facts.junk) silent.fill(1, start + span.start, start + span.end);
    for (const speech of inside) {
      const place = { start: start + speech.start, end: start + speech.end };
      speeches.push({ ...speech, ...place, file: fileEntries.length, voice: 0 });
    }
    fileEntries.push({ ...facts, start, length: units.length });
    start += units.length + 1;
  }
  assignVoices(text, speeches);
  const openers = findOpeners(text, fileEntries, speeches);
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
