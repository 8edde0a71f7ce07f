import type { SourceFile } from '../index/segment.ts';
import type { SegmentView } from '../index/segmentView.ts';
import type { IndexStore } from '../index/store/indexStore.ts';
import { Voices } from '../index/voices.ts';
import { boundariesOf, type Segmenter } from '../segment/segmenter.ts';
import type { BuildJob, BuildResult, JobFile, LeftOut } from './job.ts';
import { readAhead } from './readAhead.ts';
import { cutFile, type ReadFile } from './readSource.ts';
import { portionsOf, SegmentBuild, type Sorter } from './segmentBuild.ts';
import { takeSource } from './takeSource.ts';

/** Bytes of files to a portion, one of which is sorted while the next is read and cut. */
const usualPortion = 16 << 20;
/** What a code unit of a segment counts beside bytes of files. */
const bytesPerUnit = 3;
/** Code units after which the next file begins another segment: places of a longer text would not fit. */
const longestText = 2 ** 27;

/** What the pipeline is handed. */
export interface Tools extends Sorter {
  store: IndexStore;
  /** Opens a segment of the store for reading. */
  open(name: string): SegmentView;
  /** Loaded at the first call, when there is something to cut. */
  segmenter(): Segmenter;
  /** `readFile`, perhaps in another thread. */
  read(file: JobFile): Promise<ReadFile | LeftOut | undefined>;
  report(done: number, total: number): void;
  /** Bytes of files to a portion, where it is not the usual size. */
  portionBytes?: number;
  /** Code units to a segment, where it is not as many as fit. */
  mostUnits?: number;
}

/**
 * Makes a new segment, or several where one cannot hold it all: reads and cuts files, takes over older segments, sorts,
 * writes. Commits nothing.
 */
export async function buildSegments(job: BuildJob, tools: Tools): Promise<Omit<BuildResult, 'fallbackSegmenter'>> {
  const { store, open, segmenter, report, portionBytes = usualPortion, mostUnits = longestText } = tools;
  const voices = new Voices();
  for (const name of job.others) {
    const { tables } = open(name);
    voices.know(tables.sketches, (speech) => tables.voice(speech));
  }
  const merged = job.merge.map(({ name, deleted }) => ({ view: open(name), deleted: new Set(deleted) }));
  const readBytes = job.files.reduce((sum, file) => sum + file.size, 0);
  const mergedBytes = merged.reduce((sum, { view }) => sum + bytesPerUnit * view.text.length, 0);
  const total = readBytes + mergedBytes;
  const result: Omit<BuildResult, 'fallbackSegmenter'> = { segments: [], leftOut: [], touched: [] };
  const begin = () => new SegmentBuild(voices, tools, portionsOf(total, portionBytes));
  let build = begin();
  let done = 0;
  let used: Segmenter | undefined;
  const cut = () => {
    used ??= segmenter();
    return used;
  };
  const finish = async () => {
    const sections = await build.end(used?.name ?? merged[0]?.view.tables.segmenter ?? '');
    if (sections) result.segments.push(await store.add(sections, job.names[result.segments.length]));
    build = begin();
  };
  const add = async (source: SourceFile, bytes: number) => {
    if (build.length > 0 && build.length + source.text.length > mostUnits) await finish();
    await build.add(source, bytes);
    done += bytes;
    report(done, total);
  };
  for await (const [file, read] of readAhead(job.files, tools.read)) {
    if (!read) result.touched.push(file);
    else if ('reason' in read) result.leftOut.push(read);
    else await add(cutFile(read, cut()), file.size);
  }
  for (const { view, deleted } of merged) {
    for (let file = 0; file < view.tables.files; file++) {
      if (deleted.has(file)) continue;
      const source = takeSource(view, file);
      if (wantsBetterCut(view, cut)) source.boundaries = boundariesOf(textOf(source), cut());
      await add(source, bytesPerUnit * source.text.length);
    }
  }
  await finish();
  return result;
}

/** A saved file is cut in passing; when it is put together with others there is time to do it well. */
function wantsBetterCut(view: SegmentView, cut: () => Segmenter): boolean {
  return view.tables.segmenter.startsWith('intl') && cut().name !== view.tables.segmenter;
}

function textOf({ text }: SourceFile): string {
  return Buffer.from(text.buffer, text.byteOffset, text.byteLength).toString('utf16le');
}
