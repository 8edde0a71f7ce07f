import type { Corpus, Opener, OpenerRole } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import { isClean } from './offer.ts';
import { openersFor } from './openings.ts';
import { type Occasion, occasionOf } from './setPhrases.ts';
import { stopsIn } from './stops.ts';
import type { Suggestion } from './suggestion.ts';

/** How likely the paragraphs of a role are where one is due, all together. */
const likelihood: Record<OpenerRole, number> = { salutation: 0.7, opening: 0.4, heading: 0.3, closing: 0.3 };
/** How likely our own set phrases are at most, the first of them. */
const ownLikelihood = 0.1;
/** Headings that are offered with the ordinal that is due. */
const mostHeadings = 2;
/** Sentences of one voice alone that stand before our own set phrases. */
const mostOfOneVoice = 2;

/**
 * The sentences of a role that begin with `typed`, as continuations of it, best first: what speeches of the kind say,
 * our own set phrases for it, what other speeches say.
 *
 * @param head title, date and who speaks in the draft; without them there is no kind of speech to go by
 */
export function setSentences(
  role: OpenerRole,
  typed: string,
  head: string,
  corpus: Corpus,
  ownUri?: string,
): Suggestion[] {
  const occasion = head === '' ? undefined : occasionOf(head);
  const openers = openersFor(role, typed, corpus, ownUri);
  const total = openers.reduce((sum, { documents }) => sum + documents, 2);
  const fit: Opener[] = [];
  const other: Opener[] = [];
  for (const opener of openers) {
    const fits = !occasion || fitsOccasion(opener, role, occasion, corpus);
    const singles = fit.filter(({ documents }) => documents === 1).length;
    const isMany = !occasion || opener.documents > 1 || singles < mostOfOneVoice;
    (fits && isMany ? fit : other).push(opener);
  }
  const said = (list: Opener[], share: number) =>
    list.flatMap((opener) => {
      const one = suggestionOf(opener, typed, corpus);
      return one ? [{ ...one, probability: (share * likelihood[role] * opener.documents) / total }] : [];
    });
  const fitting = said(fit, 1);
  const least = Math.min(ownLikelihood, ...fitting.map(({ probability }) => probability));
  const own = occasion ? ownPhrases(role, typed, occasion, least) : [];
  const found = [...fitting, ...own, ...said(other, 0.3)];
  return found.filter(({ text }, at) => found.findIndex((one) => one.text === text) === at);
}

/** Headings of the corpus behind an ordinal. */
export function headingsAs(ordinal: string, corpus: Corpus, ownUri?: string) {
  const openers = openersFor('heading', ordinal, corpus, ownUri);
  const total = openers.reduce((sum, { documents }) => sum + documents, 2);
  return openers.slice(0, mostHeadings).flatMap((opener) => {
    const one = suggestionOf(opener, ordinal, corpus);
    return one ? [{ ...one, probability: (likelihood.heading * opener.documents) / total }] : [];
  });
}

function fitsOccasion({ text, documents, place }: Opener, role: OpenerRole, occasion: Occasion, corpus: Corpus) {
  if (role === 'salutation') return occasion.hearers.test(text);
  return documents > 1 || occasionOf(corpus.speechAt(place)?.title ?? '') === occasion;
}

function suggestionOf({ text: whole, documents, place }: Opener, typed: string, corpus: Corpus) {
  const text = whole.slice(typed.length);
  const speech = corpus.speechAt(place)?.id;
  if (text === '' || speech === undefined || !isClean(typed, text)) return undefined;
  const sources = [{ place: place + typed.length, speech }];
  return { text, typed: typed.length, ...stopsIn(text, typed, '', documents), documents, sources };
}

function ownPhrases(role: OpenerRole, typed: string, occasion: Occasion, likely: number): Suggestion[] {
  const phrases = {
    salutation: occasion.salutations,
    opening: occasion.openings,
    closing: occasion.closings,
    heading: [],
  };
  return phrases[role].flatMap((phrase, rank) => {
    if (!phrase.startsWith(typed) || phrase === typed) return [];
    const parts = phrase.slice(typed.length).split('…');
    const placeholders: Span[] = [];
    let text = parts[0];
    for (const part of parts.slice(1)) {
      placeholders.push({ start: text.length, end: text.length });
      text += part;
    }
    const probability = likely / (rank + 1);
    return [{ text, typed: typed.length, placeholders, variables: [], probability, documents: 0, sources: [] }];
  });
}
