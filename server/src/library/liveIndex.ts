import { randomInt } from 'node:crypto';
import { formatVersion } from '../index/format.ts';
import { SegmentsCorpus } from '../index/segmentsCorpus.ts';
import type { SegmentView } from '../index/segmentView.ts';
import type { LeftOutFile, Manifest, ManifestSegment } from '../index/store/indexStore.ts';

/** A segment that is open for reading. */
export interface LiveSegmentFile {
  entry: ManifestSegment;
  view: SegmentView;
  /** False where it could not be written: then it lives as long as this process. */
  onDisk: boolean;
  close(): void;
}

/** Where a file stands in the index. */
export interface IndexedFile {
  size: number;
  modified: number;
  hash: string;
}

/**
 * The segments that answer now, and which of their files still stand. A file stands in one segment at most: what is
 * added later hides what was there before.
 */
export class LiveIndex {
  #segments: LiveSegmentFile[] = [];
  #touched: Record<string, [number, number]> = {};
  #leftOut: Record<string, LeftOutFile> = {};
  #generation = 0;
  readonly #goneOf = new WeakMap<number[], Set<number>>();

  /** Takes up what was opened for a manifest. Segments that could not be opened are simply missing. */
  constructor(segments: readonly LiveSegmentFile[] = [], manifest?: Manifest) {
    this.#segments = [...segments];
    this.#touched = { ...manifest?.touched };
    this.#leftOut = { ...manifest?.leftOut };
    this.#generation = manifest?.generation ?? 0;
  }

  get segments(): readonly LiveSegmentFile[] {
    return this.#segments;
  }

  /** Bytes on the disk. */
  get bytes(): number {
    return this.#segments.reduce((sum, { entry, onDisk }) => sum + (onDisk ? entry.bytes : 0), 0);
  }

  /** True where the words of any segment were cut without nodejieba because it does not run here. */
  get segmenters(): string[] {
    return this.#segments.map(({ view }) => view.tables.segmenter);
  }

  corpus(): SegmentsCorpus {
    return new SegmentsCorpus(this.#segments.map(({ view, entry }) => ({ view, deleted: new Set(entry.deleted) })));
  }

  /** The manifest that describes this state, one generation on. */
  nextManifest(): Manifest {
    const segments = this.#segments.filter(({ onDisk }) => onDisk).map(({ entry }) => entry);
    // the first of its line begins anywhere: a process that follows must not take it for one that it has read before
    const generation = (this.#generation || randomInt(2 ** 40)) + 1;
    return { format: formatVersion, generation, segments, touched: this.#touched, leftOut: this.#leftOut };
  }

  /** Remembers that a manifest was written. */
  committed({ generation }: Manifest): void {
    this.#generation = generation;
  }

  get generation(): number {
    return this.#generation;
  }

  file(uri: string): IndexedFile | undefined {
    const found = this.#find(uri);
    if (!found) return undefined;
    const { tables } = found.segment.view;
    const [size, modified] = this.#touched[uri] ?? [tables.fileSize(found.file), tables.fileModified(found.file)];
    return { size, modified, hash: tables.fileHash(found.file) };
  }

  /** All files that stand. */
  *uris(): Generator<string> {
    for (const { view, entry } of this.#segments) {
      const deleted = new Set(entry.deleted);
      for (let file = 0; file < view.tables.files; file++) if (!deleted.has(file)) yield view.tables.uri(file);
    }
  }

  /** A file has another time, but the bytes that are indexed. */
  touch(uri: string, size: number, modified: number): void {
    this.#touched[uri] = [size, modified];
  }

  /** A file holds no text: remembered as long as it is of this size and time. */
  leaveOut(uri: string, file: LeftOutFile): void {
    this.#leftOut[uri] = file;
  }

  /** What was left out, and why. */
  leftOut(uri: string): LeftOutFile | undefined {
    return this.#leftOut[uri];
  }

  /** Files that were left out. */
  leftOutUris(): string[] {
    return Object.keys(this.#leftOut);
  }

  remove(uri: string): void {
    const found = this.#find(uri);
    delete this.#touched[uri];
    delete this.#leftOut[uri];
    if (found) this.#delete(found.segment, [found.file]);
  }

  /** Adds segments in place of others. @param outdated files of the new ones that have changed once more meanwhile */
  replace(
    names: readonly string[],
    added: readonly LiveSegmentFile[],
    outdated: ReadonlySet<string> = new Set(),
  ): void {
    const touched = { ...this.#touched };
    const before = new Map(Object.keys(touched).map((uri) => [uri, this.#written(uri)]));
    for (const segment of this.#segments) if (names.includes(segment.entry.name)) segment.close();
    this.#segments = this.#segments.filter(({ entry }) => !names.includes(entry.name));
    for (const segment of added) {
      const { tables } = segment.view;
      const late: number[] = [];
      const hidden = new Map<LiveSegmentFile, number[]>();
      for (let file = 0; file < tables.files; file++) {
        const uri = tables.uri(file);
        const found = outdated.has(uri) ? undefined : this.#find(uri);
        if (outdated.has(uri)) late.push(file);
        else {
          delete this.#touched[uri];
          delete this.#leftOut[uri];
        }
        if (!found) continue;
        const files = hidden.get(found.segment);
        if (files) files.push(found.file);
        else hidden.set(found.segment, [found.file]);
      }
      for (const [other, files] of hidden) this.#delete(other, files);
      this.#segments.push(segment);
      this.#delete(segment, late);
    }
    // a file that was only taken over is still the one that was touched
    for (const [uri, facts] of before) if (facts && facts === this.#written(uri)) this.#touched[uri] = touched[uri];
  }

  /** Gives up a segment that cannot be read. */
  drop(name: string): void {
    this.replace([name], []);
  }

  close(): void {
    for (const segment of this.#segments) segment.close();
    this.#segments = [];
  }

  /** What the segment that a file stands in says of it. */
  #written(uri: string): string | undefined {
    const found = this.#find(uri);
    if (!found) return undefined;
    const { tables } = found.segment.view;
    return [tables.fileSize(found.file), tables.fileModified(found.file), tables.fileHash(found.file)].join();
  }

  #find(uri: string): { segment: LiveSegmentFile; file: number } | undefined {
    for (const segment of this.#segments) {
      const file = segment.view.tables.fileOf(uri);
      if (file !== undefined && !this.#gone(segment).has(file)) return { segment, file };
    }
    return undefined;
  }

  /** The files of a segment that do not stand, made into a set once for each state of them. */
  #gone({ entry }: LiveSegmentFile): ReadonlySet<number> {
    const known = this.#goneOf.get(entry.deleted);
    if (known) return known;
    const gone = new Set(entry.deleted);
    this.#goneOf.set(entry.deleted, gone);
    return gone;
  }

  #delete(segment: LiveSegmentFile, files: readonly number[]): void {
    if (files.length === 0) return;
    const deleted = [...segment.entry.deleted, ...files];
    segment.entry = { ...segment.entry, deleted };
    if (deleted.length < segment.view.tables.files) return;
    segment.close();
    this.#segments = this.#segments.filter((one) => one !== segment);
  }
}
