import { type Stats, stat as statWithCallback } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { type DocumentKind, documentKindOf, isSpeechFile } from './fileKinds.ts';

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
  /** Documents of other programs below each folder: speeches may well lie in them, but they cannot be read. */
  documents: { folder: string; kind: DocumentKind; count: number }[];
}

/**
 * The speeches below the folders, in a fixed order. Hidden folders, `node_modules` and what a glob of `exclude` matches
 * (against the path below the folder, `/` as separator) are left out. Links to folders are not followed: they may
 * lead back.
 */
export async function listCorpus(folders: string[], exclude: string[]): Promise<Listing> {
  const isExcluded = exclude.length ? picomatch(exclude, { dot: true, basename: true }) : undefined;
  const found = new Map<string, ListedFile>();
  const unreadable: Listing['unreadable'] = [];
  const documents = new Map<string, { folder: string; kind: DocumentKind }>();
  const visit = async (root: string, folder: string): Promise<void> => {
    let rows: Awaited<ReturnType<typeof readFolder>>;
    try {
      rows = await readFolder(folder);
    } catch (error) {
      unreadable.push({ path: folder, reason: error as NodeJS.ErrnoException });
      return;
    }
    const isVisible = ({ name }: { name: string }) =>
      !isExcluded?.(relative(root, join(folder, name)).split(sep).join('/'));
    const visible = rows.filter(isVisible);
    const outOfReach = (reason: NodeJS.ErrnoException) => {
      if (unreadable.at(-1)?.path !== folder) unreadable.push({ path: folder, reason });
      return undefined;
    };
    const facts = await Promise.all(
      visible.map((row) =>
        !row.isDirectory() && isSpeechFile(row.name) ? factsOf(join(folder, row.name)).catch(outOfReach) : undefined,
      ),
    );
    for (const [i, row] of visible.entries()) {
      const file = facts[i];
      if (file) found.set(file.path, file);
      const kind = row.isDirectory() ? undefined : documentKindOf(row.name);
      const path = join(folder, row.name);
      // of folders within each other the outer one would count it again
      if (kind && !documents.has(path)) documents.set(path, { folder: root, kind });
      if (row.isDirectory() && isListedFolder(row.name)) await visit(root, join(folder, row.name));
    }
  };
  for (const folder of folders) await visit(folder, folder);
  return { files: [...found.values()], unreadable, documents: counted(documents.values()) };
}

function counted(documents: Iterable<{ folder: string; kind: DocumentKind }>): Listing['documents'] {
  const counts = new Map<string, Listing['documents'][number]>();
  for (const { folder, kind } of documents) {
    const key = `${kind} ${folder}`;
    counts.set(key, { folder, kind, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/**
 * The files at single paths, as `listCorpus` would list them; `undefined` for what is gone, or is none.
 *
 * @returns undefined where a path is a folder, or a document that is only counted, so that all has to be listed
 */
export async function listSome(
  paths: ReadonlySet<string>,
  folders: string[],
  exclude: string[],
): Promise<Map<string, ListedFile | undefined> | undefined> {
  const isExcluded = exclude.length ? picomatch(exclude, { dot: true, basename: true }) : () => false;
  const found = new Map<string, ListedFile | undefined>();
  for (const path of paths) {
    // of folders within each other the inner one says what is hidden
    const [root] = folders.filter((folder) => isBelow(path, folder)).sort((a, b) => b.length - a.length);
    if (!root) return undefined;
    const below = relative(root, path).split(sep);
    if (!below.slice(0, -1).every(isListedFolder) || isExcluded(below.join('/'))) continue;
    if (documentKindOf(path)) return undefined;
    if (isSpeechFile(path)) {
      const facts = await factsOf(path).catch((reason: Error) => reason);
      // the listing of all says what is out of reach
      if (facts instanceof Error) return undefined;
      found.set(path, facts);
    } else if ((await stat(path).catch(() => undefined))?.isDirectory() !== false) return undefined;
  }
  return found;
}

/** Whether a folder that cannot be read was taken away on purpose: it is gone, but what held it is still there. */
export async function isRemoved(path: string, reason: NodeJS.ErrnoException): Promise<boolean> {
  if (reason.code !== 'ENOENT') return false;
  return stat(dirname(path)).then(
    (parent) => parent.isDirectory(),
    () => false,
  );
}

/** Codes of errors that say of a path that nothing is there: ELOOP is a link that leads to itself. */
const gone = new Set(['ENOENT', 'ENOTDIR', 'ELOOP']);

/** Whether a path lies below a folder, which may be a whole drive (`C:\\`). */
function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether speeches are looked for in a folder of this name. */
export function isListedFolder(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** Undefined for what is no file, or is gone since it was listed. @throws where it is there, and out of reach */
function factsOf(path: string): Promise<ListedFile | undefined> {
  // `fs/promises` takes twice as long, which tells when twenty thousand files are asked for
  return new Promise((resolve, reject) => {
    statWithCallback(path, (error: NodeJS.ErrnoException | null, facts?: Stats) => {
      if (error && !gone.has(error.code ?? '')) reject(error);
      else if (!facts?.isFile()) resolve(undefined);
      else resolve({ path, size: facts.size, modified: Math.round(facts.mtimeMs) });
    });
  });
}

async function readFolder(folder: string) {
  const rows = await readdir(folder, { withFileTypes: true });
  return rows.sort((a, b) => (a.name < b.name ? -1 : 1));
}
