import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decode, UndecodableError } from '../corpus/decoding.ts';
import { isRemoved, type ListedFile, listCorpus } from '../corpus/listing.ts';
import { buildSegment, type SourceFile } from '../index/build.ts';
import { openIndex, replaceIndex } from '../index/store/indexFolder.ts';
import { boundariesOf, type Segmenter } from '../segment/segmenter.ts';
import type { IndexJob, LeftOut } from './job.ts';
import { OldSources } from './oldSources.ts';
import { sourceSpeechesOf } from './sources.ts';

/** Largest file read, in bytes: what is larger is no speech. */
const largestFile = 64 << 20;
/** Sorting the whole takes about as long as reading and cutting it: half of the bar. */
const sortingShare = 1;

class TooLargeError extends Error {}

export interface PipelineResult {
  changed: boolean;
  leftOut: LeftOut[];
}

/**
 * Brings the index up to the files: lists them, takes over what has not changed (same size and time, or same bytes),
 * reads, decodes, parses and cuts the rest, sorts, writes. A file that cannot be read is left out and named.
 *
 * @param segmenter loaded at the first call, when there is something to cut
 */
export async function updateIndex(
  job: IndexJob,
  segmenter: () => Segmenter,
  report: (done: number, total: number) => void,
): Promise<PipelineResult> {
  const stored = job.fromScratch ? undefined : await openIndex(job.folder);
  const old = new OldSources(stored?.segment);
  const { files, unreadable } = await listCorpus(job.corpusFolders, job.exclude);
  const { leftOut, kept } = await unreachable(unreadable, job, old);
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const total = bytes * (1 + sortingShare);
  const sources: SourceFile[] = [];
  let done = 0;
  let changed = stored === undefined;
  let used: Segmenter | undefined;
  const cut = () => (used ??= segmenter());
  for (const file of files) {
    const uri = pathToFileURL(file.path).href;
    try {
      const before = old.entry(uri);
      const same = before && before.size === file.size && before.modified === file.modified;
      if (!same) changed = true;
      sources.push(same ? old.take(uri) : await readSource(file, uri, old, cut));
    } catch (error) {
      leftOut.push(reasonOf(uri, error));
    }
    done += file.size;
    report(done, total);
  }
  for (const uri of kept) sources.push(old.take(uri));
  if (sources.length !== old.uris.size) changed = true;
  if (changed) {
    await replaceIndex(job.folder, buildSegment(sources, used?.name ?? stored?.segment.meta.segmenter ?? ''));
  }
  report(total, total);
  return { changed, leftOut };
}

async function readSource(
  file: ListedFile,
  uri: string,
  old: OldSources,
  segmenter: () => Segmenter,
): Promise<SourceFile> {
  if (file.size > largestFile) throw new TooLargeError();
  const bytes = await readFile(file.path);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  if (old.entry(uri)?.hash === hash) return { ...old.take(uri), size: file.size, modified: file.modified };
  const { text } = decode(bytes);
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  const boundaries = boundariesOf(text, segmenter());
  const { size, modified } = file;
  return { uri, size, modified, hash, text: units, boundaries, ...sourceSpeechesOf(text, basename(file.path)) };
}

/** Folders that cannot be read: what was known of them is kept, unless they were taken away. */
async function unreachable(
  unreadable: { path: string; reason: NodeJS.ErrnoException }[],
  job: IndexJob,
  old: OldSources,
): Promise<{ leftOut: LeftOut[]; kept: string[] }> {
  const leftOut: LeftOut[] = [];
  const kept: string[] = [];
  for (const { path, reason } of unreadable) {
    const uri = pathToFileURL(path).href;
    if (await isRemoved(path, reason)) {
      if (!job.optionalFolders.includes(path)) leftOut.push({ uri, reason: 'noFolder' });
      continue;
    }
    leftOut.push({ uri, reason: 'unreachableFolder', detail: reason.code ?? reason.message });
    for (const known of old.uris) if (known.startsWith(`${uri}/`)) kept.push(known);
  }
  return { leftOut, kept };
}

function reasonOf(uri: string, error: unknown): LeftOut {
  if (error instanceof TooLargeError) return { uri, reason: 'tooLarge' };
  if (error instanceof UndecodableError) return { uri, reason: 'undecodable' };
  const { code, message } = error as NodeJS.ErrnoException;
  return { uri, reason: 'unreadable', detail: code ?? message };
}
