import { type Candidate, placeRangeOf, sharedHanzi } from './candidates.ts';

/** Hanzi of the draft that two pieces of one passage may be apart. */
const widestBreak = 12;
/** Code units of the source that two pieces of one passage may be apart. */
const widestSourceBreak = 320;

/** Pieces of one passage. */
interface Group {
  pieces: Candidate[];
  /** The Hanzi after the last of all pieces. */
  end: number;
  /** First and last place of all pieces. */
  first: number;
  last: number;
}

/** Joins pieces that overlap or nearly touch, in the draft and in the same speech. */
export function joined(candidates: Candidate[]): Candidate[] {
  const openBySpeech = new Map<number, Group[]>();
  const groups: Group[] = [];
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start)) {
    const { first, last } = placeRangeOf(candidate);
    const open = (openBySpeech.get(candidate.speech.id) ?? []).filter(
      ({ end }) => candidate.start - end <= widestBreak,
    );
    let group = open.find((one) => first - one.last <= widestSourceBreak && one.first - last <= widestSourceBreak);
    if (!group) {
      group = { pieces: [], end: 0, first, last };
      groups.push(group);
      open.push(group);
    }
    group.pieces.push(candidate);
    group.end = Math.max(group.end, candidate.end);
    group.first = Math.min(group.first, first);
    group.last = Math.max(group.last, last);
    openBySpeech.set(candidate.speech.id, open);
  }
  return groups.map(union);
}

/** One candidate of all pieces; where two explain the same Hanzi, the one that explains more decides. */
function union({ pieces, end }: Group): Candidate {
  if (pieces.length === 1) return pieces[0];
  const { start, speech } = pieces[0];
  const places = new Float64Array(end - start).fill(-1);
  for (const piece of pieces.sort((a, b) => sharedHanzi(b) - sharedHanzi(a))) {
    for (let i = 0, at = piece.start - start; i < piece.places.length; i++, at++) {
      if (places[at] < 0) places[at] = piece.places[i];
    }
  }
  return { speech, start, end, places };
}
