import { announcesList } from './announced.ts';
import { asksLast, sumsUp } from './ending.ts';
import { bold, leadOf } from './lead.ts';
import { awaitedIn, isComplete, isHeading, type List, pointLists, readLists } from './lists.ts';
import { labelOf, markerAt, mayOpen, renumber, successors } from './markers.ts';
import type { Member } from './members.ts';
import { parallelAbove } from './moulds/parallels.ts';

/** A marker that may be due, and how likely it is. */
export interface Due {
  /** The marker as it is written, its lead included. */
  text: string;
  /** What of `text` stands before the marker: `## `, `- `, `**`, or nothing. */
  lead: string;
  /** What is to stand behind its words where bold type ends with them: `**`, `**：`, or nothing. */
  close: string;
  probability: number;
  /** The members of the list that it continues, nearest first; none where it opens one. */
  members: Member[];
  /** Whether it is due only with the words of a set shape behind it: a heading has just been written, its text is due. */
  early?: boolean;
  /** Whether more members of its list were announced than there are. */
  awaited?: boolean;
}

/** How a list within a member of another is usually numbered, by the kind of the outer one. */
const innerFirst: Record<string, string> = {
  chinese: '（一）',
  'chinese-bracket': '1.',
  arabic: '（1）',
  ranked: '一是',
};

/** How far down a marker is looked for that stands there already, in code units. */
const farthestBelow = 4000;

/** How likely one more paragraph begins as the two before it: with a dash (47 of 64 did), in their words (17 of 31). */
const likelyDash = 0.6;
const likelyParallel = 0.5;

/**
 * What may open the line that begins at `lineStart` (offset in the draft), likeliest first: a marker, or the words with
 * which the paragraphs above begin.
 *
 * @param typed what the line holds already
 */
export function duesAt(draft: string, lineStart: number, typed: string): Due[] {
  const dues = mayOpen(typed) || isLabelled(draft, lineStart, typed) ? markersDue(draft, lineStart, typed) : [];
  const parallel = parallelAbove(draft, lineStart, typed);
  if (!parallel) return dues;
  const { dash, lead, close, members } = parallel;
  const probability = dash === '' ? likelyParallel : likelyDash;
  const due = { text: lead + dash, lead, close, probability, members, early: dash === '' };
  // every other time it is what comes next, and a heading is due once in a section
  const later = dues.map((one) => ({ ...one, probability: one.probability * (1 - probability) }));
  return members.length > 0 ? [due, ...later] : [...dues, { ...due, probability: probability / (dues.length + 1) }];
}

/** Whether a line may begin with the word of a marker: it stands above then. */
function isLabelled(draft: string, lineStart: number, typed: string): boolean {
  const word = labelOf(typed);
  return word !== undefined && draft.lastIndexOf(word, lineStart - 1) >= 0;
}

/**
 * The markers that may open the line that begins at `lineStart` (offset in the draft), likeliest first; none that opens
 * the next member of its list below already.
 *
 * @param typed what the line holds already
 */
export function markersDue(draft: string, lineStart: number, typed = ''): Due[] {
  const dues = markersBehind(draft, lineStart, typed);
  if (dues.length === 0) return dues;
  const lineEnd = draft.indexOf('\n', lineStart);
  const below = lineEnd < 0 ? '' : draft.slice(lineEnd + 1, lineEnd + farthestBelow);
  const nextOf = new Map<string, number>();
  for (const line of below.split('\n')) {
    const words = line.trim();
    const marker = markerAt(words, leadOf(words).length, words.length);
    if (marker && !nextOf.has(marker.kind)) nextOf.set(marker.kind, marker.value);
  }
  return dues.filter(({ text, lead }) => {
    const words = `${text}是`;
    const marker = markerAt(words, lead.length, words.length);
    return !marker || nextOf.get(marker.kind) !== marker.value;
  });
}

