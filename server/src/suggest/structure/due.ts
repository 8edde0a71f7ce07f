import { announcesList } from './announced.ts';
import { isComplete, isHeading, type List, type Member, pointLists, readLists } from './lists.ts';
import { markerAt, renumber, successors } from './markers.ts';

/** A marker that may be due, and how likely it is. */
export interface Due {
  text: string;
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

/**
 * The markers that may open the line that begins at `lineStart` (offset in the draft), likeliest first; none that opens
 * the next member of its list below already.
 */
export function markersDue(draft: string, lineStart: number): Due[] {
  const dues = markersBehind(draft, lineStart);
  if (dues.length === 0) return dues;
  const lineEnd = draft.indexOf('\n', lineStart);
  const below = lineEnd < 0 ? '' : draft.slice(lineEnd + 1, lineEnd + farthestBelow);
  const nextOf = new Map<string, number>();
  for (const line of below.split('\n')) {
    const words = line.trim().replace(/^#{1,6}\s+/, '');
    const marker = markerAt(words, 0, words.length);
    if (marker && !nextOf.has(marker.kind)) nextOf.set(marker.kind, marker.value);
  }
  return dues.filter(({ text }) => {
    const words = `${text.replace(/^#{1,6}\s+/, '')}是`;
    const marker = markerAt(words, 0, words.length);
    return !marker || nextOf.get(marker.kind) !== marker.value;
  });
}

function markersBehind(draft: string, lineStart: number): Due[] {
  const { open, inner, above, bare } = readLists(draft, lineStart);
  if (above === undefined) return [];
  if (open.length === 0) return announcesList(above) ? opening(['一、', '第一，'], 0.4) : [];
  const nearest = open[0].members[0];
  const first = inner.find(({ kind }) => !open.some(({ members }) => members[0].marker.kind === kind));
  const firstInner = first && renumber(first.text, 1);
  if (above.startsWith(nearest.lead + nearest.marker.text) && isHeading(above)) {
    // a heading has just been written: its first part may be due, its successor only in a bare list of headings
    const next = continued(open, bare > 1 ? 0.5 : 0.15);
    return [
      ...opening(firstInner === undefined ? [] : [nearest.lead + firstInner], 0.4),
      ...(bare > 1 ? next : next.slice(0, 1).map((due) => ({ ...due, early: true }))),
    ];
  }
  const begins = announcesList(above) ? innerFirst[nearest.marker.kind] : undefined;
  if (begins !== undefined && !open[0].size) return [...opening([firstInner ?? begins], 0.5), ...continued(open, 0.2)];
  const parts = open.length === 1 && firstInner !== undefined ? opening([nearest.lead + firstInner], 0.4) : [];
  return [...parts, ...continued(open, 0.5)];
}

function opening(texts: string[], probability: number): Due[] {
  return texts.map((text, rank) => ({ text, probability: probability / (rank + 1), members: [] }));
}

/** What comes next in each list, from the inside out. */
function continued(lists: List[], probability: number): Due[] {
  const dues: Due[] = [];
  for (const list of lists) {
    if (isComplete(list) || probability === 0) continue;
    const [{ marker, lead }] = list.members;
    for (const text of successors(marker)) {
      const awaited = list.size !== undefined && marker.value < list.size;
      const likely = probability / (dues.length + 1);
      dues.push({ text: lead + text, probability: likely, members: list.members, awaited });
    }
  }
  return dues;
}

/**
 * The points that may come next in a paragraph that ends with a mark, likeliest first. How likely they are was counted
 * in some ten thousand sentences behind points in reports and talks.
 */
export function pointsDue(paragraph: string): Due[] {
  const mark = paragraph[paragraph.length - 1];
  const lists = pointLists(paragraph);
  if (mark === '：') return lists.length === 0 && announcesList(paragraph) ? opening(['一是'], 0.4) : [];
  return lists.flatMap((list, rank) =>
    continued([list], likelihoodOf(list, paragraph.slice(list.members[0].end), mark) / (rank + 1)),
  );
}

/** How likely a point is over where `mark` stands, `said` being what was said since its marker. */
function likelihoodOf({ members, size, behindComma }: List, said: string, mark: string): number {
  const sentences = said.match(/[。；！？]/g)?.length ?? 0;
  // points that a comma parts from each other go on behind one; others end with a sentence or a part of it
  if (mark === '，' || mark === ',') return behindComma && sentences === 0 ? 0.4 : 0;
  if (mark === '；') return sentences === 1 ? 0.6 : 0.03;
  const { kind, value } = members[0].marker;
  if (size !== undefined && value < size) return 0.3;
  const plain = kind === 'ranked' || kind === 'order' || kind === 'its';
  if (plain) return sentences <= 2 ? 0.1 : 0.05;
  return members.length > 1 ? 0.2 : 0.12;
}
