import { skipBlanks } from '../../speech/characters.ts';
import { announced } from './announced.ts';
import { bold, withoutBoldEnd } from './lead.ts';
import { linesAbove, type Member, memberAt } from './members.ts';

/** How far back the lists of a draft are looked for, in code units. */
const farthest = 20_000;
/** Most members of a list whose words are kept. */
const mostMembers = 4;
const mostLists = 3;
/** Lists of points in one paragraph that may go on. */
const mostPointLists = 2;

/** A list of headings or points that the cursor stands in. */
export interface List {
  /** The nearest first. */
  members: Member[];
  /** The least number seen on the way up. */
  reached: number;
  /** How many members were announced before the first one; undefined where none were, or the first was not seen. */
  size?: number;
  /** Whether the latest member, a point, stands behind a comma. */
  behindComma?: boolean;
  /** Whether its members stand in one paragraph, all that are known. */
  inParagraph?: boolean;
}

/** The lists that a line begins in, from the inside out, and what else is known about it. */
export interface Surroundings {
  open: List[];
  /** Members of finished lists within earlier members of the open ones, nearest first. */
  inner: Member[];
  /** The last line that is not blank, without what ends bold type. */
  above?: string;
  /** How many lines directly above are headings of one list, nothing between them. */
  bare: number;
}

/** Longest line that is a heading and no paragraph, in code units. */
const longestHeading = 50;

/**
 * Reads the draft upwards from `lineStart` (an offset in it).
 *
 * @param begun what the line holds already
 */
export function readLists(draft: string, lineStart: number, begun = ''): Surroundings {
  const found: Surroundings = { open: [], inner: [], bare: 0 };
  let consecutive = true;
  for (const { words: line, start } of linesAbove(draft, lineStart, farthest)) {
    if (found.open.length === mostLists) break;
    found.above ??= withoutBoldEnd(line);
    const member = memberAt(draft, start, start + line.length);
    if (member) {
      place(member, draft, start, found);
      reachLast(found.open, member, line);
    }
    consecutive &&=
      member !== undefined && isHeading(line) && member.marker.kind === found.open[0]?.members[0].marker.kind;
    if (consecutive) found.bare++;
  }
  const { above = '' } = found;
  found.open = found.open.filter((list) => isSure(list) || (isTaken(list, begun) && above.startsWith('首先')));
  return found;
}

/** Going up from the cursor, what stands between two members of an open list belongs to it; what stands above encloses it. */
function place(member: Member, draft: string, start: number, { open, inner }: Surroundings): void {
  const { kind, value } = member.marker;
  const list = open.find(({ members }) => members[0].marker.kind === kind);
  const last = open[open.length - 1];
  if (list && value < list.reached) {
    list.reached = value;
    if (list.members.length < mostMembers) list.members.push(member);
    if (value === 1) list.size = announced(announcing(draft, start));
  } else if (list || (last && last.reached > 1)) inner.push(member);
  else {
    const size = value === 1 ? announced(announcing(draft, start)) : undefined;
    open.push({ members: [member], reached: value, size });
  }
}

/** Code units above a list that are read for the number of its members. */
const announcingLength = 200;

/** What may announce the list that begins at `start`: what stands above a heading announces the list of that. */
function announcing(draft: string, start: number): string {
  const above = draft.slice(Math.max(0, start - announcingLength), start).trimEnd();
  let from = above.length;
  while (from > 0) {
    const lineStart = above.lastIndexOf('\n', from - 1) + 1;
    const at = skipBlanks(above, lineStart, from);
    if (memberAt(above, at, from)) return above.slice(at);
    from = lineStart - 1;
  }
  return above;
}

/** A paragraph may hold several members: `一要站位高。二要落实好。` The list has come to its last one. */
function reachLast(open: readonly List[], { marker }: Member, line: string): void {
  const list = open.find(({ members }) => members[0].marker === marker);
  // further up it has come to a later one already
  if (!list) return;
  const [latest] = pointLists(line, '').find(({ members }) => members[0].marker.kind === marker.kind)?.members ?? [];
  if (!latest || latest.marker.value <= marker.value) return;
  list.members.unshift(latest);
  list.inParagraph = marker.value === 1 && list.size === undefined;
}

/** Whether a line is a heading alone, and no paragraph. */
export function isHeading(line: string): boolean {
  return line.length <= longestHeading && !/[。！？；：]$/.test(withoutBoldEnd(line));
}

/** `一看` alone makes no list. */
function isSure({ members, size }: List): boolean {
  return members.length > 1 || !members[0].marker.doubtful || (size ?? 0) > 1;
}

/** `首先，我代表…致以问候` counts, too, for who has begun the word behind it. */
function isTaken({ members: [{ marker }] }: List, begun: string): boolean {
  return marker.kind === 'order' && /^[其再最]/.test(begun);
}

/** Whether all members that were announced are there. */
export function isComplete({ members, size }: List): boolean {
  return size !== undefined && members[0].marker.value === size;
}

/** The list that a paragraph has announced more members of than it has: `送大家三句话。第一句话，…`; undefined where none is. */
export function awaitedIn(paragraph: string): List | undefined {
  return pointLists(paragraph, '').find(({ members, size }) => size !== undefined && members[0].marker.value < size);
}

/** Styles of ordinals that open a heading at the start of a paragraph: the next one has a line of its own. */
const headingStyles = ['chinese-bracket', 'arabic', 'arabic-bracket', 'decimal', 'circled', 'roman', 'part', 'chapter'];

/**
 * The lists of points within a paragraph, the one whose member stands last first.
 *
 * @param begun what stands behind the paragraph already
 */
export function pointLists(paragraph: string, begun: string): List[] {
  const lists = new Map<string, List>();
  // points that somebody is quoted with are not those of the speech
  for (const at of clauseStarts(paragraph.replace(/“[^“”]*”/g, (quoted) => '“'.repeat(quoted.length)))) {
    const member = memberAt(paragraph, at, paragraph.length);
    const marker = member?.marker;
    // `一、` opens a heading wherever it stands
    if (!marker || marker.kind === 'chinese' || (at === 0 && headingStyles.includes(marker.kind))) continue;
    // the mark of a list opens the paragraph, not each of its points
    const lead = member.lead.endsWith(bold) ? bold : '';
    const known = lists.get(marker.kind);
    const goesOn = known !== undefined && marker.value > known.members[0].marker.value;
    const size = marker.value === 1 ? announced(paragraph.slice(0, at)) : undefined;
    const list = goesOn ? known : { members: [], reached: marker.value, size };
    // set anew, it is the last of the map
    lists.delete(marker.kind);
    lists.set(marker.kind, {
      ...list,
      members: [{ ...member, lead }, ...list.members].slice(0, mostMembers),
      behindComma: '，,'.includes(paragraph[at - 1] ?? '。'),
    });
  }
  const found = [...lists.values()].reverse().filter((list) => isSure(list) || isTaken(list, begun));
  return found.slice(0, mostPointLists);
}

function* clauseStarts(paragraph: string): Iterable<number> {
  for (let at = 0; at < paragraph.length - 1; at++) {
    if (at === 0 || '。；：！？，'.includes(paragraph[at - 1])) yield skipBlanks(paragraph, at, paragraph.length);
  }
}
