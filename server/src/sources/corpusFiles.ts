import type { Corpus, Place } from '../index/questions.ts';
import type { ParsedFile } from '../speech/model.ts';
import { parseSpeeches } from '../speech/parse.ts';
import { type LinePosition, lineStarts, positionAt } from '../util/lines.ts';

/** A corpus file as it was indexed. */
export interface CorpusFile {
  text: string;
  /** Parsed when it is first asked for. */
  readonly parsed: ParsedFile;
}

const mostKept = 8;
const kept = new WeakMap<Corpus, Map<string, CorpusFile>>();
/** Files whose lines are remembered: a draft takes from some tens, and asks for their places again with every edit. */
const mostLines = 256;
const keptLines = new WeakMap<Corpus, Map<string, Uint32Array>>();

/** The text and structure of a corpus file; the last few asked for are kept. */
export function corpusFile(corpus: Corpus, uri: string): CorpusFile {
  return remembered(kept, corpus, uri, mostKept, () => {
    const text = textOf(corpus, uri);
    let parsed: ParsedFile | undefined;
    return {
      text,
      get parsed() {
        parsed ??= parseSpeeches(text);
        return parsed;
      },
    };
  });
}

function linesOf(corpus: Corpus, uri: string): Uint32Array {
  return remembered(keptLines, corpus, uri, mostLines, () => Uint32Array.from(lineStarts(textOf(corpus, uri))));
}

function textOf(corpus: Corpus, uri: string): string {
  const places = corpus.placesOf(uri);
  return places ? corpus.text(places.start, places.end) : '';
}

/** What is known of a file, the latest `most` of them that were asked for. */
function remembered<T>(
  caches: WeakMap<Corpus, Map<string, T>>,
  corpus: Corpus,
  uri: string,
  most: number,
  make: () => T,
): T {
  const files = caches.get(corpus) ?? new Map<string, T>();
  caches.set(corpus, files);
  const file = files.get(uri) ?? make();
  // asked for last, forgotten last
  files.delete(uri);
  files.set(uri, file);
  if (files.size > most) files.delete(files.keys().next().value as string);
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
  const starts = linesOf(corpus, uri);
  return { uri, start: positionAt(starts, offset), end: positionAt(starts, offset + end - start) };
}
