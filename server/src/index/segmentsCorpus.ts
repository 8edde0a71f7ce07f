import type { Span } from '../util/span.ts';
import { findSpeeches } from './findSpeeches.ts';
import { foldTable, foldText, isEntryUnit } from './fold.ts';
import { followersAmong } from './followersAmong.ts';
import { gramLength } from './gramFilter.ts';
import { LiveSegment, spread } from './liveSegment.ts';
import { mergeOpeners } from './mergeOpeners.ts';
import type {
  Corpus,
  CorpusHeading,
  Follower,
  Followers,
  FollowersAmong,
  FollowersAmongQuery,
  FollowersQuery,
  Occurrences,
  Opener,
  OpenerQuery,
  OpenerRole,
  Phrase,
  PhraseQuery,
  Place,
  Seed,
  SeedOptions,
  SpeechInfo,
} from './questions.ts';
import { rareStrings } from './rareStrings.ts';
import { sketchSize } from './segmentTables.ts';
import type { SegmentView } from './segmentView.ts';
import type { Interval, SortedPlaces } from './sortedPlaces.ts';
import { strongestPhrases } from './strongestPhrases.ts';

/** Longest match that is told, in code units: longer ones are extended by comparing. */
const deepest = 64;
/** Occurrences looked at to count voices, where nobody says how many. */
const mostLookedAt = 256;
/** Descriptions of speeches that are kept, and as many of those that were kept before them. */
const mostSpeechInfo = 2000;
/** Arguments of one call: more may overflow the stack. */
const chunk = 8192;

/** Answers the four questions from a few segments; what one of them has as deleted stands in none of the answers. */
export class SegmentsCorpus implements Corpus {
  readonly files: number;
  readonly speeches: number;
  readonly characters: number;
  readonly #segments: readonly LiveSegment[];
  /** What was asked for: titles and dates are decoded once. */
  #speechInfo = new Map<number, SpeechInfo>();
  #olderInfo = this.#speechInfo;
  readonly #openers = new Map<OpenerRole, Opener[]>();

  constructor(segments: readonly { view: SegmentView; deleted: ReadonlySet<number> }[]) {
    const live: LiveSegment[] = [];
    let base = 0;
    let speechBase = 0;
    let files = 0;
    let speeches = 0;
    let characters = 0;
    for (const { view, deleted } of segments) {
      const segment = new LiveSegment(view, base, speechBase, deleted);
      live.push(segment);
      base += view.text.length;
      speechBase += view.tables.speeches;
      for (let file = 0; file < view.tables.files; file++) {
        if (segment.isDeleted(file)) continue;
        files++;
        characters += view.tables.fileLength(file);
      }
      for (let id = 0; id < view.tables.speeches; id++) {
        if (!segment.isDeleted(view.tables.speechFile(id))) speeches++;
      }
    }
    this.#segments = live;
    this.files = files;
    this.speeches = speeches;
    this.characters = characters;
  }

  followers(context: string, { most, samples, reach, begins }: FollowersQuery): Followers[] {
    const units = foldText(context);
    const found: Followers[] = [];
    for (let start = 0; start < units.length && found.length < most; start++) {
      const opening = units[start] === 10;
      if (!opening && !isEntryUnit(units[start])) continue;
      const from = opening ? start + 1 : start;
      const intervals = this.#segments.map((segment) => sortedOf(segment, opening).find(units, from, units.length));
      const count = intervals.reduce((sum, one) => sum + one.to - one.from, 0);
      if (count === 0) continue;
      const length = units.length - from;
      const picked: Follower[] = [];
      for (const [i, segment] of this.#segments.entries()) {
        const share = Math.ceil((samples * (intervals[i].to - intervals[i].from)) / count);
        for (const index of spread(intervals[i], share)) {
          const place = sortedOf(segment, opening).at(index) + length;
          if (!segment.stands(place)) continue;
          const wanted = !begins || begins.some((set) => set.has(segment.view.text.unit(place)));
          picked.push(segment.follower(place, wanted ? reach : 0, length > 0));
        }
      }
      // where all were looked at, the deleted ones are known
      const standing = count <= samples ? picked.length : count;
      if (picked.length) found.push({ matched: units.length - start, count: standing, samples: picked });
    }
    return found;
  }

