import type { Span } from '../util/span.ts';
import { type Candidate, placeRangeOf, sharedHanzi } from './candidates.ts';
import { type Choice, type Judge, type Judged, judgedBy } from './choose.ts';
import type { HanziText } from './hanzi.ts';
import { isRewritten } from './ownWords.ts';

/** Hanzi of the draft between a passage and what is added to it. */
const widestGap = 30;
/** Code units of the source between them: clauses get reordered, sentences left out. */
const widestSourceGap = 200;
/** Least strength of what is added, in weighted Hanzi: the passage beside it speaks for it. */
const leastStrength = 3;
/** Least Hanzi that the source explains of it, and their least share. */
const fewest = 8;
const leastDensity = 0.45;

/**
 * Rewritten choices with what stands beside them in the draft and comes from beside their source, too weak to be a
 * passage by itself: whoever rewrites a paragraph leaves of one sentence much and of the next little. What another choice covers, or
 * is ignored (`silent`, in Hanzi of the draft), stays out, as does another paragraph.
 */
export function withNeighbours(
  choices: readonly Choice[],
  pieces: readonly Candidate[],
  draft: HanziText,
  silent: readonly Span[],
  judge: Judge,
): Choice[] {
  const taken = [...choices.map(({ best }) => best), ...silent];
  const isFree = ({ start, end }: Span) => !taken.some((one) => one.start < end && start < one.end);
  const weak = pieces.filter(isFree).map((piece) => judgedBy(judge, piece));
  const worthwhile = weak.filter(isWorthwhile).sort((a, b) => b.strength - a.strength);
  return choices.map((choice) => {
    let { best } = choice;
    if (!isRewritten(best)) return choice;
    const left = worthwhile.filter(({ speech }) => speech.id === best.speech.id);
    for (;;) {
      const at = left.findIndex((piece) => isBeside(best, piece, draft) && isFree(added(best, piece)));
      if (at < 0) return { ...choice, best };
      const [piece] = left.splice(at, 1);
      taken.push(added(best, piece));
      best = together(best, piece);
    }
  });
}

function isWorthwhile({ strength, shared, places }: Judged): boolean {
  return strength >= leastStrength && shared >= fewest && shared >= leastDensity * places.length;
}

function isBeside(best: Judged, piece: Judged, draft: HanziText): boolean {
  const [before, after] = best.start < piece.start ? [best, piece] : [piece, best];
  const gap = after.start - before.end;
  if (gap < 0 || gap > widestGap || hasOwnSentence(draft, before.end, after.start)) return false;
  const [one, other] = [placeRangeOf(best), placeRangeOf(piece)];
  return other.first - one.last <= widestSourceGap && one.first - other.last <= widestSourceGap;
}

/** Whether a line ends between two Hanzi, or a sentence begins and ends there. */
function hasOwnSentence({ text, offsets }: HanziText, end: number, start: number): boolean {
  const between = text.slice(offsets[end - 1] + 1, offsets[start]);
  return /[\n\r]|[。！？].*[。！？]/.test(between);
}

/** What a passage gains: the piece and what parts them. */
function added(best: Span, piece: Span): Span {
  return piece.start >= best.end ? { start: best.end, end: piece.end } : { start: piece.start, end: best.start };
}

function together(best: Judged, piece: Judged): Judged {
  const start = Math.min(best.start, piece.start);
  const end = Math.max(best.end, piece.end);
  const places = new Float64Array(end - start).fill(-1);
  for (const one of [best, piece]) places.set(one.places, one.start - start);
  const whole = { speech: best.speech, start, end, places };
  return { ...whole, strength: best.strength + piece.strength, shared: sharedHanzi(whole) };
}
