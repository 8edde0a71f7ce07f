import { isRemoved, type ListedFile, type Listing, listCorpus, listSome } from '../corpus/listing.ts';
import { uriOfPath } from '../util/uri.ts';
import type { JobFile, LeftOut } from '../worker/job.ts';
import type { LiveIndex } from './liveIndex.ts';
import type { LibraryPlan } from './plan.ts';

/** What has to be done to bring an index up to the files. */
export interface Changes {
  /** New, or of another time or size than what is indexed. */
  changed: JobFile[];
  /** URIs of files that are gone. */
  removed: string[];
  leftOut: LeftOut[];
}

export interface Inventory extends Changes {
  /** All files were looked at. */
  isAll: boolean;
}

/** Looks at the files: at all of them, or at those that are said to have changed. */
export async function takeInventory(
  { folders, exclude, optionalFolders }: LibraryPlan,
  index: LiveIndex,
  what?: Set<string> | 'fromScratch',
): Promise<Inventory> {
  const some = what instanceof Set && (await listSome(what, folders, exclude));
  if (some) return { ...compareSome(some, index), isAll: false };
  const listing = await listCorpus(folders, exclude);
  return { ...(await compareAll(listing, index, optionalFolders, what === 'fromScratch')), isAll: true };
}

/** Compares a listing of all folders with the index. @param fromScratch takes every file for changed */
export async function compareAll(
  { files, unreadable, documents }: Listing,
  index: LiveIndex,
  optionalFolders: readonly string[],
  fromScratch = false,
): Promise<Changes> {
  const changes: Changes = { changed: [], removed: [], leftOut: [] };
  const listed = new Set<string>();
  for (const file of files) {
    const uri = uriOfPath(file.path);
    listed.add(uri);
    look(file, uri, fromScratch ? undefined : index, changes);
  }
  const outOfReach: string[] = [];
  for (const { path, reason } of unreadable) {
    const uri = uriOfPath(path);
    if (!(await isRemoved(path, reason))) {
      outOfReach.push(`${uri}/`);
      changes.leftOut.push({ uri, reason: 'unreachableFolder', detail: reason.code ?? reason.message });
    } else if (!optionalFolders.includes(path)) changes.leftOut.push({ uri, reason: 'noFolder' });
  }
  for (const { folder, kind, count } of documents) {
    changes.leftOut.push({ uri: uriOfPath(folder), reason: kind, count });
  }
  for (const uri of [...index.uris(), ...index.leftOutUris()]) {
    // what cannot be reached is not gone
    if (!listed.has(uri) && !outOfReach.some((folder) => uri.startsWith(folder))) changes.removed.push(uri);
  }
  return changes;
}

/** Compares single files with the index; `undefined` as facts: the file is gone. */
export function compareSome(paths: ReadonlyMap<string, ListedFile | undefined>, index: LiveIndex): Changes {
  const changes: Changes = { changed: [], removed: [], leftOut: [] };
  for (const [path, file] of paths) {
    const uri = uriOfPath(path);
    if (file) look(file, uri, index, changes);
    // what was left out has to be forgotten too
    else changes.removed.push(uri);
  }
  return changes;
}

/** Adds a file to what has to be read, or to what was found to hold no text. */
function look(file: ListedFile, uri: string, index: LiveIndex | undefined, changes: Changes): void {
  const isSame = (one: { size: number; modified: number } | undefined) =>
    one?.size === file.size && one.modified === file.modified;
  const leftOut = index?.leftOut(uri);
  if (leftOut && isSame(leftOut)) {
    const { reason, detail } = leftOut;
    changes.leftOut.push({ uri, reason: reason as LeftOut['reason'], ...(detail === undefined ? {} : { detail }) });
    return;
  }
  const known = index?.file(uri);
  if (!isSame(known)) changes.changed.push({ ...file, uri, knownHash: known?.hash });
}
