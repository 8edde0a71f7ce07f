import type { Span } from '../util/span.ts';
import { type Candidate, part, sharedHanzi } from './candidates.ts';
import { type HanziText, hasLineBreakBetween } from './hanzi.ts';

/**
 * A passage of several paragraphs as one piece for each that stands for itself: the writer edits, checks and ignores
 * paragraph by paragraph. Those that are too short (a heading, a line of verse) stay with the one before or after, but
 * not over a line of the draft's own between them, a new heading.
 */
export function byParagraph(
  candidate: Candidate,
  text: HanziText,
  isEnough: (piece: Candidate) => boolean,
): Candidate[] {
  const pieces: Span[] = [];
  let start = candidate.start;
  for (const { end } of linesOf(candidate, text)) {
    const piece = part(candidate, { start, end });
    if (piece && isEnough(piece)) pieces.push({ start, end });
    else if (end < candidate.end) continue;
    else if (pieces.length > 0) pieces[pieces.length - 1].end = end;
    else pieces.push({ start, end });
    start = end;
  }
  return pieces
    .map((piece) => part(candidate, piece))
    .filter((piece) => piece !== undefined)
    .flatMap((piece) => withoutOwnLines(piece, text, isEnough));
}

/** What stands before and behind lines of the draft's own, where that is enough without them; else the piece as it is. */
function withoutOwnLines(piece: Candidate, text: HanziText, isEnough: (piece: Candidate) => boolean): Candidate[] {
  const stretches: Span[] = [{ start: piece.start, end: piece.start }];
  for (const line of linesOf(piece, text)) {
    const places = piece.places.slice(line.start - piece.start, line.end - piece.start);
    const isOwn = 2 * sharedHanzi({ ...piece, ...line, places }) < places.length;
    const isInner = line.start > piece.start && line.end < piece.end;
    if (isOwn && isInner) stretches.push({ start: line.end, end: line.end });
    else stretches[stretches.length - 1].end = line.end;
  }
  if (stretches.length === 1) return [piece];
  const enough = stretches
    .map((stretch) => part(piece, stretch))
    .filter((one): one is Candidate => one !== undefined && isEnough(one));
  return enough.length > 0 ? enough : [piece];
}

/** The lines of a candidate, in Hanzi of the draft. */
function linesOf({ start, end }: Span, text: HanziText): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (let i = start + 1; i <= end; i++) {
    if (i < end && !hasLineBreakBetween(text, i - 1, i)) continue;
    lines.push({ start: from, end: i });
    from = i;
  }
  return lines;
}
