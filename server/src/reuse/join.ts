import { type Candidate, sharedHanzi, sourceOf } from './candidates.ts';

/** Hanzi of the draft that two pieces of one passage may be apart. */
const widestBreak = 12;
/** Code units of the source that two pieces of one passage may be apart. */
const widestSourceBreak = 320;

/** Joins pieces that overlap or nearly touch, in the draft and in the same speech. */
export function joined(candidates: Candidate[]): Candidate[] {
  const bySpeech = new Map<number, Candidate[]>();
  const result: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => a.start - b.start)) {
    const open = (bySpeech.get(candidate.speech.id) ?? []).filter(({ end }) => candidate.start - end <= widestBreak);
    const before = open.find((piece) => nearInSource(piece, candidate));
    if (before) Object.assign(before, union(before, candidate));
    else {
      open.push(candidate);
      result.push(candidate);
    }
    bySpeech.set(candidate.speech.id, open);
  }
  return result;
}

function nearInSource(a: Candidate, b: Candidate): boolean {
  const first = sourceOf(a);
  const second = sourceOf(b);
  return second.start - first.end <= widestSourceBreak && first.start - second.end <= widestSourceBreak;
}

function union(a: Candidate, b: Candidate): Candidate {
  const [main, other] = sharedHanzi(a) >= sharedHanzi(b) ? [a, b] : [b, a];
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  const places = new Float64Array(end - start).fill(-1);
  places.set(main.places, main.start - start);
  for (let i = 0; i < other.places.length; i++) {
    const at = other.start - start + i;
    if (places[at] < 0) places[at] = other.places[i];
  }
  return { speech: a.speech, start, end, places };
}
