import { watchFolders } from '../corpus/watching.ts';
import { assemble, type Sections } from '../index/format.ts';
import type { Disk } from '../index/store/disk.ts';
import { IndexStore, type LeftOutFile, type ManifestSegment, newSegmentName } from '../index/store/indexStore.ts';
import { takeWriteLock, type WriteLock } from '../index/store/lock.ts';
import { openSegment, residentSegment } from '../index/store/segmentFile.ts';
import { removeStaleIndexes } from '../index/store/staleIndexes.ts';
import { IndexMemory } from './indexMemory.ts';
import { LiveIndex, type LiveSegmentFile } from './liveIndex.ts';

export interface IndexFilesEvents {
  log(message: string): void;
  /** A segment cannot be read any more; it is dropped, its files are to be indexed again. */
  onDamage(): void;
  /** Another process has written a new state, or has given up writing. */
  onOther(): void;
}

/** How often a process that may not write looks whether it may, in milliseconds. */
const lockPause = 2000;
/** How long a replaced segment stays open for requests that still read it, in milliseconds. */
const farewell = 10_000;

/** The index folder and what of it is open: reads it, and writes it where this process is the one that may. */
export class IndexFiles {
  live = new LiveIndex();
  /** True where nothing could be written: what is new lives as long as this process. */
  isMemoryOnly = false;
  /** True where the folder was emptied by somebody: what answers is on no disk any more, and is to be built again. */
  isLost = false;
  readonly folder: string;
  readonly #disk: Disk;
  readonly #store: IndexStore;
  readonly #memory: IndexMemory;
  readonly #events: IndexFilesEvents;
  readonly #damaged = new Set<string>();
  #lock: WriteLock | undefined;
  #reserved: readonly string[] = [];
  #stopFollowing: (() => void) | undefined;
  #isClosed = false;

  /** @param memory bytes kept in memory of a large index */
  constructor(folder: string, disk: Disk, memory: number, events: IndexFilesEvents) {
    this.folder = folder;
    this.#disk = disk;
    this.#store = new IndexStore(folder, disk);
    this.#memory = new IndexMemory(memory);
    this.#events = events;
  }

