import { pathToFileURL } from 'node:url';
import { isRemoved, type ListedFile, type Listing } from '../corpus/listing.ts';
import type { JobFile, LeftOut } from '../worker/job.ts';
import type { LiveIndex } from './liveIndex.ts';

/** What has to be done to bring an index up to the files. */
export interface Changes {
  /** New, or of another time or size than what is indexed. */
  changed: JobFile[];
  /** URIs of files that are gone. */
  removed: string[];
  leftOut: LeftOut[];
}

/** Compares a listing of all folders with the index. @param fromScratch takes every file for changed */
export async function compareAll(
  { files, unreadable }: Listing,
  index: LiveIndex,
  optionalFolders: readonly string[],
  fromScratch = false,
): Promise<Changes> {
  const changes: Changes = { changed: [], removed: [], leftOut: [] };
  const listed = new Set<string>();
  for (const file of files) {
    const job = jobOf(file, fromScratch ? undefined : index);
    listed.add(pathToFileURL(file.path).href);
    if (job) changes.changed.push(job);
  }
  const outOfReach: string[] = [];
  for (const { path, reason } of unreadable) {
    const uri = pathToFileURL(path).href;
    if (!(await isRemoved(path, reason))) {
      outOfReach.push(`${uri}/`);
      changes.leftOut.push({ uri, reason: 'unreachableFolder', detail: reason.code ?? reason.message });
    } else if (!optionalFolders.includes(path)) changes.leftOut.push({ uri, reason: 'noFolder' });
  }
  for (const uri of index.uris()) {
    // what cannot be reached is not gone
    if (!listed.has(uri) && !outOfReach.some((folder) => uri.startsWith(folder))) changes.removed.push(uri);
  }
  return changes;
}

/** Compares single files with the index; `undefined` as facts: the file is gone. */
export function compareSome(paths: ReadonlyMap<string, ListedFile | undefined>, index: LiveIndex): Changes {
  const changes: Changes = { changed: [], removed: [], leftOut: [] };
  for (const [path, file] of paths) {
    const uri = pathToFileURL(path).href;
    const job = file && jobOf(file, index);
    if (job) changes.changed.push(job);
    else if (!file && index.file(uri)) changes.removed.push(uri);
  }
  return changes;
}

function jobOf(file: ListedFile, index: LiveIndex | undefined): JobFile | undefined {
  const uri = pathToFileURL(file.path).href;
  const known = index?.file(uri);
  if (known && known.size === file.size && known.modified === file.modified) return undefined;
  return { ...file, uri, knownHash: known?.hash };
}
