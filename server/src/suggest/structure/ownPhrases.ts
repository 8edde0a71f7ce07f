import type { OpenerRole } from '../../index/questions.ts';
import { openBlank } from '../../speech/blanks.ts';
import type { Span } from '../../util/span.ts';
import type { Suggestion } from '../suggestion.ts';
import { begunClosing, declaredAs, restOfClosing } from './begun/closingBegun.ts';
import { restsWithin } from './begun/phraseBegun.ts';
import { kindOfEvent, withEvent } from './namedEvent.ts';
import { GREETING, greetsOn } from './openings.ts';
import type { Occasion } from './setPhrases/occasion.ts';
import { isParticular, occasionOf } from './setPhrases.ts';

/** Whether speeches of a kind begin with a greeting. */
export function isGreetedBy(occasion: Occasion | undefined): boolean {
  return occasion !== undefined && isParticular(occasion) && occasion.openings.some((phrase) => GREETING.test(phrase));
}

/** Least beginning that may be that of a clause within a phrase, in code units. */
const leastBegun = 3;
/** How likely the first of those is who are greeted behind others. */
const furtherLikelihood = 0.7;

/**
 * The set phrases of our own for a role that go on with `typed`, the first as likely as said.
 *
 * @param head title of the draft, and the lines under it: the event that it names is named in them
 */
export function ownPhrases(
  role: OpenerRole,
  typed: string,
  occasion: Occasion,
  likely: number,
  head = '',
): Suggestion[] {
  const phrases = {
    salutation: occasion.salutations,
    opening: occasion.openings,
    closing: occasion.closings,
    heading: [],
  };
  const own = phrases[role].map((phrase) => withEvent(phrase, head));
  const whole = own.filter((phrase) => phrase.startsWith(typed)).map((phrase) => phrase.slice(typed.length));
  let rests = whole;
  if (role === 'closing' && begunClosing(typed)) {
    const declared = declaredAs(restOfClosing(typed, own), head);
    const named = /祝愿?(?:本|此|这)[次届场期]$/.test(typed) ? [`${kindOfEvent(head)}圆满成功！`] : [];
    rests = [...named, ...declared.map((rest) => withEvent(typed + rest, head).slice(typed.length))];
  } else if (role === 'opening' && typed.length >= leastBegun) rests = [...whole, ...restsWithin(typed, own)];
  else if (role === 'salutation' && greetsOn(typed)) rests = [...whole, ...furtherHearers(own, typed)];
  return rests.filter((rest) => rest !== '').map((rest, rank) => withGaps(rest, typed.length, likely / (rank + 1)));
}

/** Who is greeted behind others: `同志们：` of `各位代表、同志们：`. */
function furtherHearers(salutations: readonly string[], greeted: string): string[] {
  const parts = salutations.flatMap((one) => [...one.matchAll(/[，、]/g)].map(({ index }) => one.slice(index + 1)));
  const others = [...parts, '同志们：'].filter(
    (part) => !part.startsWith('各位') && !greeted.includes(part.slice(0, 2)),
  );
  return [...new Set(others)];
}

/** How likely the appeal is that is due below an address on a line of its own. */
const appealLikelihood = 0.5;

/** What the hearers are called upon to do below an address on a line of its own: `各位代表！`. */
export function appealBehind(address: string, occasion: Occasion = occasionOf('')): Suggestion[] {
  const rests = restOfClosing(address, occasion.closings).filter((rest) => rest.startsWith('让我们'));
  const fitting = rests.filter((rest) => !occasion.avoided?.test(rest));
  return fitting.map((rest, rank) => withGaps(rest, 0, appealLikelihood / (rank + 1)));
}

/** Who may be greeted on the line below a salutation that has not come to its end. */
export function moreHearers(greeted: string, occasion: Occasion = occasionOf('')): Suggestion[] {
  const hearers = furtherHearers(occasion.salutations, greeted);
  return hearers.map((text, rank) => withGaps(text, 0, furtherLikelihood / (rank + 1)));
}

/** A phrase of our own as it is offered: `…` is a gap. */
export function withGaps(phrase: string, typed: number, probability: number): Suggestion {
  const [first, ...parts] = phrase.split('…');
  const placeholders: Span[] = [];
  let text = first;
  for (const part of parts) {
    placeholders.push({ start: text.length, end: text.length });
    text += part;
  }
  const form = { placeholders, gap: openBlank, variables: [], documents: 0, origin: 'setPhrase' as const, sources: [] };
  return { text, typed, probability, ...form };
}
