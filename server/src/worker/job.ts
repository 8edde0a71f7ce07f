import type { DocumentKind } from '../corpus/fileKinds.ts';
import type { ListedFile } from '../corpus/listing.ts';
import type { LeftOutFile, ManifestSegment } from '../index/store/indexStore.ts';

/** What the indexing process is asked to do: make new segments of files and of older segments. */
export interface BuildJob {
  /** Absolute path of the index folder. */
  folder: string;
  /** Folder of the built program. */
  home: string;
  /** Files to be read. */
  files: JobFile[];
  /** Segments whose files, but for the deleted ones, go into the new segments. */
  merge: Pick<ManifestSegment, 'name' | 'deleted'>[];
  /** Other segments of the index: what speaks with the same voice there has the same voice here. */
  others: string[];
  /** File names for the new segments, as many as may be needed. */
  names: string[];
  /** Do not load nodejieba: its addon brought the process down the last time. */
  withoutAddon: boolean;
}

export interface JobFile extends ListedFile {
  uri: string;
  /** Hash of the bytes that are indexed already: a file of the same bytes is only reported as touched. */
  knownHash?: string;
}

/** Why a file or folder was left out. The words for it are the server's, which knows the writer's language. */
export interface LeftOut {
  uri: string;
  reason: 'tooLarge' | 'undecodable' | 'unreadable' | 'noFolder' | 'unreachableFolder' | DocumentKind;
  detail?: string;
  /** How many documents of that kind lie below the folder that `uri` names. */
  count?: number;
}

/** URIs of what is no text any more, and not to be found; what cannot be read now stays as it was. */
export function unusable(leftOut: readonly LeftOut[]): string[] {
  return leftOut.filter(({ reason }) => reason !== 'unreadable').map(({ uri }) => uri);
}

/** Of what was left out the files that were read and hold no text, with size and time: no need to read them again. */
export function emptyFiles(leftOut: readonly LeftOut[], files: readonly JobFile[]): [string, LeftOutFile][] {
  const facts = new Map(files.map((file) => [file.uri, file]));
  return leftOut.flatMap(({ uri, reason, detail }): [string, LeftOutFile][] => {
    const file = facts.get(uri);
    if (!file || (reason !== 'undecodable' && reason !== 'tooLarge')) return [];
    return [[uri, { size: file.size, modified: file.modified, reason, ...(detail === undefined ? {} : { detail }) }]];
  });
}

export interface BuildResult {
  segments: ManifestSegment[];
  leftOut: LeftOut[];
  /** Files whose bytes are the ones indexed already. */
  touched: JobFile[];
  fallbackSegmenter: boolean;
}

/** What the indexing process says. */
export type BuildMessage =
  /** In bytes of the files. */
  | { type: 'progress'; done: number; total: number }
  | { type: 'done'; result: BuildResult }
  /** `damaged`: names of older segments that could not be read. */
  | { type: 'failed'; message: string; code?: string; damaged: string[] };
