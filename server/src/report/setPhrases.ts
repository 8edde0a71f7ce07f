import type { Corpus, UnitSet } from '../index/questions.ts';
import type { SetPhrase } from '../protocol/reuseReport.ts';
import { longestDraft } from '../reuse/findReuse.ts';
import { type HanziText, hanziOf, stretchOf } from '../reuse/hanzi.ts';
import { stockPhrasesIn } from '../reuse/stockPhrases.ts';
import { headOf } from '../speech/head.ts';
import type { ParsedFile } from '../speech/model.ts';
import { CoveredUnits } from '../util/coveredUnits.ts';
import { overlaps, type Span } from '../util/span.ts';

/** Set phrases of a draft, and where they stand (UTF-16 offsets, none overlaps another). */
export interface FoundPhrases {
  phrases: SetPhrase[];
  spans: Span[];
}

export interface SetPhraseOptions {
  /** The draft itself, where it is a corpus file: it is no voice. Normalised. */
  ownUri?: string;
  isCancelled?: () => boolean;
}

/** Hanzi of the shortest phrase that counts because many say it: below, it is a word (`党员干部`). */
const fewestHanzi = 5;
/** What leans on its neighbours (`的历史时期`, `突如其来的`) is no phrase. */
const leaning = /^[的了和与及等]|[的了和与及]$/;
/** Heaviest phrases of the corpus looked at that begin with the same four Hanzi. */
const mostAlike = 32;
/** Rows looked at for those: of one first and one second Hanzi there are hardly more. */
const mostRows = 4000;
/** Occurrences looked at to count the voices of a phrase. */
const mostCounted = 512;
/** Phrases counted, the longest first: more nobody reads. */
const mostPhrases = 400;
/** Positions of the draft looked at between two pauses. */
const sliceLength = 512;

/**
 * The set phrases of a draft: those that the genre is known for, and those that many voices of this corpus say, as whole
 * words within a clause. In slices of a few milliseconds. Titles and salutations are left out.
 */
export function* setPhrasesOf(
  text: string,
  parsed: ParsedFile,
  corpus: Corpus,
  { ownUri, isCancelled }: SetPhraseOptions,
): Generator<undefined, FoundPhrases> {
  const draft = hanziOf(text.length > longestDraft ? text.slice(0, longestDraft) : text);
  const heads = parsed.speeches.map((speech) => headOf(text, speech));
  const isInHead = (span: Span) => heads.some((head) => overlaps(head, span));
  const known = [...stockPhrasesIn(draft)].map((span) => closed(text, stretchOf(span, draft.offsets)));
  const frequent: Span[] = [];
  const phrasesFrom = corpusPhrases(corpus);
  for (let i = 0; i < draft.units.length; i++) {
    const span = longestPhraseAt(draft, i, phrasesFrom);
    if (span) frequent.push(span);
    if (i % sliceLength !== sliceLength - 1) continue;
    yield;
    if (isCancelled?.()) return { phrases: [], spans: [] };
  }

  const leastVoices = leastOf(corpus.speeches);
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const groups = new Map<string, SetPhrase>();
  const common = new Map<string, boolean>();
  const covered = new CoveredUnits(text.length);
  const spans: Span[] = [];
  const isKnown = new Set(known);
  for (const span of [...known, ...frequent].sort((a, b) => length(b) - length(a) || a.start - b.start)) {
    if (isInHead(span) || covered.overlaps(span)) continue;
    const phrase = text.slice(span.start, span.end);
    const key = phrase.replace(/[^\u3400-\u9fff]/g, '');
    let group = groups.get(key);
    if (!group && common.get(key) !== false) {
      if (groups.size === mostPhrases) continue;
      const { count, documents, places } = corpus.occurrences(phrase, mostCounted, mostCounted);
      const isOwn = own && places.some((place) => place >= own.start && place < own.end);
      const voices = Math.max(0, documents - (isOwn ? 1 : 0));
      common.set(key, isKnown.has(span) || voices >= leastVoices);
      if (common.get(key)) {
        group = { text: phrase, starts: [], voices, orMore: count > mostCounted };
        groups.set(key, group);
      }
      yield;
      if (isCancelled?.()) return { phrases: [], spans: [] };
    }
    if (!group) continue;
    covered.add(span);
    spans.push(span);
    group.starts.push(span.start);
  }
  for (const { starts } of groups.values()) starts.sort((a, b) => a - b);
  const phrases = [...groups.values()].sort((a, b) => b.voices - a.voices || b.starts.length - a.starts.length);
  return { phrases, spans };
}

/** Voices that make a phrase a set one: three in a small corpus, 8 of 1,000 speeches, 16 of 10,000. */
function leastOf(speeches: number): number {
  return Math.max(3, Math.round(speeches ** 0.3));
}

/** The longest phrase of the corpus that the draft says from a Hanzi on, within a clause. */
function longestPhraseAt(
  { text, units, offsets }: HanziText,
  at: number,
  phrasesFrom: (begin: Uint16Array) => readonly string[],
): Span | undefined {
  const start = offsets[at];
  if (at + fewestHanzi > units.length || offsets[at + fewestHanzi - 1] !== start + fewestHanzi - 1) return undefined;
  const phrase = phrasesFrom(units.subarray(at, at + 4)).find((one) => text.startsWith(one, start));
  return phrase === undefined ? undefined : { start, end: start + phrase.length };
}

/** Phrases of the corpus that begin with four Hanzi, longest first; what was asked for is remembered. */
function corpusPhrases(corpus: Corpus): (begin: Uint16Array) => readonly string[] {
  const known = new Map<string, string[]>();
  return (begin) => {
    const key = String.fromCharCode(...begin);
    let phrases = known.get(key);
    if (!phrases) {
      phrases = corpus
        .phrases({ begins: [...begin].map(only), most: mostAlike, rows: mostRows })
        .map(({ text }) => text)
        .filter((text) => text.length >= fewestHanzi && !leaning.test(text))
        .sort((a, b) => b.length - a.length);
      known.set(key, phrases);
    }
    return phrases;
  };
}

function only(unit: number): UnitSet {
  return { has: (other) => other === unit, sorted: Uint16Array.of(unit) };
}

/** A span with the marks that close what was opened in it, and open what is closed in it (`“四个意识”`). */
function closed(text: string, span: Span): Span {
  let { start, end } = span;
  const words = text.slice(start, end);
  for (const [open, close] of ['“”', '‘’', '《》', '「」']) {
    const depth = words.split(open).length - words.split(close).length;
    if (depth > 0 && text[end] === close) end++;
    if (depth < 0 && text[start - 1] === open) start--;
  }
  return { start, end };
}

function length({ start, end }: Span): number {
  return end - start;
}
