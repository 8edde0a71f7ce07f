import type { Span } from '../util/span.ts';
import { foldTable, foldText, isEntryUnit, SENTINEL } from './fold.ts';
import type {
  Corpus,
  CorpusHeading,
  Follower,
  Followers,
  Occurrences,
  OpenerQuery,
  Place,
  Seed,
  SeedOptions,
  SpeechInfo,
} from './questions.ts';
import { findInterval, type Interval, narrow } from './search.ts';
import { isBoundary, type Opener, type Segment } from './segment.ts';

/** Longest string that a seed or a longest match may have, in code units: longer ones are extended by comparing. */
const deepest = 64;
const mostLookedAt = 256;
/** Arguments of one call: more may overflow the stack. */
const chunk = 8192;

/** Answers the four questions from one segment. */
export class SegmentCorpus implements Corpus {
  readonly files: number;
  readonly speeches: number;
  readonly characters: number;
  readonly #segment: Segment;
  /** For each folded unit, the first entry that begins with it or a greater one. */
  readonly #first: Uint32Array;
  readonly #firstParagraph: Uint32Array;
  readonly #byUri: Map<string, number>;

  constructor(segment: Segment) {
    this.#segment = segment;
    this.files = segment.meta.files.length;
    this.speeches = segment.meta.speeches.length;
    this.characters = segment.meta.files.reduce((sum, file) => sum + file.length, 0);
    this.#first = firstByUnit(segment.text, segment.entries);
    this.#firstParagraph = firstByUnit(segment.text, segment.paragraphs);
    this.#byUri = new Map(segment.meta.files.map((file, index) => [file.uri, index]));
  }

