import type { Corpus, Opener, OpenerRole } from '../../index/questions.ts';
import type { NearSpeech } from '../nearness.ts';
import { isClean } from '../offer.ts';
import { stopsIn } from '../stops.ts';
import type { Suggestion } from '../suggestion.ts';
import { commonStart } from '../tail.ts';
import { begunClosing } from './begun/closingBegun.ts';
import { departedIn, lastWordsTo } from './begun/departed.ts';
import { fitsTop, HEARERS, type Top } from './fitting.ts';
import { isFittingHeading } from './headings.ts';
import { markerAt } from './markers.ts';
import { openersFor, type Place } from './openings.ts';
import { ownPhrases } from './ownPhrases.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import { isParticular, occasionOf } from './setPhrases.ts';
import { isTimely } from './timely.ts';

/** How likely the paragraphs of a role are where one is due, all together. */
const likelihood: Record<OpenerRole, number> = { salutation: 0.7, opening: 0.4, heading: 0.3, closing: 0.3 };
/** How likely those are that end a speech where one has surely been begun, all together. */
const begunLikelihood = 0.7;
/** How likely our own set phrases are at most, the first of them. */
const ownLikelihood = 0.1;
/** Headings that are offered with the ordinal that is due. */
const mostHeadings = 2;
/** How much less likely the heading of one speech alone is: it names that speech's own subject. */
const saidOnce = 0.05;
/** Sentences of one voice alone that stand before our own set phrases. */
const mostOfOneVoice = 2;
/** Their greatest length, in code units. */
const longestOfOneVoice = 40;

/**
 * The sentences of a role that begin with `typed`, as continuations of it, best first: what speeches of the kind say,
 * our own set phrases for it, what other speeches say.
 *
 * @param place where the line stands, and what the top of the draft tells
 */
export function setSentences(
  role: OpenerRole,
  typed: string,
  place: Place,
  corpus: Corpus,
  ownUri?: string,
): Suggestion[] {
  const { occasion } = place;
  const openers = openersFor(role, typed, corpus, ownUri);
  const likely = role === 'closing' && begunClosing(typed) === 'sure' ? begunLikelihood : likelihood[role];
  const total = openers.reduce((sum, { documents }) => sum + documents, 2);
  const of: Record<Fitness, Opener[]> = { kind: [], one: [], any: [], other: [] };
  for (const opener of openers) of[fitness(opener, role, place, corpus)].push(opener);
  const said = (list: Opener[], share: number) =>
    list.flatMap((opener) => {
      const one = suggestionOf(opener, typed, corpus);
      return one ? [{ ...one, probability: (share * likely * opener.documents) / total }] : [];
    });
  const fitting = said([...of.kind, ...of.one.slice(0, mostOfOneVoice), ...of.any], 1);
  const least = Math.min(ownLikelihood, ...fitting.map(({ probability }) => probability));
  const own = ownPhrases(role, typed, phrasesFor(place), least, place.head);
  // what other speeches say is of use only to who has begun it; one alone hardly ever says all of a long sentence again
  const others =
    typed === '' && (role !== 'salutation' || occasion) ? [] : [...of.one.slice(mostOfOneVoice), ...of.other];
  const usable = others.filter(({ documents, text }) => documents > 1 || text.length <= longestOfOneVoice);
  const found = [...fitting, ...own, ...said(usable, 0.3)].filter(({ text }) => isFitting(role, typed, text, place));
  // of salutations a longer one is another one
  const alike = role === 'salutation' ? Number.POSITIVE_INFINITY : twinStart;
  return [...distinct(found, true, alike), ...distinct(found, false, alike)];
}

/** Our own set phrases for a draft; where one has died, he is named in them. */
function phrasesFor(place: Place): Occasion {
  const { occasion = occasionOf('') } = place;
  const departed = occasion.isMourning ? departedIn(place) : undefined;
  return departed === undefined ? occasion : { ...occasion, closings: lastWordsTo(departed, occasion.closings) };
}

/** Whether a draft may say a sentence that goes on with `typed`: it is one of its day, its occasion and its hearers. */
function isFitting(role: OpenerRole, typed: string, text: string, place: Place): boolean {
  const { head, occasion } = place;
  if (occasion?.avoided?.test(text) || !isTimely(text, place)) return false;
  const whole = typed + text;
  // nobody speaks for those above him, begun as it may be
  if (NATIONAL.test(text) && !NATIONAL.test(head)) return false;
  if (role === 'salutation') return !occasion || !isParticular(occasion) || greetsSome(whole, occasion);
  if (role !== 'closing') return true;
  // who and what is named in what has been typed is meant
  const salutation = place.salutation !== '' || typed.match(HEARERS) ? place.salutation + typed : '';
  return fitsTop(whole, { head: `${head}\n${typed}`, salutation, occasion });
}

