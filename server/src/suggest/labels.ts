import { clauseEnds } from './cursor.ts';
import { commonStart } from './tail.ts';
import { wordBorders } from './words.ts';

/** Longest label, in code units. */
const longestLabel = 42;
/** So many units of a row can be seen, beside where its words come from: two that are alike for as long look the same. */
const seen = 15;
/** Least that is shown of what is new in a row that begins like another one. */
const leastShown = 6;
/** A word or clause that begins no further ahead is shown whole. */
const farthestBack = 6;

/** What a row of a list is made of. */
export interface Row {
  /** What the row repeats of the words before the cursor. */
  typed: string;
  /** Whether the clause begins further ahead. */
  isCut: boolean;
  /** What is offered, gaps as `…`. */
  text: string;
}

/**
 * What the rows of a list say. One that begins like a row above it for as long as can be seen leaves out what both have:
 * `…不可失防万一`. Within a row such a mark would be a gap.
 */
export function labelsOf(rows: readonly Row[]): string[] {
  return rows.map((row, at) => {
    const { typed, isCut, text } = row;
    const alike = Math.max(
      0,
      ...rows.slice(0, at).map((above) => (isAlike(above, row) ? commonStart(above.text, text) : 0)),
    );
    const from = typed.length + alike < seen ? 0 : newIn(text, alike);
    const label = from > 0 ? `…${text.slice(from)}` : `${isCut ? '…' : ''}${typed}${text}`;
    return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
  });
}

/** Whether a row may have to be told from one above; one that only ends sooner has nothing new to show. */
function isAlike(above: Row, row: Row): boolean {
  return above.typed === row.typed && !above.text.startsWith(row.text);
}

/** Where what is new in a text begins: with the clause or the word in which it parts from another one. */
function newIn(text: string, alike: number): number {
  const parts = Math.min(alike, text.length - leastShown);
  for (let at = parts; at > 0 && parts - at <= farthestBack; at--) if (clauseEnds.includes(text[at - 1])) return at;
  const borders = wordBorders(text.slice(0, parts + leastShown));
  for (let at = parts; at > 0 && parts - at <= farthestBack; at--) if (borders.has(at)) return at;
  return Math.max(0, parts);
}
