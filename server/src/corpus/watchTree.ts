import { type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { isListedFolder } from './listing.ts';

/**
 * Watches a folder and all below it, and tells of each path that changed, or of `undefined` where it is not known.
 *
 * Node's recursive watcher on Linux follows every file by its inode, and hears no more of one that was replaced (saved by
 * renaming, synchronized, checked out): there each folder is watched instead.
 *
 * @throws where the folder cannot be watched
 */
export function watchTree(root: string, onChange: (path?: string) => void, onError: () => void): { close(): void } {
  if (process.platform !== 'linux') {
    const watcher = watch(root, { recursive: true, persistent: false });
    watcher.on('change', (_event, name) => onChange(typeof name === 'string' ? join(root, name) : undefined));
    watcher.on('error', onError);
    return { close: () => watcher.close() };
  }
  const open = new Map<string, FSWatcher>();
  const leave = (folder: string) => {
    for (const [path, watcher] of open) {
      if (path !== folder && !path.startsWith(folder + sep)) continue;
      watcher.close();
      open.delete(path);
    }
  };
  const enter = (folder: string) => {
    const watcher = watch(folder, { persistent: false });
    open.set(folder, watcher);
    watcher.on('error', onError);
    watcher.on('change', (event, name) => {
      const path = join(folder, String(name));
      if (event === 'rename') follow(path);
      onChange(path);
    });
    for (const row of readdirSync(folder, { withFileTypes: true })) {
      if (row.isDirectory() && isListedFolder(row.name)) enter(join(folder, row.name));
    }
  };
  /** Something came or went at a path: if it is a folder, another one than before. */
  const follow = (path: string) => {
    leave(path);
    try {
      if (isListedFolder(basename(path)) && lstatSync(path).isDirectory()) enter(path);
    } catch {
      // gone again
    }
  };
  try {
    enter(root);
  } catch (error) {
    leave(root);
    throw error;
  }
  return { close: () => leave(root) };
}
