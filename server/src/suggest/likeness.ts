import type { Corpus } from '../index/questions.ts';
import { isHan } from '../speech/characters.ts';
import { type Cursor, clauseEnds } from './cursor.ts';
import type { NearSpeech } from './nearness.ts';
import { isWordStart } from './words.ts';

/**
 * What each sign of likeness adds, rounded between what `npm run bench:fit` finds in a corpus of two million characters
 * and in one of eighteen million. Their order is that of the numbers of `Likeness.signs`.
 */
export const likenessWeights = {
  // pairs of Hanzi before the occurrence that the draft has just said, and that it said a little before
  pairsJustSaid: 0.21,
  pairsSaid: 0.16,
  // Hanzi directly before it that stand directly before the cursor, too
  hanzi: 0.3,
  // by how much its clause has got further than that of the draft, or less far
  clauseDifference: -0.08,
  // how near its speech is to the draft, as a logarithm; what share of all that is near lies in the same folder
  nearness: 0.62,
  folder: 0.95,
  year: 0.008,
  // a word begins with the context here, and none there, or the other way round
  otherWord: -1.1,
};

/** Code units before the context of an occurrence that are compared with the draft. */
export const comparedUnits = 24;
/** How far back the draft has just said something, and how far it is remembered here; in code units. */
const justSaid = 30;
const remembered = 150;
/** How far back the Hanzi directly before the cursor and before an occurrence go. */
const nearCursor = 14;
const nearOccurrence = 12;
const mostDifference = 10;
/** What has no date counts as being of this year. */
const middleYear = 2010;

/** Hanzi that stand everywhere: to share them tells nothing. */
const particles = '的一是在不了有和为以与及对将中上下要等之也就这那个我们你他都而到被把从于或并';
/** By code unit: 0 what is no Hanzi, 1 for particles, 2 for the others. */
const tellings = new Uint8Array(1 << 16);
const telling = 2;
for (let unit = 0; unit < tellings.length; unit++) if (isHan(unit)) tellings[unit] = telling;
for (const particle of particles) tellings[particle.charCodeAt(0)] = 1;
const slots = 1 << 13;
const weights = Object.values(likenessWeights);

/**
 * Tells of occurrences how like their places are to that of the cursor. What was said of the same things, in a speech of
 * the same kind and time, foretells the next word better than what was said of others: an occurrence counts by it.
 */
export class Likeness {
  /** By a hash of two Hanzi: 1 where they were said, 2 where they have just been said. */
  readonly #pairs = new Uint8Array(slots);
  readonly #hanzi = new Uint8Array(slots);
  readonly #clause: number;
  readonly #lineLength: number;
  readonly #scores: ReadonlyMap<number, number>;
  readonly #folders = new Map<string, number>();
  readonly #corpus: Corpus;
  readonly #ofSpeeches = new Map<number, readonly [nearness: number, folder: number, year: number]>();
  readonly #wordStarts: number;
  readonly #signs = new Float64Array(weights.length);

  /** @param starts where words of the draft begin before the cursor (`wordStarts`) */
  constructor(
    { before, past }: Pick<Cursor, 'before' | 'past'>,
    starts: number,
    near: readonly NearSpeech[],
    corpus: Corpus,
  ) {
    const end = past.length;
    for (let at = Math.max(1, end - remembered); at < end; at++) {
      const pair = pairAt(past, at);
      if (pair >= 0) this.#pairs[pair] = end - at < justSaid ? 2 : 1;
    }
    for (let at = Math.max(0, end - nearCursor); at < end; at++) {
      const unit = past.charCodeAt(at);
      if (tellings[unit] === telling) this.#hanzi[unit % slots] = 1;
    }
    this.#clause = clauseLength(before);
    this.#lineLength = before.length;
    this.#wordStarts = starts;
    this.#scores = new Map(near.map(({ speech, score }) => [speech, score]));
    this.#corpus = corpus;
    const all = near.reduce((sum, { score }) => sum + score, 0);
    for (const { speech, score } of near) {
      const folder = folderOf(corpus.speech(speech).uri);
      this.#folders.set(folder, (this.#folders.get(folder) ?? 0) + score / all);
    }
  }

