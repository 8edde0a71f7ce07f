import { decodeUnits } from './decodeUnits.ts';
import type { Follower, Place } from './questions.ts';
import type { SegmentView } from './segmentView.ts';
import type { Interval } from './sortedPlaces.ts';

/** A segment of a corpus: where its places and speeches begin among all, and which of its files still stand. */
export class LiveSegment {
  readonly view: SegmentView;
  /** Added to a place of the segment it gives a place of the corpus. */
  readonly base: Place;
  /** The place after the last, in the corpus. */
  readonly end: Place;
  /** Added to a speech of the segment it gives a speech of the corpus. */
  readonly speechBase: number;
  readonly #deleted: Uint8Array | undefined;

  /** @param deleted numbers of the files that were removed, or stand in another segment now */
  constructor(view: SegmentView, base: Place, speechBase: number, deleted: ReadonlySet<number>) {
    this.view = view;
    this.base = base;
    this.end = base + view.text.length;
    this.speechBase = speechBase;
    if (deleted.size === 0) return;
    this.#deleted = new Uint8Array(view.tables.files);
    for (const file of deleted) this.#deleted[file] = 1;
  }

  get hasDeleted(): boolean {
    return this.#deleted !== undefined;
  }

  isDeleted(file: number): boolean {
    return this.#deleted?.[file] === 1;
  }

  /** Whether the file that holds a place (of the segment) still stands. */
  stands(place: number): boolean {
    return this.#deleted === undefined || this.#deleted[this.view.tables.fileAt(place)] === 0;
  }

  /** The first index of an interval of the entries whose place stands, or -1. */
  firstStanding({ from, to }: Interval): number {
    if (this.#deleted === undefined) return from < to ? from : -1;
    for (let index = from; index < to; index++) if (this.stands(this.view.entries.at(index))) return index;
    return -1;
  }

  /** The speech (of the segment) that a place lies in. */
  speechAt(place: number): number | undefined {
    const { tables } = this.view;
    const speech = tables.speechBefore(place);
    return speech !== undefined && place < tables.speechEnd(speech) ? speech : undefined;
  }

  /**
   * What follows from a place (of the segment) on, at most `reach` code units of its paragraph.
   *
   * @param hasContext the speech is the one that the unit before the place lies in; else the one of the place itself
   */
  follower(place: number, reach: number, hasContext: boolean): Follower {
    const { text, boundaries, tables } = this.view;
    let follows = '';
    for (let i = place; i < place + reach; i++) {
      const unit = text.unit(i);
      if (unit === 10 || unit === 13 || unit === 0) break;
      follows += String.fromCharCode(unit);
    }
    let bits = 0;
    for (let k = 0; reach > 0 && k <= follows.length && k < 32; k++) if (boundaries.at(place + k)) bits |= 1 << k;
    const speech = this.speechBase + (tables.speechBefore(hasContext ? place - 1 : place) ?? 0);
    return { text: follows, boundaries: bits >>> 0, speech, place: this.base + place };
  }

  /** What stands before a place (of the segment), at most `reach` code units of its file. */
  before(place: number, reach: number): string {
    const { text } = this.view;
    let start = place;
    while (start > place - reach && text.unit(start - 1) !== 0) start--;
    return decodeUnits(text.slice(start, place));
  }
}

/** At most `most` indexes of an interval, evenly spread: a fair sample of what follows, because it is sorted by that. */
export function* spread({ from, to }: Interval, most: number): Generator<number> {
  const count = to - from;
  if (count <= most) for (let i = from; i < to; i++) yield i;
  else for (let k = 0; k < most; k++) yield from + Math.floor(((k + 0.5) * count) / most);
}

/** The segment that holds a place of the corpus. */
export function segmentAt(segments: readonly LiveSegment[], place: Place): LiveSegment | undefined {
  for (const segment of segments) if (place < segment.end) return segment;
  return undefined;
}
