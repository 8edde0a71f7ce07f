import { join } from 'node:path';
import type { IgnoredEntry, IgnoredStore } from './features/context.ts';
import { sharedFolder } from './index/store/textFiles.ts';
import { KeptFile, type TextFiles } from './keptFile.ts';
import {
  type Ignored,
  type IgnoredItem,
  itemsOf,
  keyOf,
  nothingIgnored,
  onlyIgnored,
  united,
  without,
} from './reuse/ignored.ts';
import { formatIgnored, parseIgnored } from './reuse/ignoredFile.ts';
import { normalizeUri, uriOfPath } from './util/uri.ts';

/** Where what is ignored is kept. */
export interface IgnoredPlaces {
  /** A folder of the writer's own. */
  user: string;
  /** Where the first version kept it, beside the index. */
  index?: string;
  /** Workspace folders, which share theirs with all who work in them. */
  workspaces: readonly string[];
}

/** The paths of the files, of which each may be missing: what one of them ignores is ignored. */
export function ignoredPaths({ user, index, workspaces }: IgnoredPlaces): string[] {
  const older = index === undefined ? [] : [join(index, 'ignored-passages.json')];
  return [...new Set([userPath(user), ...older, ...workspaces.map(workspacePath)])];
}

/** What such files ignore together. `onUnread` hears of those that are there and cannot be understood. */
export async function readIgnored(
  paths: readonly string[],
  files: Pick<TextFiles, 'read'>,
  onUnread: (path: string) => void,
): Promise<Map<string, Ignored>> {
  const read = async (path: string): Promise<[string, Ignored]> => {
    // where a folder of its path is a file there is none either
    const text = await files.read(path).catch((error) => (error.code === 'ENOTDIR' ? undefined : ''));
    const ignored = text === undefined ? nothingIgnored : parseIgnored(text);
    if (!ignored) onUnread(path);
    return [path, ignored ?? nothingIgnored];
  };
  return new Map(await Promise.all(paths.map(read)));
}

const userPath = (folder: string) => join(folder, 'ignored.json');
const workspacePath = (folder: string) => join(folder, sharedFolder, 'ignored.json');

/** What is ignored, kept in small files that other windows, other people and git may change as well. */
export class IgnoredFiles implements IgnoredStore {
  readonly #files: TextFiles;
  readonly #onUnread: (path: string) => void;
  #places: IgnoredPlaces = { user: '', workspaces: [] };
  #kept = new Map<string, KeptFile<Ignored>>();
  /** What each file holds. */
  #held = new Map<string, Ignored>();
  /** What could not be written: known until the process ends. */
  #unsaved: Ignored = nothingIgnored;
  #now: Ignored = nothingIgnored;
  /** Files that could not be understood when they were read last. */
  #unread = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  /** @param onUnread hears of each file that is there and cannot be understood, once while that lasts */
  constructor(files: TextFiles, onUnread: (path: string) => void) {
    this.#files = files;
    this.#onUnread = onUnread;
  }

  /** Reads the files. Gives whether something else is ignored now. */
  open(places: IgnoredPlaces): Promise<boolean> {
    return this.#next(async () => {
      this.#places = places;
      const form = { parse: parseIgnored, format: formatIgnored, none: () => nothingIgnored };
      this.#kept = new Map(ignoredPaths(places).map((path) => [path, new KeptFile(path, this.#files, form)]));
      return this.#read();
    });
  }

  reload(): Promise<boolean> {
    return this.#next(() => this.#read());
  }

  async #read(): Promise<boolean> {
    const unread = new Set<string>();
    this.#held = await readIgnored([...this.#kept.keys()], this.#files, (path) => unread.add(path));
    for (const path of unread) if (!this.#unread.has(path)) this.#onUnread(path);
    this.#unread = unread;
    return this.#unite();
  }

  current(): Ignored {
    return this.#now;
  }

  entries(): IgnoredEntry[] {
    const all: [string, Ignored][] = [...this.#held, ['', this.#unsaved]];
    return all.flatMap(([path, held]) => {
      const folder = this.#places.workspaces.find((one) => workspacePath(one) === path);
      return itemsOf(held).map((entry) => ({ key: keyOf(entry), entry, folder }));
    });
  }

  add(entry: IgnoredItem, keeper: 'user' | 'workspace', draft?: string): Promise<void> {
    return this.#next(() => this.#add(entry, keeper === 'workspace' ? this.#folderOf(draft) : undefined));
  }

  async #add(entry: IgnoredItem, folder: string | undefined): Promise<void> {
    const more = onlyIgnored(entry);
    try {
      await this.#change(folder ? workspacePath(folder) : userPath(this.#places.user), (known) => united(known, more));
    } catch (error) {
      this.#unsaved = united(this.#unsaved, more);
      throw error;
    } finally {
      this.#unite();
    }
  }

  remove(keys: ReadonlySet<string>): Promise<void> {
    return this.#next(() => this.#changeAll((known) => without(known, keys)));
  }

  clear(): Promise<void> {
    return this.#next(() => this.#changeAll(() => nothingIgnored));
  }

  /** Changes the files that hold something else then; one that cannot be written keeps no other from it. */
  async #changeAll(next: (known: Ignored) => Ignored): Promise<void> {
    this.#unsaved = next(this.#unsaved);
    await this.#read();
    const changing = [...this.#held].filter(([, held]) => !areSame(next(held), held));
    const done = await Promise.allSettled(changing.map(([path]) => this.#change(path, next)));
    this.#unite();
    for (const one of done) if (one.status === 'rejected') throw one.reason;
  }

  async #change(path: string, next: (known: Ignored) => Ignored): Promise<void> {
    const held = await this.#kept.get(path)?.change(next);
    if (held) this.#held.set(path, held);
  }

  /** One step after the other: what was read before a change must not be taken for what is there after it. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const step = this.#last.then(work);
    this.#last = step.catch(() => {});
    return step;
  }

  /** The innermost workspace folder that a draft lies in, else the first; undefined where none is open. */
  #folderOf(draft: string | undefined): string | undefined {
    const { workspaces } = this.#places;
    const uri = draft === undefined ? '' : normalizeUri(draft);
    const around = workspaces.filter((folder) => uri.startsWith(`${uriOfPath(folder)}/`));
    return around.sort((a, b) => b.length - a.length)[0] ?? workspaces[0];
  }

  /** The same object stays where nothing changed: what was found out about it stays of use. */
  #unite(): boolean {
    const now = united(...this.#held.values(), this.#unsaved);
    if (areSame(now, this.#now)) return false;
    this.#now = now;
    return true;
  }
}

function areSame(a: Ignored, b: Ignored): boolean {
  return formatIgnored(a) === formatIgnored(b);
}
