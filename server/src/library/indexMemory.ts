import { setImmediate } from 'node:timers/promises';
import { pageSize } from '../index/format.ts';
import { PageCache } from '../index/pageCache.ts';
import type { SegmentView } from '../index/segmentView.ts';

const smallestCache = 1 << 20;
/** An index of so many times the setting lies in memory whole: a page read anew costs as much as ten that are there. */
const wholeIndex = 4;

/** How much of the index lies in memory: all of a small one, of a large one the pages that were used last. */
export class IndexMemory {
  readonly #shared: PageCache;
  readonly #most: number;
  readonly #filling = new Set<Promise<void>>();

  /** @param bytes kept of an index that is too large to be kept whole */
  constructor(bytes: number) {
    this.#shared = new PageCache(new ArrayBuffer(Math.max(smallestCache, bytes - (bytes % pageSize))));
    this.#most = wholeIndex * bytes;
  }

  /**
   * Where the pages of a segment go.
   *
   * @param indexBytes of all segments of the index
   * @returns undefined where each is to lie in memory whole
   */
  cacheFor(indexBytes: number): PageCache | undefined {
    return indexBytes <= this.#most ? undefined : this.#shared;
  }

  /** Reads ahead, in the pauses between requests, what is to lie in memory whole. */
  fill(views: readonly SegmentView[]): void {
    const filling = bringIn(views)
      // whoever asks for that page hears of it, and so does the index by `onDamage`
      .catch(() => {})
      .finally(() => this.#filling.delete(filling));
    this.#filling.add(filling);
  }

  /** Resolves when all that was to be read ahead is there. */
  async filled(): Promise<void> {
    await Promise.all(this.#filling);
  }
}

async function bringIn(views: readonly SegmentView[]): Promise<void> {
  for (const view of views) for (const _step of view.fill()) await setImmediate();
}
