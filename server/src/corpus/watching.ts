import { existsSync, type FSWatcher, statSync, watch } from 'node:fs';
import { dirname } from 'node:path';
import { watchTree } from './watchTree.ts';

/** How long changes are gathered before they are told of, in milliseconds: saving a file is several of them. */
const gathering = 40;
/** How often a folder that cannot be watched is looked at, in milliseconds. */
const polling = 60_000;
/** More changed paths than this are not told one by one. */
const mostPaths = 50;

export interface FolderWatch {
  close(): void;
}

/**
 * Tells of changes below the folders, once for changes that come together: of the paths that changed, or of `undefined`
 * where they are not known. A folder that is there but cannot be watched (network drives, too many files) is told of
 * every minute; one that is missing, when it comes: the folder above is watched meanwhile. What changed is found by
 * looking, not by believing the event.
 */
export function watchFolders(folders: string[], onChange: (paths: Set<string> | undefined) => void): FolderWatch {
  const watchers = new Map<string, { close(): void; inode: number }>();
  /** Of missing folders: on the nearest folder above that is there. */
  const above = new Map<string, FSWatcher>();
  let gathered: NodeJS.Timeout | undefined;
  let paths: Set<string> | undefined;
  let closed = false;
  const tell = (path?: string) => {
    if (closed) return;
    if (!gathered) {
      paths = new Set();
      gathered = setTimeout(() => {
        gathered = undefined;
        if (folders.some(hasMoved)) look();
        onChange(paths && paths.size <= mostPaths ? paths : undefined);
      }, gathering);
    }
    if (path === undefined) paths = undefined;
    else paths?.add(path);
  };
  const lose = (folder: string) => {
    for (const map of [watchers, above]) {
      map.get(folder)?.close();
      map.delete(folder);
    }
  };
  const start = (folder: string) => {
    try {
      const inode = statSync(folder).ino;
      const { close } = watchTree(folder, tell, () => {
        lose(folder);
        tell();
      });
      watchers.set(folder, { close, inode });
    } catch {
      // looked at again by the timer
    }
  };
  const waitFor = (folder: string) => {
    let parent = dirname(folder);
    while (!existsSync(parent) && dirname(parent) !== parent) parent = dirname(parent);
    try {
      const watcher = watch(parent, { persistent: false });
      watcher.on('change', look);
      watcher.on('error', () => lose(folder));
      above.set(folder, watcher);
    } catch {
      // looked at again by the timer
    }
  };
  /** The watcher of a folder that was taken away stays silent when one of its name comes. */
  const isAnother = (folder: string) => {
    const watched = watchers.get(folder);
    return watched !== undefined && statSync(folder, { throwIfNoEntry: false })?.ino !== watched.inode;
  };
  /** Taken away, or come back; a folder that is there and cannot be watched stays so. */
  const hasMoved = (folder: string) =>
    existsSync(folder) ? above.has(folder) || isAnother(folder) : watchers.has(folder);
  /** Watches what is there now, and waits for what is not. */
  const look = () => {
    if (closed) return;
    for (const folder of folders) {
      const isThere = existsSync(folder);
      if (isThere !== watchers.has(folder) || isAnother(folder)) {
        lose(folder);
        if (isThere) start(folder);
        tell();
      }
      if (!isThere) {
        lose(folder);
        waitFor(folder);
      }
    }
  };
  for (const folder of folders) {
    if (existsSync(folder)) start(folder);
    else waitFor(folder);
  }
  const timer = setInterval(look, polling);
  timer.unref();
  return {
    close() {
      closed = true;
      clearTimeout(gathered);
      clearInterval(timer);
      for (const folder of folders) lose(folder);
    },
  };
}
