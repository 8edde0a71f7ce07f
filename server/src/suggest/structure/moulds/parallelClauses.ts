import type { Due } from '../due.ts';
import { unnumbered } from '../members.ts';
import { shapeOf } from './shapes.ts';

/** How likely one more part of a sentence is built as the two before it: 17 of 59 were, and 36 began so. */
const likely = 0.35;
/** Longest part that is looked at, in code units. */
const longest = 60;
/** Code units of the paragraph that are looked at. */
const reach = 300;
/** Least Hanzi that two have in common. */
const least = 4;

/**
 * What goes on with parts of a sentence that are built alike: `要勤于学，把书当成伴；要勇于干，把田当成课堂；`, or with sentences
 * of a paragraph where one more has been begun as they are. Undefined where the two before are not alike.
 *
 * @param paragraph up to the mark behind the second of them
 * @param begun what stands behind that mark
 */
export function clauseDue(paragraph: string, begun = ''): Due | undefined {
  if (paragraph.endsWith('；')) return partDue(paragraph.slice(-reach));
  if (begun.length < leastBegun || !/[。！？]$/.test(paragraph)) return undefined;
  const alike = (paragraph.slice(-reach).match(SENTENCE) ?? []).filter((one) =>
    one.startsWith(begun.slice(0, leastBegun)),
  );
  return alike.length < 2 ? undefined : dueOf(alike[alike.length - 1], alike[alike.length - 2]);
}

/** Least beginning of a sentence that may be that of two others, in code units. */
const leastBegun = 2;
const SENTENCE = /[^。！？]+[。！？]/g;

function partDue(paragraph: string): Due | undefined {
  const [, other = '', nearest = ''] = /([^。；！？]+)；([^。；！？]+)；$/.exec(paragraph) ?? [];
  if (nearest === '' || nearest.length > longest) return undefined;
  // other words may stand before the first: `大家要记住，`
  const from = startingAs(nearest, other);
  if (from === undefined) return undefined;
  return dueOf(nearest, other.slice(from));
}

function dueOf(nearest: string, other: string): Due | undefined {
  const members = [nearest, other].map((words) => ({ marker: unnumbered, lead: '', close: '', end: 0, words }));
  const shape = shapeOf(members);
  if (!shape?.isShared || shape.mould[0] === '' || weigh(shape.mould.join('')) < least) return undefined;
  return { text: '', lead: '', close: '', probability: likely, members, early: true };
}

/** Where in `other` a clause begins as `nearest` does. */
function startingAs(nearest: string, other: string): number | undefined {
  const starts = [0, ...Array.from(other.matchAll(/[，：]/g), ({ index }) => index + 1)];
  return starts.find((at) => other[at] === nearest[0] && other.length - at <= longest);
}

function weigh(words: string): number {
  return words.replace(/[，、：“”的和了是]/g, '').length;
}