/** Whether hearers of an occasion are among those whom a line greets, or anybody may be meant by it. */
function greetsSome(salutation: string, { hearers }: Occasion): boolean {
  const named = salutation.match(HEARERS);
  return !named || named.some((one) => hearers.test(one)) || hearers.test(salutation);
}

/** Sentences that begin alike for so many code units are one for who looks for a beginning. */
const twinStart = 8;

/** Those that are new among a list, or those that begin or end but for the mark like one before them (`谢谢大家。`). */
function distinct(found: Suggestion[], isNew: boolean, alike: number): Suggestion[] {
  const seen: string[] = [];
  const words = (text: string) => text.replace(/[。！：]$/, '');
  return found.filter(({ text }) => {
    const isKnown = seen.includes(text);
    const isTwin = seen.some((one) => words(one) === words(text) || commonStart(one, text) >= alike);
    seen.push(text);
    return isNew ? !isKnown && !isTwin : !isKnown && isTwin;
  });
}

/**
 * How a sentence of the corpus fits the draft: speeches of its kind say it, one of them does, speeches of several kinds
 * do, or only others.
 */
type Fitness = 'kind' | 'one' | 'any' | 'other';

function fitness(opener: Opener, role: OpenerRole, { head, occasion }: Top, corpus: Corpus): Fitness {
  const { text, documents, places } = opener;
  const kinds = places.map((place) => occasionOf(corpus.speechAt(place)?.title ?? ''));
  const share = kinds.filter((kind) => kind === occasion).length / kinds.length;
  if (role === 'salutation') {
    if (!occasion) return 'kind';
    return occasion.hearers.test(text) && (share > 0 || documents > 1) ? 'kind' : 'other';
  }
  // `最后，祝…` is a closing, `一、…` is none
  if ((markerAt(text, 0, text.length)?.kind ?? 'order') !== 'order') return 'other';
  if (NATIONAL.test(text) && !NATIONAL.test(head)) return 'other';
  // a few speeches' own words fit another only where they are hardly their own
  if (documents < severalVoices && !usual[role].test(text)) return 'other';
  if (documents === 1 && (text.length > longestOfOneVoice || /[0-9]/.test(text))) return 'other';
  if (!occasion || share >= leastOf(occasion)) return documents > 1 ? 'kind' : 'one';
  const own = role === 'opening' ? occasion.openings : occasion.closings;
  if (own.some((phrase) => phrase.slice(0, -1) === text.slice(0, -1))) return 'any';
  // titles that tell no kind of speech speak neither for nor against it
  const particular = new Set(kinds.filter(isParticular));
  return documents > 1 && particular.size !== 1 ? 'any' : 'other';
}

/** Least share of its places at which a sentence belongs to a kind of speech; most of what titles tell no kind of. */
function leastOf(occasion: Occasion): number {
  return isParticular(occasion) ? 0.3 : 0.6;
}

/** Whom few writers speak for: their titles say so. */
const NATIONAL = /国务院|全国(?:人大|人民代表|政协)|中央军委/;
/** Voices that make any sentence a set one. */
const severalVoices = 5;
/** What set sentences say. */
const usual: Record<OpenerRole, RegExp> = {
  salutation: /(?:)/,
  heading: /(?:)/,
  opening: /召开|主要任务|根据|按照|刚才|大家|高兴|举行|欢聚|值此|代表|安排/,
  closing: /谢谢|感谢|祝|让我们|[发讲][言话]|指正|圆满|干杯|审议|监督/,
};

/** Headings of the corpus behind an ordinal, as far as they fit. */
export function headingsAs(ordinal: string, corpus: Corpus, near: readonly NearSpeech[], ownUri?: string) {
  const openers = openersFor('heading', ordinal, corpus, ownUri).filter(({ documents, places }) => {
    const speeches = places.map((place) => corpus.speechAt(place)?.id ?? -1);
    return isFittingHeading(ordinal, documents, speeches, near);
  });
  const total = openers.reduce((sum, { documents }) => sum + documents, 2);
  return openers.slice(0, mostHeadings).flatMap((opener) => {
    const one = suggestionOf(opener, ordinal, corpus);
    const share = opener.documents > 1 ? 1 : saidOnce;
    return one ? [{ ...one, probability: (share * likelihood.heading * opener.documents) / total }] : [];
  });
}

function suggestionOf({ text: whole, documents, places }: Opener, typed: string, corpus: Corpus) {
  const text = whole.slice(typed.length);
  const sources = places.flatMap((place) => {
    const speech = corpus.speechAt(place)?.id;
    return speech === undefined ? [] : [{ place: place + typed.length, speech }];
  });
  if (text === '' || sources.length === 0 || !isClean(typed, text)) return undefined;
  return { text, typed: typed.length, ...stopsIn(text, typed, '', documents), documents, sources };
}