  seeds(draft: string, options: SeedOptions): Seed[] {
    return rareStrings(foldText(draft), this.#segments, options);
  }

  occurrences(phrase: string, most: number, lookedAt = mostLookedAt): Occurrences {
    const units = foldText(phrase);
    let skipped = 0;
    while (skipped < units.length && !isEntryUnit(units[skipped])) skipped++;
    if (skipped === units.length) return { count: 0, documents: 0, places: [] };
    const intervals = this.#segments.map(({ view }) => view.entries.find(units, skipped, units.length));
    const limit = Math.max(most, lookedAt);
    const places = this.#placesIn(intervals, skipped, limit).filter((place) => this.#begins(place, units, skipped));
    const voices = new Set<number>();
    for (const place of places) {
      const voice = this.#voiceAt(place + skipped);
      if (voice !== undefined) voices.add(voice);
    }
    const count = total(intervals) <= limit ? places.length : total(intervals);
    return { count, documents: voices.size, places: evenly(places, most) };
  }

  holds(phrase: string): boolean {
    const units = foldText(phrase);
    if (units.length === 0 || !isEntryUnit(units[0])) return this.occurrences(phrase, 1).places.length > 0;
    return this.#segments.some((segment) => {
      const { entries } = segment.view;
      if (!segment.hasDeleted) return entries.first(units, 0, units.length) >= 0;
      return segment.firstStanding(entries.find(units, 0, units.length)) >= 0;
    });
  }

  longestMatch(text: string, at: number, most: number): number {
    const units = foldText(text.slice(at, at + Math.min(most, deepest)));
    if (units.length === 0 || !isEntryUnit(units[0])) return 0;
    let longest = 0;
    for (const segment of this.#segments) {
      const { entries } = segment.view;
      // a string of a few units is looked up as a whole: going unit by unit would cross half of the index
      let length = Math.min(Math.max(gramLength, longest + 1), units.length);
      let interval = entries.find(units, 0, length);
      while (length > longest && segment.firstStanding(interval) < 0) interval = entries.find(units, 0, --length);
      if (length <= longest) continue;
      // one that stands, among the places that agree so far
      let witness = segment.firstStanding(interval);
      while (length < units.length) {
        interval = entries.narrow(interval, length, units[length]);
        if (witness < interval.from || witness >= interval.to) witness = segment.firstStanding(interval);
        if (witness < 0) break;
        length++;
      }
      longest = length;
    }
    return longest;
  }

  openers({ role, prefix, most }: OpenerQuery): Opener[] {
    let all = this.#openers.get(role);
    if (!all) {
      all = mergeOpeners(role, this.#segments);
      this.#openers.set(role, all);
    }
    const folded = foldText(prefix);
    return all.filter((opener) => startsWith(opener.text, folded)).slice(0, most);
  }

  followersAmong(context: string, query: FollowersAmongQuery): FollowersAmong {
    return followersAmong(context, query, this.#segments);
  }

  phrases(query: PhraseQuery): Phrase[] {
    return strongestPhrases(query, this.#segments);
  }

  headings(query: string, most: number): CorpusHeading[] {
    const found: CorpusHeading[] = [];
    for (const segment of this.#segments) {
      const { tables } = segment.view;
      for (let id = 0; id < tables.speeches; id++) {
        const file = tables.speechFile(id);
        if (segment.isDeleted(file)) continue;
        for (const { role, start, end } of tables.landmarks(id)) {
          if (role !== 'heading') continue;
          const place = segment.base + tables.fileStart(file) + start;
          const name = this.text(place, place + end - start);
          if (name.includes(query)) found.push({ name, place, speech: segment.speechBase + id });
          if (found.length === most) return found;
        }
      }
    }
    return found;
  }

  speechAt(place: Place): SpeechInfo | undefined {
    const segment = this.#segmentAt(place);
    const id = segment?.speechAt(place - segment.base);
    return segment && id !== undefined ? this.speech(segment.speechBase + id) : undefined;
  }

  speech(id: number): SpeechInfo {
    const known = this.#speechInfo.get(id) ?? this.#olderInfo.get(id);
    if (known) return known;
    const segment = this.#segmentOf(id);
    const { file, start, end, voice, title, date } = segment.view.tables.speech(id - segment.speechBase);
    const uri = segment.view.tables.uri(file);
    const info = { id, voice, uri, title, date, start: segment.base + start, end: segment.base + end };
    if (this.#speechInfo.size >= mostSpeechInfo) {
      this.#olderInfo = this.#speechInfo;
      this.#speechInfo = new Map();
    }
    this.#speechInfo.set(id, info);
    return info;
  }

  sketch(id: number): Uint32Array {
    const { view, speechBase } = this.#segmentOf(id);
    const from = (id - speechBase) * sketchSize;
    return view.tables.sketches.subarray(from, from + sketchSize);
  }

  findSpeeches(query: string, most: number): SpeechInfo[] {
    return findSpeeches(this.#segments, query, most).map((id) => this.speech(id));
  }

  text(start: Place, end: Place): string {
    const segment = this.#segmentAt(start);
    if (!segment) return '';
    const { tables, text } = segment.view;
    const file = tables.fileAt(Math.max(0, start - segment.base));
    const last = Math.min(end - segment.base, tables.fileStart(file) + tables.fileLength(file));
    return decodeUnits(text.slice(Math.max(0, start - segment.base), last));
  }

  locate(place: Place): { uri: string; offset: number } {
    const segment = this.#segmentAt(place);
    if (!segment) throw new RangeError(`no place ${place}`);
    const { tables } = segment.view;
    const file = Math.max(0, tables.fileAt(place - segment.base));
    return { uri: tables.uri(file), offset: place - segment.base - tables.fileStart(file) };
  }

  placesOf(uri: string): Span | undefined {
    for (const segment of this.#segments) {
      const { tables } = segment.view;
      const file = tables.fileOf(uri);
      if (file === undefined || segment.isDeleted(file)) continue;
      const start = segment.base + tables.fileStart(file);
      return { start, end: start + tables.fileLength(file) };
    }
    return undefined;
  }

  /** The voice that speaks at a place, without the words that describe its speech. */
  #voiceAt(place: Place): number | undefined {
    const segment = this.#segmentAt(place);
    const id = segment?.speechAt(place - segment.base);
    return segment && id !== undefined ? segment.view.tables.voice(id) : undefined;
  }

  /** The segment that holds a speech. */
  #segmentOf(speech: number): LiveSegment {
    const segment = this.#segments.findLast((one) => one.speechBase <= speech);
    if (!segment) throw new RangeError(`no speech ${speech}`);
    return segment;
  }

  #segmentAt(place: Place): LiveSegment | undefined {
    for (const segment of this.#segments) if (place < segment.end) return segment;
    return undefined;
  }

  /** Places of the corpus in the intervals, `before` units before each, at most `most` spread over all of them. */
  #placesIn(intervals: readonly Interval[], before: number, most: number): Place[] {
    const count = total(intervals);
    const places: Place[] = [];
    for (const [i, segment] of this.#segments.entries()) {
      const share = count <= most ? count : Math.ceil((most * (intervals[i].to - intervals[i].from)) / count);
      for (const index of spread(intervals[i], share)) {
        const place = segment.view.entries.at(index);
        if (place >= before && segment.stands(place)) places.push(segment.base + place - before);
      }
    }
    return places.sort((a, b) => a - b);
  }

  /** Whether the text at a place begins with the first `length` units (folded). */
  #begins(place: Place, units: Uint16Array, length: number): boolean {
    const segment = this.#segmentAt(place);
    if (!segment) return false;
    for (let k = 0; k < length; k++) {
      if (foldTable[segment.view.text.unit(place - segment.base + k)] !== units[k]) return false;
    }
    return true;
  }
}

function sortedOf({ view }: LiveSegment, opening: boolean): SortedPlaces {
  return opening ? view.paragraphs : view.entries;
}

function total(intervals: readonly Interval[]): number {
  let sum = 0;
  for (const { from, to } of intervals) sum += to - from;
  return sum;
}

function evenly(places: Place[], most: number): Place[] {
  return places.length <= most ? places : [...spread({ from: 0, to: places.length }, most)].map((i) => places[i]);
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
