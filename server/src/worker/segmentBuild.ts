import { complete } from '../index/building/build.ts';
import { Gathering } from '../index/building/gathering.ts';
import type { MergedRanges, MergeTask } from '../index/building/mergeRanges.ts';
import type { PlacedPortion, Portion, SortedPortion } from '../index/building/portion.ts';
import { PortionMerge } from '../index/building/portionMerge.ts';
import type { Sections } from '../index/format.ts';
import type { SourceFile } from '../index/segment.ts';
import type { Voices } from '../index/voices.ts';

/** What takes long, done in other threads. */
export interface Sorter {
  /** `sortPortion`. */
  sort(portion: Portion): Promise<SortedPortion>;
  /** `mergeRanges`. */
  merge(task: MergeTask): Promise<MergedRanges>;
  /** Told when a hundred megabytes are needed no more, and as many will be needed now. */
  tidy?(): void;
}

/** Share of a usual portion that the last one has, so that little is left to sort when the last file is cut. */
const lastShare = 0.6;

/** A segment in the making: portions of its text are sorted while the next one is gathered. */
export class SegmentBuild {
  readonly #gathering: Gathering;
  readonly #sorter: Sorter;
  readonly #portionBytes: number;
  readonly #sorted: Promise<PlacedPortion>[] = [];
  #bytes = 0;
  #start = 0;

  /** @param portionBytes bytes of files after which a portion is sorted */
  constructor(voices: Voices, sorter: Sorter, portionBytes: number) {
    this.#gathering = new Gathering(voices);
    this.#sorter = sorter;
    this.#portionBytes = portionBytes;
  }

  /** Code units so far. */
  get length(): number {
    return this.#gathering.length;
  }

  async add(file: SourceFile, bytes: number): Promise<void> {
    this.#gathering.add(file);
    this.#bytes += bytes;
    if (this.#bytes < this.#portionBytes) return;
    // one at a time: two being sorted would need the memory of both
    await this.#sorted.at(-1);
    this.#sort();
  }

  /** Its sections, ready to be written; undefined where no file was added. */
  async end(segmenter: string): Promise<Sections | undefined> {
    // nothing is to be cut any more: there is a processor for the last portion, and soon memory
    if (this.length > this.#start) this.#sort();
    if (this.#sorted.length === 0) return undefined;
    this.#sorter.tidy?.();
    const { source, tables } = this.#gathering.end();
    const merge = new PortionMerge(source, await Promise.all(this.#sorted.splice(0)));
    this.#sorter.tidy?.();
    const merged = await Promise.all(merge.takeTasks().map((task) => this.#sorter.merge(task)));
    this.#sorter.tidy?.();
    return complete(tables, merge.sections(merged), segmenter);
  }

  #sort(): void {
    const base = this.#start;
    const portion = this.#gathering.portion();
    this.#start = this.length;
    this.#bytes = 0;
    const sorted = this.#sorter.sort(portion).then((one) => ({ ...one, base }));
    // looked at when the next one is due; without this a failure meanwhile would end the process
    sorted.catch(() => {});
    this.#sorted.push(sorted);
  }
}

/** Bytes of the portions of a job, such that there are a few of about this size, and the last one is smaller. */
export function portionsOf(totalBytes: number, usual: number): number {
  if (totalBytes <= usual / 2) return Number.POSITIVE_INFINITY;
  const count = Math.max(2, Math.round(totalBytes / usual));
  return totalBytes / (count - 1 + lastShare);
}
