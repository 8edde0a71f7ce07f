import type { Corpus, Place } from '../index/questions.ts';
import type { ParsedFile } from '../speech/model.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { type LinePosition, lineStarts, positionAt } from '../util/lines.ts';

/** A corpus file as it was indexed. */
export interface CorpusFile {
  text: string;
  /** Parsed when it is first asked for. */
  readonly parsed: ParsedFile;
  lineStarts: number[];
}

const mostKept = 8;
const kept = new WeakMap<Corpus, Map<string, CorpusFile>>();

/** The text and structure of a corpus file; the last few asked for are kept. */
export function corpusFile(corpus: Corpus, uri: string): CorpusFile {
  const files = kept.get(corpus) ?? new Map<string, CorpusFile>();
  kept.set(corpus, files);
  let file = files.get(uri);
  if (file) files.delete(uri);
  else {
    const places = corpus.placesOf(uri);
    const text = places ? corpus.text(places.start, places.end) : '';
    let parsed: ParsedFile | undefined;
    file = {
      text,
      lineStarts: lineStarts(text),
      get parsed() {
        parsed ??= parseSpeeches(text);
        return parsed;
      },
    };
  }
  files.set(uri, file);
  if (files.size > mostKept) files.delete(files.keys().next().value as string);
  return file;
}

/** Where in its file a stretch of the corpus stands. */
export interface FileRange {
  uri: string;
  start: LinePosition;
  end: LinePosition;
}

/** Range of `[start, end)` in the original file, lines and UTF-16 code units from 0. */
export function fileRange(corpus: Corpus, start: Place, end: Place): FileRange {
  const { uri, offset } = corpus.locate(start);
  const starts = corpusFile(corpus, uri).lineStarts;
  return { uri, start: positionAt(starts, offset), end: positionAt(starts, offset + end - start) };
}
