import type { Cursor } from '../../cursor.ts';
import { bold, leadOf } from '../lead.ts';
import { markerAt } from '../markers.ts';
import { linesAbove } from '../members.ts';
import { lineStartAt } from '../speechStart.ts';

/** How far back lines are looked at, in code units. */
const farthest = 3000;
/** Longest beginning of a line that is compared, in code units. */
const longestStart = 40;
/** Least length, in code units, of what two lines begin with: of members of one list, of others. */
const leastOfList = 3;
const leastOfLine = 8;

/**
 * Those that do not say again at the start of a line the clause with which one line above begins: behind `（三）心中有` neither
 * `民，` of `（二）心中有民，…` nor `党，` of `（一）心中有党，…`. A part of it, or what several lines begin with, may be their shape.
 */
export function withoutRepeated<T extends { text: string }>(
  candidates: T[],
  draft: string,
  offset: number,
  { opensLine, before }: Pick<Cursor, 'opensLine' | 'before'>,
): T[] {
  if (!opensLine || candidates.length === 0 || before.length > longestStart) return candidates;
  const current = read(before);
  const above: string[] = [];
  for (const { words } of linesAbove(draft, lineStartAt(draft, offset), farthest)) {
    const line = read(words);
    // a title or a name on a line of its own may well come again
    if (line.kind === current.kind && (line.kind !== undefined || /[，。；！？]/.test(words))) above.push(line.words);
  }
  const least = current.kind === undefined ? leastOfLine : leastOfList;
  return candidates.filter(({ text }) => {
    const line = current.words + text;
    if (line.length < least) return true;
    const same = above.filter((words) => words.startsWith(line));
    return same.length !== 1 || !endsClause(line, same[0]);
  });
}

function endsClause(line: string, words: string): boolean {
  return /[，。；：！？、]$/.test(line) || /^(?:$|[，。；：！？])/.test(words.slice(line.length));
}

/** The words of a line behind its marker, and the kind of that; undefined where it has none. */
function read(line: string): { kind: string | undefined; words: string } {
  const trimmed = line.trimStart().replaceAll(bold, '');
  const lead = leadOf(trimmed).length;
  const marker = markerAt(trimmed, lead, trimmed.length);
  return { kind: marker?.kind, words: trimmed.slice(lead + (marker?.text.length ?? 0)) };
}