  followers(context: string, { most, samples, reach }: { most: number; samples: number; reach: number }): Followers[] {
    const units = foldText(context);
    const found: Followers[] = [];
    for (let start = 0; start < units.length && found.length < most; start++) {
      const opening = units[start] === 10;
      if (!opening && !isEntryUnit(units[start])) continue;
      const sorted = opening ? this.#segment.paragraphs : this.#segment.entries;
      const from = opening ? start + 1 : start;
      const interval = this.#find(units, from, units.length, opening);
      const count = interval.to - interval.from;
      if (count === 0) continue;
      const length = units.length - from;
      const picked: Follower[] = [];
      for (const index of spread(interval, samples)) picked.push(this.#follower(sorted[index] + length, reach));
      found.push({ matched: units.length - start, count, samples: picked });
    }
    return found;
  }

  seeds(draft: string, { minimum, maxOccurrences, step }: SeedOptions): Seed[] {
    const units = foldText(draft);
    const { text, entries } = this.#segment;
    const found: Seed[] = [];
    for (let start = 0; start + minimum <= units.length; start += step) {
      if (!isEntryUnit(units[start])) continue;
      let interval = this.#find(units, start, start + minimum, false);
      let length = minimum;
      const end = Math.min(units.length, start + deepest);
      while (interval.to - interval.from > maxOccurrences && start + length < end) {
        interval = narrow(text, entries, interval, length, units[start + length]);
        length++;
      }
      const count = interval.to - interval.from;
      if (count === 0 || count > maxOccurrences) continue;
      found.push({ start, length, places: [...entries.subarray(interval.from, interval.to)] });
    }
    return found;
  }

  occurrences(phrase: string, most: number): Occurrences {
    const units = foldText(phrase);
    let skipped = 0;
    while (skipped < units.length && !isEntryUnit(units[skipped])) skipped++;
    if (skipped === units.length) return { count: 0, documents: 0, places: [] };
    let interval = this.#find(units, skipped, units.length, false);
    const { entries, text } = this.#segment;
    const places: Place[] = [];
    const voices = new Set<number>();
    for (const index of spread(interval, Math.max(most, mostLookedAt))) {
      const place = entries[index] - skipped;
      let same = place >= 0;
      for (let k = 0; k < skipped && same; k++) same = foldTable[text[place + k]] === units[k];
      if (!same) continue;
      const speech = this.speechAt(entries[index]);
      if (speech) voices.add(speech.voice);
      if (places.length < most) places.push(place);
    }
    if (skipped > 0) interval = { from: 0, to: places.length };
    return { count: interval.to - interval.from, documents: voices.size, places: places.sort((a, b) => a - b) };
  }

  longestMatch(text: string, at: number, most: number): number {
    const units = foldText(text.slice(at, at + Math.min(most, deepest)));
    if (units.length === 0 || !isEntryUnit(units[0])) return 0;
    let interval: Interval = { from: this.#first[units[0]], to: this.#first[units[0] + 1] };
    let length = 0;
    while (interval.to > interval.from && length < units.length) {
      length++;
      if (length === units.length) break;
      const next = narrow(this.#segment.text, this.#segment.entries, interval, length, units[length]);
      if (next.to === next.from) break;
      interval = next;
    }
    return interval.to > interval.from ? length : 0;
  }

  openers({ role, prefix, most }: OpenerQuery): Opener[] {
    const folded = foldText(prefix);
    return this.#segment.meta.openers
      .filter((opener) => opener.role === role && startsWith(opener.text, folded))
      .slice(0, most);
  }

  headings(query: string, most: number): CorpusHeading[] {
    const { files, speeches } = this.#segment.meta;
    const found: CorpusHeading[] = [];
    for (const [id, { file, landmarks }] of speeches.entries()) {
      for (const { role, start, end } of landmarks) {
        if (role !== 'heading') continue;
        const place = files[file].start + start;
        const name = this.text(place, files[file].start + end);
        if (name.includes(query)) found.push({ name, place, speech: id });
        if (found.length === most) return found;
      }
    }
    return found;
  }

  speechAt(place: Place): SpeechInfo | undefined {
    const { speeches } = this.#segment.meta;
    const index = lastAtOrBefore(speeches.length, (i) => speeches[i].start, place);
    return index >= 0 && place < speeches[index].end ? this.speech(index) : undefined;
  }

  speech(id: number): SpeechInfo {
    const { file, start, end, title, date, voice } = this.#segment.meta.speeches[id];
    return { id, voice, uri: this.#segment.meta.files[file].uri, title, date, start, end };
  }

  text(start: Place, end: Place): string {
    const file = this.#segment.meta.files[this.#fileAt(start)];
    const units = this.#segment.text.subarray(Math.max(0, start), Math.min(end, file.start + file.length));
    return decodeUnits(units);
  }

  locate(place: Place): { uri: string; offset: number } {
    const file = this.#segment.meta.files[this.#fileAt(place)];
    return { uri: file.uri, offset: place - file.start };
  }

  placesOf(uri: string): Span | undefined {
    const index = this.#byUri.get(uri);
    if (index === undefined) return undefined;
    const { start, length } = this.#segment.meta.files[index];
    return { start, end: start + length };
  }

  #fileAt(place: Place): number {
    const { files } = this.#segment.meta;
    return Math.max(
      0,
      lastAtOrBefore(files.length, (i) => files[i].start, place),
    );
  }

  #find(units: Uint16Array, start: number, end: number, opening: boolean): Interval {
    const { text, entries, paragraphs } = this.#segment;
    const sorted = opening ? paragraphs : entries;
    if (start === end) return { from: 0, to: sorted.length };
    const first = opening ? this.#firstParagraph : this.#first;
    const within = { from: first[units[start]], to: first[units[start] + 1] };
    return findInterval(text, sorted, units, start, end, within);
  }

  #follower(place: Place, reach: number): Follower {
    const { text, boundaries } = this.#segment;
    let end = place;
    const limit = Math.min(text.length, place + reach);
    while (end < limit && text[end] !== 10 && text[end] !== 13 && text[end] !== SENTINEL) end++;
    let bits = 0;
    for (let k = 0; k <= end - place && k < 32; k++) if (isBoundary(boundaries, place + k)) bits |= 1 << k;
    const { speeches } = this.#segment.meta;
    return {
      text: decodeUnits(text.subarray(place, end)),
      boundaries: bits >>> 0,
      speech: Math.max(
        0,
        lastAtOrBefore(speeches.length, (i) => speeches[i].start, place - 1),
      ),
      place,
    };
  }
}

/** For each folded unit the first index of `sorted` whose text begins with it or a greater one; one more at the end. */
function firstByUnit(text: Uint16Array, sorted: Uint32Array): Uint32Array {
  const first = new Uint32Array(65537);
  let low = 0;
  // a binary search for each unit that begins an entry: reading every entry would touch the whole text at start-up
  for (let unit = 0; unit <= 65536; unit++) {
    if (low < sorted.length && foldTable[text[sorted[low]]] < unit) {
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (foldTable[text[sorted[middle]]] < unit) low = middle + 1;
        else high = middle;
      }
    }
    first[unit] = low;
  }
  return first;
}

/** At most `most` indexes of the interval, evenly spread: a fair sample of what follows, because it is sorted by that. */
function* spread({ from, to }: Interval, most: number): Generator<number> {
  const count = to - from;
  if (count <= most) for (let i = from; i < to; i++) yield i;
  else for (let k = 0; k < most; k++) yield from + Math.floor(((k + 0.5) * count) / most);
}

/** The last index whose start is at or before the place, or -1. */
function lastAtOrBefore(count: number, startOf: (index: number) => number, place: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(middle) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function startsWith(text: string, folded: Uint16Array): boolean {
  if (text.length < folded.length) return false;
  for (let k = 0; k < folded.length; k++) if (foldTable[text.charCodeAt(k)] !== folded[k]) return false;
  return true;
}

function decodeUnits(units: Uint16Array): string {
  if (units.length <= chunk) return String.fromCharCode.apply(null, units as unknown as number[]);
  let text = '';
  for (let i = 0; i < units.length; i += chunk) text += decodeUnits(units.subarray(i, i + chunk));
  return text;
}
