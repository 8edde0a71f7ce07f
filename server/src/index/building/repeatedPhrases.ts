import { type Phrases, packWeight } from '../phraseRows.ts';
import { LcpIntervals, type TextNode } from './lcpIntervals.ts';
import { PhraseList } from './phraseList.ts';
import type { Portion } from './portion.ts';
import { VoiceMap } from './voiceMap.ts';

/** Shortest and longest phrase, in Hanzi. */
const shortestPhrase = 4;
export const longestPhrase = 16;
/** A clause that goes on behind the longest phrase: as far as it is followed. */
const beyondLongest = longestPhrase + 1;
/** A text with fewer code units hardly says anything twice: there every clause is a phrase. */
const smallText = 400_000;

/** Words of one Hanzi that segmenters join with what follows. */
const littleWords = new Set(Array.from('要把将以与和在从对是更再就被让使向', (char) => char.charCodeAt(0)));

/** A segment's text as far as finding phrases needs it. The arrays lie in memory that threads share. */
export interface SegmentText {
  text: Uint16Array;
  /** Bit p: a word ends before place p. */
  boundaries: Uint8Array;
  /** As the section of this name. */
  speechRows: Uint32Array;
}

/**
 * The phrases that a text says more than once, of a small one all: stretches of Hanzi within a clause that begin and end
 * with a word, as long as they can be without being said less often. Linear; takes the places in the order of the text
 * behind them.
 */
export class RepeatedPhrases {
  readonly #text: Uint16Array;
  readonly #voices: VoiceMap;
  readonly #intervals: LcpIntervals;
  readonly #found: PhraseList;
  #reachBefore = 0;
  /** In how many units the place before agrees with the latest one that was passed. */
  #agreed = 0;

  constructor({ text, boundaries, speechRows }: SegmentText) {
    const isSmall = text.length < smallText;
    this.#text = text;
    this.#voices = new VoiceMap(speechRows, text.length);
    this.#found = new PhraseList(Math.ceil(text.length / 32));
    this.#intervals = new LcpIntervals(longestPhrase, this.#voices.count, (node) => {
      if (node.count === 1 && !isSmall) return;
      const length = wordEnd(boundaries, node, Math.max(node.parent + 1, shortestPhrase));
      if (length > 0) this.#found.add(node.place, length, weightOf(node, length));
    });
  }

  /**
   * The next place in the order of the text behind it.
   *
   * @param followed as `reachesOf` gives it
   * @param agreed units in which it agrees with the place before it
   */
  add(place: number, followed: number, agreed: number): void {
    if (agreed < this.#agreed) this.#agreed = agreed;
    if (followed === 0) return;
    const voice = this.#voices.at(place);
    if (voice < 0) return;
    const reach = Math.min(followed, longestPhrase);
    let common = Math.min(this.#agreed, reach, this.#reachBefore);
    if (common < shortestPhrase) common = 0;
    const opens = isHanzi(this.#text[place - 1]) ? 0 : 1;
    this.#intervals.add(place, reach, common, voice, opens, reach === followed ? 1 : 0);
    this.#reachBefore = reach;
    this.#agreed = longestPhrase;
  }

  /** After the last place. */
  end(): Phrases {
    this.#intervals.end();
    return this.#found;
  }
}

/**
 * For each place that a phrase may begin at, how many Hanzi follow to the end of the clause, one more than
 * `longestPhrase` where there are more than that; elsewhere 0.
 *
 * @param onReach told of the places that are not 0, from the last to the first
 */
export function reachesOf(
  { text, silent, boundaries }: Portion,
  onReach: (place: number, reach: number) => void,
): void {
  let reach = 0;
  for (let place = text.length - 1; place >= 0; place--) {
    if (!isHanzi(text[place]) || silent[place]) reach = 0;
    else {
      if (reach < beyondLongest) reach++;
      if (reach >= shortestPhrase && opensWord(text, boundaries, place)) onReach(place, reach);
    }
  }
}

/** What a phrase counts that was said once: one small file must not stand before what many speeches say. */
const saidOnce = 0.25;

/** Voices count, and more so where they say it as a clause, or the beginning or the end of one. */
function weightOf({ voices, count, depth, opens, closes, clauses }: TextNode, length: number): number {
  const said = 0.06 * count + 0.06 * opens + (length === depth ? 0.06 * closes + clauses : 0);
  return packWeight((count === 1 ? saidOnce : voices / count) * said);
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

/** The most units of a node's string after which a word ends; 0 where they are fewer than `least`. */
function wordEnd(boundaries: Uint8Array, { place, depth }: TextNode, least: number): number {
  for (let length = depth; length >= least; length--) {
    if (endsBefore(boundaries, place + length)) return length;
  }
  return 0;
}

function isHanzi(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
