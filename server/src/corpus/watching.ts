import { existsSync, type FSWatcher, watch } from 'node:fs';

/** How long changes are gathered before they are told of, in milliseconds. */
const gathering = 300;
/** How often a folder that cannot be watched is looked at, in milliseconds. */
const polling = 60_000;

export interface FolderWatch {
  close(): void;
}

/**
 * Tells of any change below the folders, once for changes that come together. A folder that is there but cannot be
 * watched (network drives, too many files) is told of every minute; one that is missing, when it comes. What changed
 * is found by looking, not by believing the event.
 */
export function watchFolders(folders: string[], onChange: () => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let gathered: NodeJS.Timeout | undefined;
  let closed = false;
  const tell = () => {
    clearTimeout(gathered);
    if (!closed) gathered = setTimeout(onChange, gathering);
  };
  const lose = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const start = (folder: string): boolean => {
    try {
      const watcher = watch(folder, { recursive: true, persistent: false });
      watcher.on('change', tell);
      watcher.on('error', () => {
        lose(folder);
        tell();
      });
      watchers.set(folder, watcher);
      return true;
    } catch {
      return false;
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
