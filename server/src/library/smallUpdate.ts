import { buildSegment } from '../index/building/build.ts';
import type { Sections } from '../index/format.ts';
import type { SourceFile } from '../index/segment.ts';
import { Voices } from '../index/voices.ts';
import { createIntlSegmenter } from '../segment/intl.ts';
import { emptyFiles, type JobFile, type LeftOut, unusable } from '../worker/job.ts';
import { cutFile, readFile } from '../worker/readSource.ts';
import { takeSource } from '../worker/takeSource.ts';
import type { IndexFiles } from './indexFiles.ts';
import type { Changes } from './inventory.ts';
import type { LiveIndex, LiveSegmentFile } from './liveIndex.ts';

/** Most files and bytes that are indexed in this process: a few milliseconds of work. */
const mostFiles = 8;
const mostBytes = 128 << 10;

export function isSmall(files: readonly JobFile[]): boolean {
  return files.length <= mostFiles && files.reduce((sum, file) => sum + file.size, 0) <= mostBytes;
}

/** Code units of the largest segment that is made anew with each saved file, rather than left beside the new one. */
const youngest = 48 << 10;

/** The segments that a saved file is put together with, so that saving again and again leaves one and not many. */
export function youngSegments(index: LiveIndex): LiveSegmentFile[] {
  return index.segments.filter(({ view }) => view.text.length <= youngest && view.tables.segmenter.startsWith('intl'));
}

/**
 * Brings an index up to a few files.
 *
 * @returns what was left out, and the files that are others now than before: not those that were only touched
 */
export async function updateSmall(
  index: IndexFiles,
  { changed, removed }: Changes,
): Promise<{ leftOut: LeftOut[]; renewed: string[] }> {
  const young = youngSegments(index.live);
  const { sections, leftOut, touched } = await buildSmall(changed, index.live, young, removed);
  for (const { uri, size, modified } of touched) index.live.touch(uri, size, modified);
  const names = young.map(({ entry }) => entry.name);
  await index.change([...removed, ...unusable(leftOut)], sections, names, emptyFiles(leftOut, changed));
  const renewed = changed.filter((file) => !touched.includes(file)).map(({ uri }) => uri);
  return { leftOut, renewed: [...removed, ...renewed] };
}

/**
 * Makes a segment of a few files and of what stands in `young` segments, at once. Their words are cut by
 * `Intl.Segmenter`, which is there without loading anything; when the segment is put together with others they are cut
 * anew.
 *
 * @param removed URIs of files that are gone
 * @returns no sections where no file could be read
 */
export async function buildSmall(
  files: readonly JobFile[],
  index: LiveIndex,
  young: readonly LiveSegmentFile[],
  removed: readonly string[],
): Promise<{ sections: Sections | undefined; leftOut: LeftOut[]; touched: JobFile[] }> {
  const segmenter = createIntlSegmenter();
  const sources: SourceFile[] = [];
  const leftOut: LeftOut[] = [];
  const touched: JobFile[] = [];
  for (const file of files) {
    const read = await readFile(file);
    if (!read) touched.push(file);
    else if ('reason' in read) leftOut.push(read);
    else sources.push(cutFile(read, segmenter));
  }
  if (sources.length === 0) return { sections: undefined, leftOut, touched };
  const replaced = new Set([...removed, ...[...sources, ...leftOut].map(({ uri }) => uri)]);
  for (const { view, entry } of young) {
    for (let file = 0; file < view.tables.files; file++) {
      const stands = !entry.deleted.includes(file) && !replaced.has(view.tables.uri(file));
      if (stands) sources.push(takeSource(view, file));
    }
  }
  const voices = new Voices();
  for (const { view } of index.segments.filter((segment) => !young.includes(segment)))
    voices.know(view.tables.sketches, (speech) => view.tables.voice(speech));
  return { sections: buildSegment(sources, segmenter.name, voices), leftOut, touched };
}