  /** Takes up the state on the disk, if it is another one than the one that is open. */
  async open(): Promise<void> {
    for (const name of this.#damaged) this.live.drop(name);
    this.#damaged.clear();
    // a second try: another process may have put a new state in place between manifest and segments
    for (let attempt = 0; attempt < 2; attempt++) {
      const manifest = await this.#store.read();
      if (!manifest) this.isLost = this.names().length > 0;
      if (!manifest || manifest.generation === this.live.generation || this.#isClosed) return;
      const opened = this.#openSegments(manifest.segments, manifest.segments);
      if (opened.length < manifest.segments.length && attempt === 0) {
        for (const segment of opened) segment.close();
        continue;
      }
      const before = this.live;
      this.live = new LiveIndex(opened, manifest);
      before.close();
      this.#memory.fill(opened.map(({ view }) => view));
      return;
    }
  }

  /** Resolves when what of the index is to lie in memory is there; until then it is read when it is asked for. */
  filled(): Promise<void> {
    return this.#memory.filled();
  }

  /**
   * Opens segments of the folder. One that cannot be used is left out, with a word in the log.
   *
   * @param all the index as it will be, these among it
   */
  #openSegments(entries: readonly ManifestSegment[], all: readonly ManifestSegment[]): LiveSegmentFile[] {
    const cache = this.#memory.cacheFor(all.reduce((sum, { bytes }) => sum + bytes, 0));
    return entries.flatMap((entry): LiveSegmentFile[] => {
      try {
        const { view, close } = openSegment(this.#disk, this.#store.path(entry.name), cache, (error) =>
          this.#complain(entry.name, error),
        );
        return [{ entry, view, onDisk: true, close: () => void setTimeout(close, farewell).unref() }];
      } catch (error) {
        this.#events.log(`${entry.name} cannot be used and is made again: ${(error as Error).message}`);
        return [];
      }
    });
  }

  /**
   * Whether this process is the one that writes. The first that asks is, until it ends; the others follow what it
   * writes, and ask again. Where no lock can be written nobody can write anything, so nobody is in the way.
   */
  async mayWrite(): Promise<boolean> {
    if (this.isMemoryOnly || (await this.#lock?.isHeld())) return true;
    try {
      const lock = await this.#takeLock();
      // meanwhile it may have been got on hearing that the other process is gone
      if (lock) this.#lock = lock;
    } catch (error) {
      if (this.live.segments.length === 0) throw error;
      this.isMemoryOnly = true;
      return true;
    }
    if (!this.#lock) {
      this.#follow();
      return false;
    }
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    void removeStaleIndexes(this.folder, Date.now());
    // what the process before this one wrote last
    await this.open();
    return true;
  }

  /** Names of the segments on the disk. */
  names(): string[] {
    return this.live.segments.filter(({ onDisk }) => onDisk).map(({ entry }) => entry.name);
  }

  /** Names of segments that are being written: committing leaves them alone. */
  reserve(names: readonly string[]): void {
    this.#reserved = names;
  }

  /**
   * Takes files out and a new segment in, searchable when this returns, on the disk if it can be.
   *
   * @param replaced names of segments that the new one holds too
   * @param empty files that hold no text, among those taken out
   */
  async change(
    removed: readonly string[],
    added?: Sections,
    replaced: readonly string[] = [],
    empty: readonly [string, LeftOutFile][] = [],
  ): Promise<void> {
    for (const uri of removed) this.live.remove(uri);
    for (const [uri, file] of empty) this.live.leaveOut(uri, file);
    if (added) {
      const file = assemble(added);
      const written = await this.#write(added);
      const entry = written ?? { name: newSegmentName(), bytes: file.length, deleted: [] };
      const segment = { entry, view: residentSegment(file), onDisk: written !== undefined, close: () => {} };
      this.live.replace(replaced, [segment]);
    }
    await this.#commit();
  }

  /**
   * Puts segments that were written in the place of others.
   *
   * @param outdated files that have changed since these were made
   * @param empty files that hold no text, among those removed
   * @returns false, with nothing changed, where the new ones cannot be opened
   */
  async replace(
    names: readonly string[],
    added: readonly ManifestSegment[],
    outdated: ReadonlySet<string>,
    removed: readonly string[],
    empty: readonly [string, LeftOutFile][] = [],
  ): Promise<boolean> {
    const kept = this.live.segments.map(({ entry }) => entry).filter(({ name }) => !names.includes(name));
    const opened = this.#openSegments(added, [...kept, ...added]);
    if (opened.length < added.length) {
      for (const segment of opened) segment.close();
      return false;
    }
    this.live.replace(names, opened, outdated);
    this.#memory.fill(opened.map(({ view }) => view));
    for (const uri of removed) this.live.remove(uri);
    for (const [uri, file] of empty) this.live.leaveOut(uri, file);
    await this.#commit();
    return true;
  }

  /** Gives up segments that cannot be read. */
  drop(names: readonly string[]): void {
    for (const name of names) this.live.drop(name);
  }

  /** The disk may be written to again, the writer says. */
  tryDisk(): void {
    this.isMemoryOnly = false;
  }

  /** Whether words were cut without nodejieba, and cannot be cut better here. */
  isCutPoorly(withoutAddon: boolean): boolean {
    return withoutAddon && this.live.segmenters.some((name) => name.startsWith('intl'));
  }

  /** @param forget removes the folder: it was for this session alone */
  async close(forget = false): Promise<void> {
    this.#isClosed = true;
    this.#stopFollowing?.();
    this.live.close();
    await this.#releaseLock();
    if (forget) await this.#disk.remove(this.folder).catch(() => {});
  }

  #complain(name: string, error: Error): void {
    if (this.#damaged.has(name)) return;
    this.#damaged.add(name);
    this.#events.log(`${name}: ${error.message}`);
    this.#events.onDamage();
  }

  async #write(sections: Sections): Promise<ManifestSegment | undefined> {
    if (this.isMemoryOnly) return undefined;
    try {
      return await this.#store.add(sections);
    } catch (error) {
      this.#keepInMemory(error as Error);
      return undefined;
    }
  }

  async #commit(): Promise<void> {
    if (this.isMemoryOnly || this.#isClosed) return;
    const manifest = this.live.nextManifest();
    try {
      await this.#store.commit(manifest, this.#reserved);
      this.live.committed(manifest);
      this.isLost = false;
    } catch (error) {
      this.#keepInMemory(error as Error);
    }
  }

  #keepInMemory(error: Error): void {
    this.isMemoryOnly = true;
    // another process may be able to
    void this.#releaseLock();
    this.#events.log(`the index in ${this.folder} cannot be written: ${error.message}`);
  }

  async #takeLock(): Promise<WriteLock | undefined> {
    const lock = await takeWriteLock(this.folder);
    if (!this.#isClosed) return lock;
    await lock?.release();
    return undefined;
  }

  async #releaseLock(): Promise<void> {
    const lock = this.#lock;
    this.#lock = undefined;
    await lock?.release().catch(() => {});
  }

  /** Waits for the process that writes: for its next state, or its end. */
  #follow(): void {
    if (this.#stopFollowing || this.#isClosed) return;
    const look = async () => {
      const generation = (await this.#store.read())?.generation;
      if (generation !== undefined && generation !== this.live.generation) {
        await this.open();
        return this.#events.onOther();
      }
      const lock = await this.#takeLock().catch(() => undefined);
      if (!lock) return;
      this.#lock = lock;
      this.#stopFollowing?.();
      this.#events.onOther();
    };
    const timer = setInterval(() => void look(), lockPause);
    timer.unref();
    const watcher = watchFolders([this.folder], () => void look());
    this.#stopFollowing = () => {
      clearInterval(timer);
      watcher.close();
      this.#stopFollowing = undefined;
    };
  }
}
