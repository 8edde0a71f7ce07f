import type { Span } from '../util/span.ts';
import { type Candidate, part } from './candidates.ts';
import type { HanziText } from './hanzi.ts';

/**
 * A passage of several paragraphs as one piece for each that stands for itself: the writer edits, checks and ignores
 * paragraph by paragraph. Those that are too short (a heading, a line of verse) stay with the one before or after.
 */
export function byParagraph(
  candidate: Candidate,
  { text, offsets }: HanziText,
  isEnough: (piece: Candidate) => boolean,
): Candidate[] {
  const pieces: Span[] = [];
  let start = candidate.start;
  for (let i = candidate.start + 1; i <= candidate.end; i++) {
    const ends = i === candidate.end;
    if (!ends && !hasLineBreak(text, offsets[i - 1] + 1, offsets[i])) continue;
    const piece = part(candidate, { start, end: i });
    if (piece && isEnough(piece)) pieces.push({ start, end: i });
    else if (!ends) continue;
    else if (pieces.length > 0) pieces[pieces.length - 1].end = i;
    else pieces.push({ start, end: i });
    start = i;
  }
  return pieces.map((piece) => part(candidate, piece)).filter((piece) => piece !== undefined);
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 13) return true;
  return false;
}
