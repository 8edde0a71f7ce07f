import { LcpIntervals, type TextNode } from './lcpIntervals.ts';
import { heaviestWeight, type PhraseList, type PhraseSections, packPhrases, packWeight } from './phraseRows.ts';
import { VoiceMap } from './voiceMap.ts';

/** Shortest and longest phrase, in Hanzi. */
export const shortestPhrase = 4;
export const longestPhrase = 16;
/** Phrases kept for so many code units of text: about an eighth of a byte a unit. */
const unitsPerPhrase = 52;
/** A text with fewer code units hardly says anything twice: there every clause is a phrase. */
const smallText = 400_000;
/** So many are kept of any text. */
const fewestPhrases = 150_000;

/** Words of one Hanzi that segmenters join with what follows. */
const littleWords = new Set(Array.from('要把将以与和在从对是更再就被让使向', (char) => char.charCodeAt(0)));

/** What a segment's text is, as far as sorting and finding phrases need it. */
export interface SortSource {
  text: Uint16Array;
  /** 1 where nothing is to be found. */
  silent: Uint8Array;
  /** Bit p: a word ends before place p. */
  boundaries: Uint8Array;
  /** As the section of this name. */
  speechRows: Uint32Array;
}

/**
 * The phrases that two voices or more share: stretches of Hanzi within a clause that begin and end with a word, as long
 * as they can be without losing a voice. Of too many those go that fewest voices share. Linear; reads each place that
 * opens a word once, in the order of the suffix array.
 *
 * @param sorted all places in the order of the text behind them
 */
export function repeatedPhrases(source: SortSource, sorted: Int32Array): PhraseSections {
  const { text } = source;
  const runs = runsOf(source);
  const voices = new VoiceMap(source.speechRows, text.length);
  const found: PhraseList = { places: [], lengths: [], weights: [] };
  const isSmall = text.length < smallText;
  const intervals = new LcpIntervals(longestPhrase, voices.count, (node) => {
    if (node.count === 1 && !isSmall) return;
    const length = wordEnd(source.boundaries, node, Math.max(node.parent + 1, shortestPhrase));
    if (length === 0) return;
    found.places.push(node.place);
    found.lengths.push(length);
    found.weights.push(weightOf(node, length));
  });
  let before = -1;
  for (let i = 0; i < sorted.length; i++) {
    const place = sorted[i];
    const reach = runs[place];
    if (reach === 0) continue;
    const voice = voices.at(place);
    if (voice < 0) continue;
    const shared = before < 0 ? 0 : commonRun(text, before, place, Math.min(reach, runs[before]));
    const common = shared < shortestPhrase ? 0 : shared;
    intervals.add({ place, reach, common, voice, opens: !isHanzi(text[place - 1]) });
    before = place;
  }
  intervals.end();
  return packPhrases(text, heaviest(found, Math.max(fewestPhrases, Math.ceil(text.length / unitsPerPhrase))));
}

/** Voices count, and more so where they say it as a clause, or the beginning or the end of one. */
function weightOf({ voices, count, depth, opens, closes, clauses }: TextNode, length: number): number {
  const isWhole = length === depth;
  return packWeight((voices / count) * (0.1 * count + 0.4 * opens + (isWhole ? 0.3 * closes + clauses : 0)));
}

/** For each place that opens a word, Hanzi from there to the end of the clause, at most `longestPhrase`; else 0. */
function runsOf({ text, silent, boundaries }: SortSource): Uint8Array {
  const runs = new Uint8Array(text.length);
  let run = 0;
  for (let place = text.length - 1; place >= 0; place--) {
    const unit = text[place];
    if (!isHanzi(unit) || silent[place]) run = 0;
    else {
      if (run < longestPhrase) run++;
      if (run >= shortestPhrase && opensWord(text, boundaries, place)) runs[place] = run;
    }
  }
  return runs;
}

/**
 * Whether a word begins at a place; also behind a little word that was taken for the first of three Hanzi (`要织密`).
 */
function opensWord(text: Uint16Array, boundaries: Uint8Array, place: number): boolean {
  if (endsBefore(boundaries, place)) return true;
  if (!littleWords.has(text[place - 1])) return false;
  return endsBefore(boundaries, place - 1) && !endsBefore(boundaries, place + 1) && endsBefore(boundaries, place + 2);
}

function endsBefore(boundaries: Uint8Array, place: number): boolean {
  return ((boundaries[place >> 3] >> (place & 7)) & 1) === 1;
}

function commonRun(text: Uint16Array, a: number, b: number, most: number): number {
  let length = 0;
  while (length < most && text[a + length] === text[b + length]) length++;
  return length;
}

/** The most units of a node's string after which a word ends; 0 where they are fewer than `least`. */
function wordEnd(boundaries: Uint8Array, { place, depth }: TextNode, least: number): number {
  for (let length = depth; length >= least; length--) {
    if (endsBefore(boundaries, place + length)) return length;
  }
  return 0;
}

/** At most `most` of the phrases, the heaviest; their order stays. */
function heaviest(list: PhraseList, most: number): PhraseList {
  if (list.places.length <= most) return list;
  const counts = new Uint32Array(heaviestWeight + 1);
  for (const weight of list.weights) counts[weight]++;
  let least = heaviestWeight;
  let kept = counts[least];
  while (least > 0 && kept + counts[least - 1] <= most) kept += counts[--least];
  const result: PhraseList = { places: [], lengths: [], weights: [] };
  // of the next weight as many as there is room for
  let room = most - kept;
  for (const [i, weight] of list.weights.entries()) {
    if (weight < least && (weight < least - 1 || room-- <= 0)) continue;
    result.places.push(list.places[i]);
    result.lengths.push(list.lengths[i]);
    result.weights.push(weight);
  }
  return result;
}

function isHanzi(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
