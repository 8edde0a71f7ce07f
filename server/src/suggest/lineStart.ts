import type { Corpus, OpenerRole } from '../index/questions.ts';
import { markersDue } from './due.ts';
import { isClean } from './offer.ts';
import { openersFor, rolesAt } from './openings.ts';
import { placeholdersIn } from './placeholders.ts';
import type { Suggestion, SuggestOptions } from './suggestion.ts';

/** How likely the paragraphs of a role are where one is due, all together. */
const likelihood: Record<OpenerRole, number> = { salutation: 0.7, opening: 0.4, heading: 0.3, closing: 0.25 };
/** Headings that are offered with the ordinal that is due. */
const mostHeadings = 2;

/**
 * What may open a line: a salutation at the top, an opening behind it, the next ordinal with headings that carry it, a
 * closing at the end.
 *
 * @param typed what the line holds already
 */
export function lineStarts(
  draft: string,
  offset: number,
  typed: string,
  corpus: Corpus,
  { ownUri }: Pick<SuggestOptions, 'ownUri'>,
): Suggestion[] {
  const lineStart = draft.lastIndexOf('\n', offset - 1) + 1;
  const found: Suggestion[] = [];
  for (const role of rolesAt(draft, lineStart, offset)) found.push(...openersAs(role, typed, corpus, ownUri));
  for (const { text, probability } of markersDue(draft, lineStart)) {
    if (!text.startsWith(typed) || text === typed) continue;
    found.push({
      text: text.slice(typed.length),
      typed: typed.length,
      placeholders: [],
      probability,
      documents: 0,
      sources: [],
    });
    for (const heading of openersAs('heading', text, corpus, ownUri).slice(0, mostHeadings)) {
      const rest = text.slice(typed.length) + heading.text;
      const placeholders = placeholdersIn(rest);
      found.push({
        ...heading,
        text: rest,
        placeholders,
        typed: typed.length,
        probability: probability * heading.probability,
      });
    }
  }
  return found;
}

/** The openers of a role that begin with `prefix`, as continuations of it. */
function openersAs(role: OpenerRole, prefix: string, corpus: Corpus, ownUri?: string): Suggestion[] {
  const openers = openersFor(role, prefix, corpus, ownUri);
  const total = openers.reduce((sum, { documents }) => sum + documents, 2);
  return openers.flatMap(({ text: whole, documents, place }): Suggestion[] => {
    const text = whole.slice(prefix.length);
    const speech = corpus.speechAt(place)?.id;
    if (text === '' || speech === undefined || !isClean(prefix, text)) return [];
    const probability = (likelihood[role] * documents) / total;
    const placeholders = placeholdersIn(text);
    return [
      {
        text,
        typed: prefix.length,
        placeholders,
        probability,
        documents,
        sources: [{ place: place + prefix.length, speech }],
      },
    ];
  });
}
