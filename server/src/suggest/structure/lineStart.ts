import type { Corpus, OpenerRole } from '../../index/questions.ts';
import type { NearSpeech } from '../nearness.ts';
import type { Suggestion, SuggestOptions } from '../suggestion.ts';
import { begunClosing } from './begun/closingBegun.ts';
import { farewellBehind } from './begun/departed.ts';
import { type Due, duesAt } from './due.ts';
import { isAddress, wishesWell } from './ending.ts';
import { formsOf } from './forms.ts';
import { shapeOf } from './moulds/shapes.ts';
import { GREETING, placeAt } from './openings.ts';
import { appealBehind, isGreetedBy, moreHearers, withGaps } from './ownPhrases.ts';
import { isCeremony } from './setPhrases.ts';
import { headingsAs, setSentences } from './setSentences.ts';

/** Most sentences that may end the speech. */
const mostClosings = 3;
/** Salutations that stand first where one is due and has been begun. */
const mostGreetings = 2;
/** How likely the last words to the dead are where they have been begun. */
const farewellLikelihood = 0.5;
/** Longest paragraph that may introduce the parts of a section, in code units. */
const longestIntroduction = 100;
/** Code units of the draft above the line, and below it, in which a set sentence may have been said. */
const memory = 2000;

/** What the place in the speech asks for. */
export interface Asked {
  /** In the order in which they are to be shown, before all else. */
  first: Suggestion[];
  /** To be weighed against what else may follow. */
  others: Suggestion[];
  /** Whether the line that has been begun is to have the shape of several before it. */
  isMoulded?: boolean;
}

/**
 * What may open a line: a salutation at the top, an opening behind it, the next ordinal in the mould of the headings
 * before it, a closing at the end.
 *
 * @param typed what the line holds already
 */
export function lineStarts(
  draft: string,
  offset: number,
  typed: string,
  corpus: Corpus,
  { ownUri, near = [], isUnasked = false }: Pick<SuggestOptions, 'ownUri' | 'near' | 'isUnasked'>,
): Asked {
  const lineStart = draft.lastIndexOf('\n', offset - 1) + 1;
  const place = placeAt(draft, lineStart, offset);
  const { roles, greeted, said, last: above, ending, occasion } = place;
  if (ending === 'over') return { first: [], others: [] };
  const farewell = farewellBehind(typed, place);
  if (farewell) return { first: farewell.map((rest) => withGaps(rest, typed.length, farewellLikelihood)), others: [] };
  const dues = duesAt(draft, lineStart, typed);
  const forms = formsOf(dues, typed, typed.length);
  const around = draft.slice(Math.max(0, lineStart - memory), lineStart) + draft.slice(offset, offset + memory);
  const sentences = (role: OpenerRole) =>
    // nobody says the same set sentence twice
    setSentences(role, typed, place, corpus, ownUri).filter(({ text }) => !around.includes(typed + text));
  if (greeted && typed === '') return { first: moreHearers(greeted, occasion), others: [] };
  // hearers who have been called upon on a line of their own are told what for
  if (typed === '' && roles.includes('closing') && isAddress(above)) {
    const appeal = appealBehind(above, occasion);
    if (appeal.length > 0) return { first: appeal, others: [] };
  }
  const openers = roles
    .filter((role) => role !== 'closing')
    .flatMap(sentences)
    // a greeting is the first thing said, at a ceremony and not at a session
    .filter(({ text }) => !GREETING.test(typed + text) || (said.length === 0 && isGreetedBy(occasion)));
  const begun = begunClosing(typed);
  const isBegun = (begun === 'sure' || begun === 'late') && said.length > 0;
  // at every paragraph's end of a long talk nobody wants to be reminded that it may be over
  const isAwaited = roles.includes('closing') && !(ending === 'late' && isUnasked);
  const closings = isAwaited || isBegun ? sentences('closing') : [];
  const siblings = dues[0]?.members ?? [];
  const isMoulded = siblings.length > 0 && shapeOf(siblings)?.isShared === true;
  const headings = isMoulded ? [] : headingsFor(dues[0], typed, corpus, near, ownUri);
  if (typed !== '') {
    // what is being typed may be one of many things: only what it surely begins comes first
    const sure = begun === 'sure' ? 2 : Number(begun !== undefined);
    const isMeant = roles.includes('salutation') || (typed.length >= leastOpening && isCeremony(occasion));
    const greetings = isMeant ? openers.slice(0, mostGreetings) : [];
    return {
      first: [...forms, ...greetings, ...closings.slice(0, sure)],
      others: [...openers.slice(greetings.length), ...closings.slice(sure), ...headings],
      isMoulded,
    };
  }
  // behind good wishes a speech is over but for thanks
  const isWished = ending === 'near' && wishesWell(above);
  if (isWished) return { first: closings.filter(({ text }) => ENDS.test(text)).slice(0, mostClosings), others: [] };
  const last = closings.slice(0, mostClosings);
  // where all that was announced is there, and written out, a part of the last section is hardly due any more
  const isWritten = dues.every(({ members }) => members.length === 0) && above.length > longestIntroduction;
  if ((ending === 'possible' || ending === 'late') && isWritten) return { first: [...last, ...forms], others: [] };
  // behind its last words the end is nearer than one more heading
  if (ending === 'near') {
    return { first: [...last.slice(0, 2), ...forms.slice(0, 1), ...last.slice(2), ...forms.slice(1)], others: [] };
  }
  // the end of the speech is further away than what may be due inside its last list
  const soon = dues.length > 1 || forms.length === 0 ? forms.length : 2;
  return { first: [...forms.slice(0, soon), ...openers, ...last, ...forms.slice(soon), ...headings], others: [] };
}

/** What ends a speech behind good wishes. */
const ENDS = /^(?!.*(?:祝|让我们(?!共同举杯)))|举杯|干杯|我宣布/;

/** Least beginning of a line, in code units, that is surely that of an opening where one is due: `今天，`. */
const leastOpening = 3;

function headingsFor(
  due: Due | undefined,
  typed: string,
  corpus: Corpus,
  near: readonly NearSpeech[],
  ownUri?: string,
): Suggestion[] {
  if (!due?.text.startsWith(typed) || due.early) return [];
  return headingsAs(due.text, corpus, near, ownUri).map((heading) => {
    const marker = due.text.slice(typed.length);
    const move = ({ start, end }: { start: number; end: number }) => ({
      start: start + marker.length,
      end: end + marker.length,
    });
    return {
      ...heading,
      text: marker + heading.text,
      typed: typed.length,
      // the marker stands before the heading in the source, too
      sources: heading.sources.map(({ place, speech }) => ({ place: place - marker.length, speech })),
      placeholders: heading.placeholders.map(move),
      variables: heading.variables.map(move),
      probability: due.probability * heading.probability,
    };
  });
}
