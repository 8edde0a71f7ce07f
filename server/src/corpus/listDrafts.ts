import { stat } from 'node:fs/promises';
import { listCorpus } from './listing.ts';

export interface DraftListing {
  /** Paths of files, each once, in the order asked for. */
  paths: string[];
  /** Folders that could not be read, and why. */
  unreadable: { path: string; reason: NodeJS.ErrnoException }[];
  /** Folders in which no speech lies. */
  empty: string[];
}

/** The drafts at some paths: of a folder the speeches below it, anything else as it is, whether it is there or not. */
export async function listDrafts(paths: readonly string[]): Promise<DraftListing> {
  const found = new Set<string>();
  const listing: Omit<DraftListing, 'paths'> = { unreadable: [], empty: [] };
  for (const path of paths) {
    const facts = await stat(path).catch(() => undefined);
    if (!facts?.isDirectory()) {
      found.add(path);
      continue;
    }
    const { files, unreadable } = await listCorpus([path], []);
    listing.unreadable.push(...unreadable);
    if (files.length === 0 && unreadable.length === 0) listing.empty.push(path);
    for (const file of files) found.add(file.path);
  }
  return { paths: [...found], ...listing };
}
