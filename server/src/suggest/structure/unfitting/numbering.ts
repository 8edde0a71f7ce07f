import type { Cursor } from '../../cursor.ts';
import { leadOf } from '../lead.ts';
import { isComplete, type List, pointLists } from '../lists.ts';
import { markerAt, mayOpen } from '../markers.ts';

/** Least length, in code units, of what one point says and another repeats: shorter words may be what they share. */
const leastRepeated = 3;

/** What counts things, and not points; and what a point begins with behind `第`. */
const COUNTS = /[^这那]第$/;
const POINT = /^[一二三四五六七八九十]+[，、]/;

/**
 * Those that neither number a point otherwise than the draft does nor repeat one: where `三是` is due, or the list has come
 * to its end with it, `二是` has been said.
 *
 * @param due what the form of the draft asks for
 */
export function numberedAsDue<T extends { text: string }>(
  candidates: T[],
  { before }: Pick<Cursor, 'before'>,
  due: readonly { text: string }[],
): T[] {
  const begun = /[^。；：！？，]*$/.exec(before)?.[0] ?? '';
  // `建厂以来第` counts no point
  if (COUNTS.test(begun)) return candidates.filter(({ text }) => !POINT.test(text));
  if (!mayOpen(begun)) return candidates;
  const numberOf = ({ text }: { text: string }) => {
    const line = begun + text;
    const lead = leadOf(line).length;
    const marker = markerAt(line, lead, line.length);
    return marker && { ...marker, words: line.slice(lead + marker.text.length) };
  };
  const values = new Map<string, number[]>();
  for (const one of due) {
    const number = numberOf(one);
    if (number) values.set(number.kind, [...(values.get(number.kind) ?? []), number.value]);
  }
  let lists: List[] | undefined;
  return candidates.filter((one) => {
    const number = numberOf(one);
    if (!number) return true;
    // most continuations have no number, and ask for no list
    lists ??= pointLists(before.slice(0, before.length - begun.length), begun);
    const list = lists.find(({ members }) => members[0].marker.kind === number.kind);
    if (list && repeats(list, number.words)) return false;
    const expected = values.get(number.kind);
    if (expected) return expected.includes(number.value);
    if (list) return mayFollow(list, number.value);
    // where `三是` is due, a new list may begin, but nobody goes on with `二，`
    return values.size === 0 || number.value === 1;
  });
}

function mayFollow(list: List, value: number): boolean {
  return value > list.members[0].marker.value && !isComplete(list);
}

/** Whether words are those of one member; what several begin with is their shape. */
function repeats({ members }: List, words: string): boolean {
  return words.length >= leastRepeated && members.filter((member) => member.words.startsWith(words)).length === 1;
}
