import { foldText, isEntryUnit } from '../index/fold.ts';
import type { Corpus, Place } from '../index/questions.ts';
import { findPlaceholders } from '../speech/placeholders.ts';
import type { Span } from '../util/span.ts';

/** A stretch of a draft that stands in the corpus too. Offsets in UTF-16 code units of the draft. */
export interface SourceMatch extends Span {
  /** Where it stands, the best source first; all of the same length as the span. */
  places: Place[];
  /** How often it stands there. */
  count: number;
  /** How many speeches say it. */
  documents: number;
}

export interface MatchOptions {
  /** Least length in code units. */
  minimum: number;
  /** Most places wanted. */
  most: number;
  /** The draft's own file: what stands there is no source. */
  ownUri?: string;
}

/** How far before the offset a match may begin, before it is extended by comparing. */
const reach = 48;
/** Longest string asked of the index. */
const longest = 64;
/** Farthest that a match is extended on either side. */
const furthest = 2000;

/** The longest stretch around an offset, within its paragraph, that stands in the corpus; undefined where none does. */
export function matchAt(draft: string, offset: number, corpus: Corpus, options: MatchOptions): SourceMatch | undefined {
  const paragraph = paragraphAt(draft, offset);
  let best: SourceMatch | undefined;
  for (let start = Math.max(paragraph.start, offset - reach); start <= offset && start < paragraph.end; start++) {
    const length = wordsOnly(draft, start, corpus.longestMatch(draft, start, Math.min(longest, paragraph.end - start)));
    // a match that is no longer than the best so far, or ends before the offset, is not wanted
    const least = Math.max(options.minimum, offset - start + 1, best ? best.end - best.start + 1 : 0);
    if (length >= least) best = elsewhere(draft, { start, length, least }, corpus, options) ?? best;
  }
  if (!best) return undefined;
  const match = extend(draft, best, paragraph, corpus, options);
  return isGap(draft, match, paragraph, options.minimum) ? undefined : exactFirst(draft, match, corpus);
}

/** The longest part of a stretch, from its start and no shorter than `least`, that stands outside the draft's own file. */
function elsewhere(
  draft: string,
  { start, length, least }: { start: number; length: number; least: number },
  corpus: Corpus,
  { most, ownUri }: MatchOptions,
): SourceMatch | undefined {
  const own = ownUri === undefined ? undefined : corpus.placesOf(ownUri);
  const isOther = (place: Place) => !own || place < own.start || place >= own.end;
  const ask = (size: number): SourceMatch | undefined => {
    const { count, documents, places } = corpus.occurrences(draft.slice(start, start + size), own ? 256 : most);
    const others = places.filter(isOther);
    if (others.length === 0) return undefined;
    const ownOnes = places.length - others.length;
    return {
      start,
      end: start + size,
      places: others.slice(0, most),
      count: count - ownOnes,
      documents: Math.max(1, documents - (ownOnes ? 1 : 0)),
    };
  };
  const whole = ask(length);
  if (whole || !own) return whole;
  let low = least;
  let high = length - 1;
  let found: SourceMatch | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const match = ask(middle);
    if (match) found = match;
    if (match) low = middle + 1;
    else high = middle - 1;
  }
  return found;
}

