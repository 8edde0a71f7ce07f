import { skipBlanks } from '../speech/characters.ts';
import { type Marker, markerAt, next, renumber } from './markers.ts';

/** A marker that may be due, and how likely it is. */
export interface Due {
  text: string;
  probability: number;
}

/** How far back the lists of a draft are looked for, in code units. */
const farthest = 20_000;
/** Longest line that is a heading and no paragraph, in code units. */
const longestHeading = 50;
/** Longest marker, in code units. */
const longestMarker = 12;
const mostLists = 3;

/** A list of headings or points that the cursor stands in. */
interface List {
  /** Its nearest member. */
  latest: Marker;
  /** The least number seen on the way up. */
  reached: number;
}

/** The markers that may open the line that begins at `lineStart` (offset in the draft), likeliest first. */
export function markersDue(draft: string, lineStart: number): Due[] {
  const open: List[] = [];
  const inner: Marker[] = [];
  let above: string | undefined;
  const limit = Math.max(0, lineStart - farthest);
  let end = lineStart - 1;
  while (end > limit && open.length < mostLists) {
    const start = draft.lastIndexOf('\n', end - 1) + 1;
    const at = skipBlanks(draft, start, end);
    if (at < end) {
      above ??= draft.slice(at, end).trimEnd();
      const marker = markerAt(draft, at, end);
      if (marker) place(marker, open, inner);
    }
    end = start - 1;
  }
  if (open.length === 0 || above === undefined) return [];
  if (above.startsWith(open[0].latest.text) && isHeading(above)) {
    // a heading has just been written: its first part may be due, its successor hardly
    const first = inner.length > 0 ? renumber(inner[0].text, 1) : undefined;
    return first === undefined ? [] : [{ text: first, probability: 0.4 }];
  }
  return open.flatMap(({ latest }, rank) => {
    const text = next(latest);
    return text === undefined ? [] : [{ text, probability: 0.5 / (rank + 1) }];
  });
}

/** Going up from the cursor, what stands between two members of an open list belongs to it; what stands above encloses it. */
function place(marker: Marker, open: List[], inner: Marker[]): void {
  const list = open.find(({ latest }) => latest.kind === marker.kind);
  const last = open[open.length - 1];
  if (list) list.reached = Math.min(list.reached, marker.value);
  else if (last && last.reached > 1) inner.push(marker);
  else open.push({ latest: marker, reached: marker.value });
}

function isHeading(line: string): boolean {
  return line.length <= longestHeading && !/[。！？；]$/.test(line);
}

/** The point that may come next in a paragraph, behind the last mark that ends a sentence or a part of one. */
export function pointDue(paragraph: string): Due | undefined {
  const end = paragraph.length;
  // the last mark is where the new point would begin
  for (let at = end - 2; at >= 0; at--) {
    if (at > 0 && !/[。；！？：]/.test(paragraph[at - 1])) continue;
    const marker = markerAt(paragraph, at, Math.min(end, at + longestMarker));
    // `一、` opens a heading, and its successor stands on a line of its own
    if (!marker || marker.kind === 'chinese') continue;
    const text = next(marker);
    return text === undefined ? undefined : { text, probability: 0.35 };
  }
  return undefined;
}
