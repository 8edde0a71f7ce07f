import { pageSize } from './format.ts';

/** Fills `target` with pages of a file, the first named. @throws where they cannot be read or are not as written */
export type ReadPages = (page: number, target: Uint8Array) => void;

/** Pages read at once where many are wanted. */
const pagesAtOnce = 256;

/**
 * A bounded part of the index files in memory, page by page; a page not used for a while makes room (the clock
 * algorithm, Corbató 1968). The same code serves files that lie in memory whole: their cache has a frame for each page.
 */
export class PageCache {
  readonly bytes: Uint8Array;
  readonly units: Uint16Array;
  readonly words: Uint32Array;
  /** 1 where the page in a frame was used since the hand last came by. */
  readonly used: Uint8Array;
  readonly #frames: number;
  readonly #owners: (PagedFile | undefined)[];
  readonly #pages: Uint32Array;
  #hand = 0;

  /** @param buffer frames; a multiple of the page size */
  constructor(buffer: ArrayBuffer) {
    this.bytes = new Uint8Array(buffer);
    this.units = new Uint16Array(buffer);
    this.words = new Uint32Array(buffer);
    this.#frames = buffer.byteLength / pageSize;
    this.used = new Uint8Array(this.#frames);
    this.#owners = new Array(this.#frames);
    this.#pages = new Uint32Array(this.#frames);
  }

  /** A frame for a page of a file; what stood in it is forgotten. */
  claim(owner: PagedFile, page: number): number {
    while (this.used[this.#hand]) {
      this.used[this.#hand] = 0;
      this.#hand = (this.#hand + 1) % this.#frames;
    }
    const frame = this.#hand;
    this.#hand = (this.#hand + 1) % this.#frames;
    const before = this.#owners[frame];
    if (before) before.frameOf[this.#pages[frame]] = -1;
    this.#owners[frame] = owner;
    this.#pages[frame] = page;
    return frame;
  }

  /** Gives the frames of a file that is closed to others. */
  release(owner: PagedFile): void {
    for (let frame = 0; frame < this.#frames; frame++) {
      if (this.#owners[frame] !== owner) continue;
      this.#owners[frame] = undefined;
      this.used[frame] = 0;
    }
    // who still asks the file must not find what others put into its frames
    owner.frameOf.fill(-1);
  }
}

/** A file seen through a cache. */
export class PagedFile {
  /** For each page of the file its frame in the cache, -1 where it has none. */
  readonly frameOf: Int32Array;
  readonly cache: PageCache;
  readonly #read: ReadPages;
  #isWhole = false;
  #isClosed = false;

  constructor(cache: PageCache, pages: number, read: ReadPages) {
    this.cache = cache;
    this.frameOf = new Int32Array(pages).fill(-1);
    this.#read = read;
  }

  /** The cache is this file's alone: a page has the frame of its number, and stays there. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** A file whose pages stay in memory once they are read. */
  static whole(pages: number, read: ReadPages): PagedFile {
    const file = new PagedFile(new PageCache(new ArrayBuffer(pages * pageSize)), pages, read);
    file.#isWhole = true;
    return file;
  }

  /** A file that lies in memory as a whole already. */
  static resident(bytes: ArrayBuffer): PagedFile {
    const cache = new PageCache(bytes);
    const file = new PagedFile(cache, bytes.byteLength / pageSize, (page, target) => {
      target.set(cache.bytes.subarray(page * pageSize, page * pageSize + target.length));
    });
    for (let page = 0; page < file.frameOf.length; page++) file.frameOf[page] = page;
    file.#isWhole = true;
    return file;
  }

  /** Brings a page into the cache. @returns its frame */
  load(page: number): number {
    const { cache } = this;
    if (this.#isClosed) throw new Error('the segment is closed');
    const frame = this.#isWhole ? page : cache.claim(this, page);
    try {
      this.#read(page, cache.bytes.subarray(frame * pageSize, (frame + 1) * pageSize));
    } catch (error) {
      // the frame holds half a page now: nobody may find it
      cache.used[frame] = 0;
      throw error;
    }
    this.frameOf[page] = frame;
    return frame;
  }

  /**
   * Reads the pages of a part of the file ahead, some at each step. Nothing for a file that shares its cache: what is
   * read ahead there would drive out what is in use.
   *
   * @param offset bytes
   * @param length bytes
   */
  *fill(offset: number, length: number): Generator<undefined> {
    if (!this.#isWhole) return;
    const end = Math.ceil((offset + length) / pageSize);
    for (let page = Math.floor(offset / pageSize); page < end; ) {
      if (this.frameOf[page] >= 0) {
        page++;
        continue;
      }
      const until = Math.min(page + pagesAtOnce, end);
      this.#copyPages(page, this.cache.bytes.subarray(page * pageSize, until * pageSize));
      for (; page < until; page++) this.frameOf[page] = page;
      yield;
    }
  }

  /** Copies bytes from the start of a page on, past the cache: what is kept as a whole needs no place in it. */
  copy(offset: number, target: Uint8Array): void {
    const first = offset / pageSize;
    const whole = Math.floor(target.length / pageSize);
    for (let page = 0; page < whole; page += pagesAtOnce) {
      const until = Math.min(page + pagesAtOnce, whole);
      this.#copyPages(first + page, target.subarray(page * pageSize, until * pageSize));
    }
    const rest = target.subarray(whole * pageSize);
    if (rest.length === 0) return;
    const last = new Uint8Array(pageSize);
    this.#copyPages(first + whole, last);
    rest.set(last.subarray(0, rest.length));
  }

  #copyPages(first: number, target: Uint8Array): void {
    if (this.#isClosed) throw new Error('the segment is closed');
    this.#read(first, target);
  }

  close(): void {
    this.#isClosed = true;
    this.cache.release(this);
  }
}