/** Lengthens a match to both sides as far as any of its places goes along, and keeps the places that do. */
function extend(
  draft: string,
  match: SourceMatch,
  paragraph: Span,
  corpus: Corpus,
  options: MatchOptions,
): SourceMatch {
  const after = foldText(draft.slice(match.end, Math.min(paragraph.end, match.end + furthest)));
  const before = foldText(draft.slice(Math.max(paragraph.start, match.start - furthest), match.start));
  const length = match.end - match.start;
  const grown = match.places.map((place) => {
    const { offset } = corpus.locate(place);
    const left = foldText(corpus.text(place - Math.min(offset, before.length), place));
    const right = foldText(corpus.text(place + length, place + length + after.length));
    return { place, left: commonSuffix(before, left), right: commonPrefix(after, right) };
  });
  // marks alone do not make one place better than another
  const leftWords = (left: number) => left - leadingMarks(draft, match.start - left, left);
  const rightWords = (right: number) => wordsOnly(draft, match.end, right);
  const size = (one: { left: number; right: number }) => leftWords(one.left) + rightWords(one.right);
  const best = grown.reduce((a, b) => (size(b) > size(a) ? b : a));
  const same = grown.filter(({ left, right }) => left >= leftWords(best.left) && right >= rightWords(best.right));
  const left = Math.min(...same.map((one) => one.left));
  const right = rightMarks(draft, match.end, Math.min(...same.map((one) => one.right)));
  const span = { start: match.start - left, end: match.end + right };
  if (size(best) === 0) return { ...match, ...span, places: match.places.map((place) => place - left) };
  const voices = new Set(same.map(({ place }) => corpus.speechAt(place)?.voice));
  const places = same.map(({ place }) => place - left).slice(0, options.most);
  return { ...span, places, count: same.length, documents: voices.size };
}

/** The length of a stretch without the marks and spaces at its end, and without half a number. */
function wordsOnly(text: string, start: number, length: number): number {
  let end = start + length;
  if (isDigit(text.charCodeAt(end))) while (end > start && isDigit(text.charCodeAt(end - 1))) end--;
  while (end > start && !isWordUnit(text.charCodeAt(end - 1))) end--;
  return end - start;
}

/** Whether a stretch is little more than gaps: `X月X日` stands in many speeches and has its words from none of them. */
function isGap(text: string, { start, end }: Span, paragraph: Span, minimum: number): boolean {
  const gaps = findPlaceholders(text.slice(paragraph.start, paragraph.end))
    .map((gap) => ({ start: paragraph.start + gap.start, end: paragraph.start + gap.end }))
    .filter((gap) => gap.start < end && gap.end > start);
  if (gaps.length === 0) return false;
  let words = 0;
  for (let at = start; at < end; at++) {
    const inGap = gaps.some((gap) => gap.start <= at && at < gap.end);
    if (!inGap && isWordUnit(text.charCodeAt(at))) words++;
  }
  return words < minimum;
}

/** As far as a stretch goes on behind its words with marks that all sources have. */
function rightMarks(text: string, start: number, length: number): number {
  const words = wordsOnly(text, start, length);
  let end = start + words;
  while (end < start + length && !isWordUnit(text.charCodeAt(end))) end++;
  return end - start;
}

/** How many marks and spaces a stretch begins with. */
function leadingMarks(text: string, start: number, length: number): number {
  let marks = 0;
  while (marks < length && !isWordUnit(text.charCodeAt(start + marks))) marks++;
  return marks;
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Whether a unit belongs to a word, and not to the marks around it. */
function isWordUnit(unit: number): boolean {
  return isEntryUnit(unit) || (unit >= 0xdc00 && unit <= 0xdfff);
}

/** Of places that agree but for full and half width, those written just as the draft writes it come first. */
function exactFirst(draft: string, match: SourceMatch, corpus: Corpus): SourceMatch {
  const words = draft.slice(match.start, match.end);
  const isExact = (place: Place) => corpus.text(place, place + words.length) === words;
  const exact = match.places.filter(isExact);
  return { ...match, places: [...exact, ...match.places.filter((place) => !exact.includes(place))] };
}

function paragraphAt(text: string, offset: number): Span {
  const isBreak = (i: number) => text[i] === '\n' || text[i] === '\r';
  let start = offset;
  let end = offset;
  while (start > 0 && !isBreak(start - 1)) start--;
  while (end < text.length && !isBreak(end)) end++;
  return { start, end };
}

function commonPrefix(a: Uint16Array, b: Uint16Array): number {
  let k = 0;
  while (k < a.length && k < b.length && a[k] === b[k]) k++;
  return k;
}

function commonSuffix(a: Uint16Array, b: Uint16Array): number {
  let k = 0;
  while (k < a.length && k < b.length && a[a.length - 1 - k] === b[b.length - 1 - k]) k++;
  return k;
}
