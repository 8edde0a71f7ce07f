import { existsSync, type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

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
 * every minute; one that is missing, when it comes. What changed is found by looking, not by believing the event.
 */
export function watchFolders(folders: string[], onChange: (paths: Set<string> | undefined) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let gathered: NodeJS.Timeout | undefined;
  let paths: Set<string> | undefined;
  let closed = false;
  const tell = (path?: string) => {
    if (closed) return;
    if (!gathered) {
      paths = new Set();
      gathered = setTimeout(() => {
        gathered = undefined;
        onChange(paths && paths.size <= mostPaths ? paths : undefined);
      }, gathering);
    }
    if (path === undefined) paths = undefined;
    else paths?.add(path);
  };
  const lose = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const start = (folder: string) => {
    try {
      const watcher = watch(folder, { recursive: true, persistent: false });
      watcher.on('change', (_event, name) => tell(typeof name === 'string' ? join(folder, name) : undefined));
      watcher.on('error', () => {
        lose(folder);
        tell();
      });
      watchers.set(folder, watcher);
    } catch {
      // looked at again by the timer
    }
  };
  for (const folder of folders) start(folder);
  const timer = setInterval(() => {
    for (const folder of folders) {
      // the watcher of a folder that was taken away stays silent when the folder comes back
      if (!existsSync(folder)) lose(folder);
      else if (!watchers.has(folder)) {
        start(folder);
        tell();
      }
    }
  }, polling);
  timer.unref();
  return {
    close() {
      closed = true;
      clearTimeout(gathered);
      clearInterval(timer);
      for (const folder of [...watchers.keys()]) lose(folder);
    },
  };
}
