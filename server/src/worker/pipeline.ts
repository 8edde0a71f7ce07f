import { complete, type Gathered, gather } from '../index/build.ts';
import type { SortSource } from '../index/repeatedPhrases.ts';
import type { SourceFile } from '../index/segment.ts';
import type { SegmentView } from '../index/segmentView.ts';
import type { SortedSections } from '../index/sortPlaces.ts';
import type { IndexStore } from '../index/store/indexStore.ts';
import { Voices } from '../index/voices.ts';
import { boundariesOf, type Segmenter } from '../segment/segmenter.ts';
import type { BuildJob, BuildResult } from './job.ts';
import { leftOutOf, readSource } from './readSource.ts';
import { takeSource } from './takeSource.ts';

/**
 * A corpus of more bytes is built in three segments: one is sorted while the next is read and cut. The shares shrink, so
 * that less is left to sort when the last file is cut.
 */
const usualSegment = 12 << 20;
const shares = [0.36, 0.34, 0.3];

/** What the pipeline is handed. */
export interface Tools {
  store: IndexStore;
  /** Opens a segment of the store for reading. */
  open(name: string): SegmentView;
  /** Loaded at the first call, when there is something to cut. */
  segmenter(): Segmenter;
  /** Sorts in another thread. */
  sort(source: SortSource): Promise<SortedSections>;
  report(done: number, total: number): void;
  /** Bytes from which on a corpus is built in three segments. */
  oneSegment?: number;
}

/** Makes new segments: reads and cuts files, takes over older segments, sorts, writes. Commits nothing. */
export async function buildSegments(job: BuildJob, tools: Tools): Promise<Omit<BuildResult, 'fallbackSegmenter'>> {
  const { store, open, segmenter, sort, report, oneSegment = usualSegment } = tools;
  const voices = new Voices();
  for (const name of job.others) {
    const { tables } = open(name);
    voices.know(tables.sketches, (speech) => tables.voice(speech));
  }
  const merged = job.merge.map(({ name, deleted }) => ({ view: open(name), deleted: new Set(deleted) }));
  const readBytes = job.files.reduce((sum, file) => sum + file.size, 0);
  const mergedBytes = merged.reduce((sum, { view }) => sum + 3 * view.text.length, 0);
  const total = readBytes + mergedBytes;
  const portions = total > oneSegment ? shares.map((share) => share * total) : [total];
  const result: Omit<BuildResult, 'fallbackSegmenter'> = { segments: [], leftOut: [], touched: [] };
  let sources: SourceFile[] = [];
  let gatheredBytes = 0;
  let flushed = 0;
  let done = 0;
  let sorting: Promise<void> = Promise.resolve();
  const finish = async (gathered: Gathered) => {
    const sections = complete(gathered, await sort(gathered.source));
    result.segments.push(await store.add(sections, job.names[result.segments.length]));
  };
  const flush = async () => {
    if (sources.length === 0) return;
    const gathered = gather(sources, usedName(), voices);
    flushed++;
    sources = [];
    gatheredBytes = 0;
    // one at a time: two parts being sorted would need the memory of both
    await sorting;
    sorting = finish(gathered);
    // looked at below; without this a failure meanwhile would end the process
    sorting.catch(() => {});
  };
  let used: Segmenter | undefined;
  const cut = () => {
    used ??= segmenter();
    return used;
  };
  const usedName = () => used?.name ?? merged[0]?.view.tables.segmenter ?? '';
  const add = async (source: SourceFile, bytes: number) => {
    sources.push(source);
    gatheredBytes += bytes;
    done += bytes;
    report(done, total);
    if (gatheredBytes >= portions[flushed] && flushed < portions.length - 1) await flush();
  };
  for (const file of job.files) {
    const source = await readSource(file, cut).catch((error) => leftOutOf(file.uri, error));
    if (!source) result.touched.push(file);
    else if ('reason' in source) result.leftOut.push(source);
    else await add(source, file.size);
  }
  for (const { view, deleted } of merged) {
    for (let file = 0; file < view.tables.files; file++) {
      if (deleted.has(file)) continue;
      const source = takeSource(view, file);
      if (wantsBetterCut(view, cut)) source.boundaries = boundariesOf(textOf(source), cut());
      await add(source, 3 * source.text.length);
    }
  }
  await flush();
  await sorting;
  return result;
}

/** A saved file is cut in passing; when it is put together with others there is time to do it well. */
function wantsBetterCut(view: SegmentView, cut: () => Segmenter): boolean {
  return view.tables.segmenter.startsWith('intl') && cut().name !== view.tables.segmenter;
}

function textOf({ text }: SourceFile): string {
  return Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('utf16le');
}
