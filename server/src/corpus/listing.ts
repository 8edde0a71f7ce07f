import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';

/** A file of the corpus, as the folder lists it. */
export interface ListedFile {
  path: string;
  /** Bytes. */
  size: number;
  /** Milliseconds since 1970. */
  modified: number;
}

export interface Listing {
  files: ListedFile[];
  /** Folders that could not be read, and why. What was known of them before is worth keeping. */
  unreadable: { path: string; reason: NodeJS.ErrnoException }[];
}

const speechEndings = new Set(['.txt', '.md', '.markdown', '.text', '.speech', '.jianggao']);

/**
 * The speeches below the folders, in a fixed order. Hidden folders, `node_modules` and what a glob of `exclude` matches
 * (against the path below the folder, `/` as separator) are left out. Links to folders are not followed: they may
 * lead back.
 */
export async function listCorpus(folders: string[], exclude: string[]): Promise<Listing> {
  const isExcluded = exclude.length ? picomatch(exclude, { dot: true, basename: true }) : () => false;
  const found = new Map<string, ListedFile>();
  const unreadable: Listing['unreadable'] = [];
  const visit = async (root: string, folder: string): Promise<void> => {
    let rows: Awaited<ReturnType<typeof readFolder>>;
    try {
      rows = await readFolder(folder);
    } catch (error) {
      unreadable.push({ path: folder, reason: error as NodeJS.ErrnoException });
      return;
    }
    for (const row of rows) {
      const path = join(folder, row.name);
      if (isExcluded(relative(root, path).split(sep).join('/'))) continue;
      if (row.isDirectory()) {
        if (!row.name.startsWith('.') && row.name !== 'node_modules') await visit(root, path);
      } else if (isSpeechFile(row.name)) {
        // gone between listing and looking: the watcher will tell
        const facts = await stat(path).catch(() => undefined);
        if (facts?.isFile()) found.set(path, { path, size: facts.size, modified: Math.round(facts.mtimeMs) });
      }
    }
  };
  for (const folder of folders) await visit(folder, folder);
  return { files: [...found.values()], unreadable };
}

/** Whether a file of this name is taken into the corpus. */
export function isSpeechFile(name: string): boolean {
  // `~$` and `._` files are what office programs and macOS leave beside a document
  return speechEndings.has(extname(name).toLowerCase()) && !/^[.~]/.test(basename(name));
}

/** Whether a folder that cannot be read was taken away on purpose: it is gone, but what held it is still there. */
export async function isRemoved(path: string, reason: NodeJS.ErrnoException): Promise<boolean> {
  if (reason.code !== 'ENOENT') return false;
  return stat(dirname(path)).then(
    (parent) => parent.isDirectory(),
    () => false,
  );
}

async function readFolder(folder: string) {
  const rows = await readdir(folder, { withFileTypes: true });
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}
