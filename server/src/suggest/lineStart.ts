import type { Corpus } from '../index/questions.ts';
import { type Due, markersDue } from './due.ts';
import { formsOf } from './forms.ts';
import { placeAt } from './openings.ts';
import { headingsAs, setSentences } from './setSentences.ts';
import type { Suggestion } from './suggestion.ts';

const mostClosings = 3;

/** What the place in the speech asks for. */
export interface Asked {
  /** In the order in which they are to be shown, before all else. */
  first: Suggestion[];
  /** To be weighed against what else may follow. */
  others: Suggestion[];
}

/**
 * What may open a line: a salutation at the top, an opening behind it, the next ordinal in the mould of the headings
 * before it, a closing at the end.
 *
 * @param typed what the line holds already
 */
export function lineStarts(draft: string, offset: number, typed: string, corpus: Corpus, ownUri?: string): Asked {
  const lineStart = draft.lastIndexOf('\n', offset - 1) + 1;
  const { roles, head, closing, over } = placeAt(draft, lineStart, offset);
  if (over) return { first: [], others: [] };
  const dues = markersDue(draft, lineStart);
  const forms = formsOf(dues, typed, typed.length);
  const greetings = [...roles].filter((role) => role !== 'closing');
  const openers = greetings.flatMap((role) => setSentences(role, typed, head, corpus, ownUri));
  const closings = roles.includes('closing') ? setSentences('closing', typed, head, corpus, ownUri) : [];
  const headings = headingsFor(dues[0], typed, corpus, ownUri);
  // what is being typed may be one of many things: only the marker that it begins is sure to come first
  if (typed !== '') return { first: forms, others: [...openers, ...closings, ...headings] };
  const last = closings.slice(0, mostClosings);
  if (closing && !dues.some(({ awaited }) => awaited)) return { first: [...last, ...forms, ...headings], others: [] };
  // the closing of a speech stands behind what may be due inside its last list
  const soon = dues.length > 1 || forms.length === 0 ? forms.length : 2;
  return { first: [...openers, ...forms.slice(0, soon), ...last, ...forms.slice(soon), ...headings], others: [] };
}

function headingsFor(due: Due | undefined, typed: string, corpus: Corpus, ownUri?: string): Suggestion[] {
  if (!due?.text.startsWith(typed) || due.early) return [];
  return headingsAs(due.text, corpus, ownUri).map((heading) => {
    const marker = due.text.slice(typed.length);
    const move = ({ start, end }: { start: number; end: number }) => ({
      start: start + marker.length,
      end: end + marker.length,
    });
    return {
      ...heading,
      text: marker + heading.text,
      typed: typed.length,
      placeholders: heading.placeholders.map(move),
      variables: heading.variables.map(move),
      probability: due.probability * heading.probability,
    };
  });
}