  /**
   * How much more an occurrence says than one that has nothing in common with the draft, as a factor.
   *
   * @param before what stands before it, `comparedUnits` of it
   * @param matched code units of the draft's context that stand there
   * @param speech id of the speech
   * @param opensWord whether a word begins there where the context begins; undefined where nobody knows
   */
  of(before: string, matched: number, speech: number, opensWord?: boolean): number {
    const signs = this.signs(before, matched, speech, opensWord);
    let sum = 0;
    for (let i = 0; i < signs.length; i++) sum += weights[i] * signs[i];
    return Math.exp(sum);
  }

  /** The signs that `of` goes by, in the order of `likenessWeights`; good until the next call. */
  signs(before: string, matched: number, speech: number, opensWord?: boolean): Float64Array {
    let pairsJustSaid = 0;
    let pairsSaid = 0;
    let hanzi = 0;
    for (let at = 0; at < before.length; at++) {
      const pair = at === 0 ? -1 : pairAt(before, at);
      const said = pair < 0 ? 0 : this.#pairs[pair];
      if (said === 2) pairsJustSaid++;
      else pairsSaid += said;
      const unit = before.charCodeAt(at);
      if (before.length - at <= nearOccurrence && tellings[unit] === telling) hanzi += this.#hanzi[unit % slots];
    }
    const [nearness, folder, year] = this.#ofSpeech(speech);
    const signs = this.#signs;
    signs[0] = pairsJustSaid;
    signs[1] = pairsSaid;
    signs[2] = hanzi;
    signs[3] = this.#clauseDifference(before, matched);
    signs[4] = nearness;
    signs[5] = folder;
    signs[6] = year;
    signs[7] = Number(opensWord !== undefined && opensWord !== this.#opensWord(matched));
    return signs;
  }

  #opensWord(matched: number): boolean {
    // a context that reaches beyond the line has the line's start in it
    return matched > this.#lineLength || isWordStart(this.#wordStarts, matched);
  }

  #clauseDifference(before: string, matched: number): number {
    // where the context begins before the clause, the clauses have got as far
    if (this.#clause < matched) return 0;
    const draft = Math.min(this.#clause, comparedUnits + matched);
    return Math.min(mostDifference, Math.abs(draft - matched - clauseLength(before)));
  }

  #ofSpeech(speech: number): readonly [number, number, number] {
    let known = this.#ofSpeeches.get(speech);
    if (!known) {
      const score = this.#scores.get(speech) ?? 0;
      const { uri, date } = this.#corpus.speech(speech);
      const year = Number(date?.slice(0, 4) ?? middleYear);
      known = [Math.log1p(10 * score), this.#folders.get(folderOf(uri)) ?? 0, year - middleYear];
      this.#ofSpeeches.set(speech, known);
    }
    return known;
  }
}

interface Weighed {
  weight: number;
  likeness: number;
}

/** So many occurrences believe half of what their likeness says: the like one of three says little against the others. */
const halfBelieved = 8;

/** Lets occurrences of one context weigh by their likeness. Together they weigh what they weighed before. */
export function weighByLikeness(occurrences: readonly Weighed[]): void {
  let before = 0;
  let after = 0;
  const belief = occurrences.length / (occurrences.length + halfBelieved);
  for (const occurrence of occurrences) {
    before += occurrence.weight;
    occurrence.weight *= occurrence.likeness ** belief;
    after += occurrence.weight;
  }
  for (const occurrence of occurrences) occurrence.weight *= before / after;
}

/** A hash of the two Hanzi that end behind `at`, or -1 where they tell nothing. */
function pairAt(text: string, at: number): number {
  const first = text.charCodeAt(at - 1);
  const second = text.charCodeAt(at);
  return tellings[first] + tellings[second] > telling ? (first * 31 + second) % slots : -1;
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** Code units behind the last mark or the line's start. */
function clauseLength(text: string): number {
  let start = text.length;
  while (start > 0 && text[start - 1] !== '\n' && !clauseEnds.includes(text[start - 1])) start--;
  return text.length - start;
}
