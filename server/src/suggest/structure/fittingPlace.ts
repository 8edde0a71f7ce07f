import type { Cursor } from '../cursor.ts';
import { withoutFigures } from './unfitting/figures.ts';
import { withoutStrangers } from './unfitting/hearers.ts';
import { numberedAsDue } from './unfitting/numbering.ts';
import { withoutOutdated } from './unfitting/outdated.ts';
import { withoutMisplaced } from './unfitting/outOfPlace.ts';
import { withoutRepeated } from './unfitting/repeated.ts';
import { withoutHigher } from './unfitting/spokenFor.ts';

/**
 * The continuations that fit the place in the speech: that number their points as the draft does, greet nobody else,
 * invent no figures, speak for nobody above, name no leadership of another time, suit the occasion, and say no heading or paragraph again.
 *
 * @param due what the form of the draft asks for
 */
export function fittingPlace<T extends { text: string }>(
  candidates: T[],
  draft: string,
  offset: number,
  cursor: Cursor,
  due: readonly { text: string }[] = [],
): T[] {
  const numbered = withoutFigures(numberedAsDue(candidates, cursor, due), cursor);
  const spoken = withoutOutdated(withoutHigher(numbered, draft, cursor), draft, cursor);
  const greeting = withoutStrangers(spoken, draft, offset, cursor);
  const suiting = withoutMisplaced(greeting, draft, offset, cursor);
  return withoutRepeated(suiting, draft, offset, cursor);
}
