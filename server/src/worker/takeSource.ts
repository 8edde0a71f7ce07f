import type { SourceFile } from '../index/segment.ts';
import type { SegmentView } from '../index/segmentView.ts';

/** A file as a segment holds it, ready to go into another one. */
export function takeSource({ text, boundaries, tables }: SegmentView, file: number): SourceFile {
  const start = tables.fileStart(file);
  const length = tables.fileLength(file);
  const speeches: SourceFile['speeches'] = [];
  // the speeches of a file lie together; the first is the one after the last that begins before the file
  for (
    let id = (tables.speechBefore(start - 1) ?? -1) + 1;
    id < tables.speeches && tables.speechFile(id) === file;
    id++
  ) {
    const { start: from, end, title, date } = tables.speech(id);
    speeches.push({ start: from - start, end: end - start, title, date, landmarks: tables.landmarks(id) });
  }
  return {
    uri: tables.uri(file),
    size: tables.fileSize(file),
    modified: tables.fileModified(file),
    hash: tables.fileHash(file),
    junk: tables.junk(file),
    text: text.slice(start, start + length),
    boundaries: boundaries.slice(start, start + length),
    speeches,
  };
}
