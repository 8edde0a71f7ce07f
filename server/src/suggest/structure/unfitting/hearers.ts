import { isSalutation, namesHearers } from '../../../speech/salutations.ts';
import type { Cursor } from '../../cursor.ts';
import { greets, HEARERS } from '../fitting.ts';
import { placeAt } from '../openings.ts';
import { isParticular } from '../setPhrases.ts';
import { lineStartAt, speechStart } from '../speechStart.ts';

/** Longest beginning of a line that may still become a salutation, in code units. */
const longestBegun = 8;
/** What is said before those who are greeted with respect, and what else may follow upon it. */
const RESPECTFUL = /^(?:(?:尊敬|敬爱|亲爱)的(?:各位)?|各位|在座的)$|^(?:(?:尊敬|敬爱|亲爱)的|各位).*[、，]$/;
const MORE = /^(?:各位|全体|在座|尊敬|敬爱|亲爱)/;
/** Hearers whom only some speeches have: others may come to any. */
const PARTICULAR = /代表|委员|常委|元首|总统|总理|阁下|评委|少先队员|小朋友|首长|战友|企业家|家长|校友|乡亲|运动员/;

/**
 * The continuations that greet nobody to whom the speech is not made: where `同志们：` stands on top of a talk in a works,
 * no paragraph of it opens with `各位代表！`.
 */
export function withoutStrangers<T extends { text: string }>(
  candidates: T[],
  draft: string,
  offset: number,
  { before, opensLine }: Pick<Cursor, 'before' | 'opensLine'>,
): T[] {
  if (!opensLine || before.length > longestBegun) return candidates;
  const greeted = candidates.map(({ text }) => hearersIn(before + text));
  const isRespectful = RESPECTFUL.test(before);
  // on most lines nobody is greeted, and the top of the draft need not be read
  const isSuspect = isRespectful || candidates.some(({ text }) => greetsAnew(before, text));
  if (!isSuspect && greeted.every((hearers) => hearers === undefined)) return candidates;
  const start = speechStart(draft, lineStartAt(draft, offset));
  const speech = draft.slice(start);
  const place = placeAt(speech, lineStartAt(draft, offset) - start, offset - start);
  const isTop = place.roles.includes('salutation');
  // what a title tells nothing of may be said to anybody
  const isKnown = isTop ? place.occasion !== undefined && isParticular(place.occasion) : place.head + place.salutation;
  return candidates.filter(({ text }, at) => {
    const named = greeted[at];
    if (isTop && isRespectful && !namesHearers(text) && !MORE.test(text)) return false;
    if (!isKnown || !named) return isTop || place.greeted !== undefined || !greetsAnew(before, text);
    return named.some((hearers) => (isTop && !PARTICULAR.test(hearers)) || greets(hearers, place));
  });
}

/** Whether more hearers are greeted behind those whom a paragraph calls upon: `朋友们：` behind `同志们，`. */
function greetsAnew(before: string, text: string): boolean {
  return /[，、]$/.test(before) && /[：:]$/.test(text) && isSalutation(before + text);
}

/** Whom a line greets that does nothing else; undefined where it does not, or greets anybody (`同志们！`). */
function hearersIn(line: string): string[] | undefined {
  const isGreeting = isSalutation(/[：，！]$/.test(line) ? line : `${line}：`);
  return (isGreeting && line.match(HEARERS)) || undefined;
}
