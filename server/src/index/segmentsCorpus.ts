import type { Span } from '../util/span.ts';
import { decodeUnits } from './decodeUnits.ts';
import { findSpeeches } from './findSpeeches.ts';
import { foldTable, foldText, isEntryUnit } from './fold.ts';
import { followers } from './followers.ts';
import { followersAmong } from './followersAmong.ts';
import { LiveSegment, segmentAt } from './liveSegment.ts';
import { longestMatch } from './longestMatch.ts';
import { mergeOpeners } from './mergeOpeners.ts';
import { occurrences } from './occurrences.ts';
import type {
  Corpus,
  CorpusHeading,
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
import { sortedUnits } from './sortedPlaces.ts';
import { strongestPhrases } from './strongestPhrases.ts';

/** Occurrences looked at to count voices, where nobody says how many. */
const mostLookedAt = 256;
/** Descriptions of speeches that are kept, and as many of those that were kept before them. */
const mostSpeechInfo = 2000;

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

  followers(context: string, query: FollowersQuery): Followers[] {
    return followers(context, query, this.#segments);
  }

  seeds(draft: string, options: SeedOptions): Seed[] {
    return rareStrings(foldText(draft), this.#segments, options);
  }

  occurrences(phrase: string, most: number, lookedAt = mostLookedAt): Occurrences {
    return occurrences(phrase, most, lookedAt, this.#segments);
  }

  holds(phrase: string): boolean {
    const units = foldText(phrase);
    const isPlain = units.length > 0 && units.length <= sortedUnits && isEntryUnit(units[0]);
    if (!isPlain) return this.occurrences(phrase, 1).places.length > 0;
    return this.#segments.some((segment) => {
      const { entries } = segment.view;
      if (!segment.hasDeleted) return entries.first(units, 0, units.length) >= 0;
      return segment.firstStanding(entries.find(units, 0, units.length)) >= 0;
    });
  }

  longestMatch(text: string, at: number, most: number): number {
    return longestMatch(text, at, most, this.#segments);
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
    const segment = segmentAt(this.#segments, place);
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
    const segment = segmentAt(this.#segments, start);
    if (!segment) return '';
    const { tables, text } = segment.view;
    const file = tables.fileAt(Math.max(0, start - segment.base));
    const last = Math.min(end - segment.base, tables.fileStart(file) + tables.fileLength(file));
    return decodeUnits(text.slice(Math.max(0, start - segment.base), last));
  }

  locate(place: Place): { uri: string; offset: number } {
    const segment = segmentAt(this.#segments, place);
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

  /** The segment that holds a speech. */
  #segmentOf(speech: number): LiveSegment {
    const segment = this.#segments.findLast((one) => one.speechBase <= speech);
    if (!segment) throw new RangeError(`no speech ${speech}`);
    return segment;
  }
}

function startsWith(text: string, folded: Uint16Array): boolean {
  if (text.length < folded.length) return false;
  for (let k = 0; k < folded.length; k++) if (foldTable[text.charCodeAt(k)] !== folded[k]) return false;
  return true;
}
