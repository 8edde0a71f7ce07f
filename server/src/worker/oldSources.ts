import type { SourceFile } from '../index/build.ts';
import type { FileEntry, Segment, SpeechEntry } from '../index/segment.ts';

/** The files of the old segment, ready to be taken over into the new one without being read and cut again. */
export class OldSources {
  readonly uris: ReadonlySet<string>;
  readonly #segment: Segment | undefined;
  readonly #files = new Map<string, { entry: FileEntry; speeches: SpeechEntry[] }>();

  constructor(segment: Segment | undefined) {
    this.#segment = segment;
    const files = segment?.meta.files.map((entry) => ({ entry, speeches: [] as SpeechEntry[] })) ?? [];
    for (const speech of segment?.meta.speeches ?? []) files[speech.file].speeches.push(speech);
    for (const file of files) this.#files.set(file.entry.uri, file);
    this.uris = new Set(this.#files.keys());
  }

  entry(uri: string): FileEntry | undefined {
    return this.#files.get(uri)?.entry;
  }

  /** The file as it was indexed. @throws where there is none */
  take(uri: string): SourceFile {
    const file = this.#files.get(uri);
    if (!file || !this.#segment) throw new Error(`not indexed before: ${uri}`);
    const { start, length, ...facts } = file.entry;
    const boundaries = new Uint8Array((length >> 3) + 1);
    for (let i = 0; i <= length; i++) {
      const place = start + i;
      if ((this.#segment.boundaries[place >> 3] >> (place & 7)) & 1) boundaries[i >> 3] |= 1 << (i & 7);
    }
    const speeches = file.speeches.map(({ file: _file, voice: _voice, ...speech }) => ({
      ...speech,
      start: speech.start - start,
      end: speech.end - start,
    }));
    return { ...facts, text: this.#segment.text.subarray(start, start + length), boundaries, speeches };
  }
}