function markersBehind(draft: string, lineStart: number, typed: string): Due[] {
  const { open, inner, above, bare } = readLists(draft, lineStart, typed);
  if (above === undefined) return [];
  const awaited = awaitedIn(above);
  if (awaited && !open.some(({ members }) => members[0].marker.kind === awaited.members[0].marker.kind))
    return continued([awaited, ...open], 0.4);
  if (open.length === 0) return announcesList(above) ? opening(['一、', '第一，'], 0.4) : [];
  const nearest = open[0].members[0];
  const first = inner.find(({ marker }) => !open.some(({ members }) => members[0].marker.kind === marker.kind));
  const firstInner = first === undefined ? [] : anew(first, 0.4);
  if (above.startsWith(nearest.lead + nearest.marker.text) && isHeading(above)) {
    // a heading has just been written: its first part may be due, its successor only in a bare list of headings
    const next = continued(open, bare > 1 ? 0.5 : 0.15);
    if (bare > 1) return [...firstInner, ...next];
    // where the one before it has its text, so has this one
    const isFirst = open[0].members.length === 1;
    return [...firstInner, ...(isFirst ? next.slice(0, 1).map((due) => ({ ...due, early: true })) : [])];
  }
  const begins = announcesList(above) ? innerFirst[nearest.marker.kind] : undefined;
  if (begins !== undefined && !open[0].size) {
    const inside = first === undefined ? opening([begins], 0.5) : anew(first, 0.5);
    return [...inside, ...continued(open, 0.2)];
  }
  if (asksLast(above)) return [];
  // what sums up closes the list that it stands behind
  if (sumsUp(above)) return continued(open.slice(1), 0.3);
  return [...(open.length === 1 ? firstInner : []), ...continued(likeliestFirst(open), 0.5)];
}

/** From the inside out, but for points that began in one paragraph: those are mostly over with it. */
function likeliestFirst(lists: List[]): List[] {
  return [...lists.filter(({ inParagraph }) => !inParagraph), ...lists.filter(({ inParagraph }) => inParagraph)];
}

/** The first of a list that is written as one before it. */
function anew({ marker, lead, close }: Member, probability: number): Due[] {
  const first = renumber(marker.text, 1);
  return first === undefined ? [] : [{ text: lead + first, lead, close, probability, members: [] }];
}

function opening(texts: string[], probability: number): Due[] {
  return texts.map((text, rank) => ({ text, lead: '', close: '', probability: probability / (rank + 1), members: [] }));
}

/** What comes next in each list, from the inside out. */
function continued(lists: List[], probability: number): Due[] {
  const dues: Due[] = [];
  for (const list of lists) {
    if (isComplete(list) || probability === 0) continue;
    const [{ marker, lead, close }] = list.members;
    for (const text of successors(marker)) {
      const awaited = list.size !== undefined && marker.value < list.size;
      const likely = probability / (dues.length + 1);
      dues.push({ text: lead + text, lead, close, probability: likely, members: list.members, awaited });
    }
  }
  return dues;
}

/**
 * The points that may come next in a paragraph that ends with a mark, likeliest first. How likely they are was counted
 * in some ten thousand sentences behind points in reports and talks.
 *
 * @param begun what stands behind the mark already
 */
export function pointsDue(paragraph: string, begun = ''): Due[] {
  const mark = paragraph[paragraph.length - 1];
  const isBold = paragraph.split(bold).length % 2 === 0;
  // where bold type has still to end, no point begins with it
  const lists = pointLists(paragraph, begun).filter(({ members }) => !(isBold && members[0].lead === bold));
  if (mark === '：') return lists.length === 0 && announcesList(paragraph) ? opening(['一是'], 0.4) : [];
  return lists.flatMap((list, rank) =>
    continued([list], likelihoodOf(list, paragraph.slice(list.members[0].end), mark) / (rank + 1)),
  );
}

/** What counts up the points of a paragraph: `以上四条，请各村落实。` */
const SUMMED_UP = /[。；](?:以上|上述|这)[一二三四五六七八九十几两][点条项个][^，。]{0,6}[，。]/;

/** How likely a point is over where `mark` stands, `said` being what was said since its marker. */
function likelihoodOf({ members, size, behindComma }: List, said: string, mark: string): number {
  const sentences = said.match(/[。；！？]/g)?.length ?? 0;
  if (SUMMED_UP.test(said)) return 0;
  // points that a comma parts from each other go on behind one; others end with a sentence or a part of it
  if (mark === '，' || mark === ',') return behindComma && sentences === 0 ? 0.4 : 0;
  if (mark === '；') return sentences === 1 ? 0.6 : 0.03;
  const { kind, value } = members[0].marker;
  if (size !== undefined && value < size) return 0.3;
  const plain = kind === 'ranked' || kind === 'order' || kind === 'its';
  if (plain) return sentences <= 2 ? 0.1 : 0.05;
  return members.length > 1 ? 0.2 : 0.12;
}
