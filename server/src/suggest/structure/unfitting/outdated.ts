import type { Cursor } from '../../cursor.ts';

/** How earlier leaderships were called while they led: `以…同志为核心`, cut short or not. What they thought is still cited. */
const FORMER = /以(江泽民|胡锦涛)(?:同志)?(?:为(?:核心|总书记)|为?$)/;
/** Code units before the cursor in which such a name may have begun. */
const reach = 12;

/**
 * The continuations that name no earlier leadership as if it led now, unless the draft speaks of it: of all that old
 * speeches say nothing is worse to take over unseen.
 */
export function withoutOutdated<T extends { text: string }>(
  candidates: T[],
  draft: string,
  { before }: Pick<Cursor, 'before'>,
): T[] {
  const begun = before.slice(-reach);
  return candidates.filter(({ text }) => {
    const [, name] = FORMER.exec(begun + text) ?? [];
    return name === undefined || draft.includes(name);
  });
}
