import type { Candidate } from './candidates.ts';

/** A clause stands for its own beginning where it is so much as likely, as a share. */
const leastShare = 0.5;
const sentenceEnd = /[。！？!?](?=.)/gsu;

/** Whether one voice alone says a candidate; the draft itself, and the writer's other drafts together, are one each. */
export function isOneVoice({ members }: Pick<Candidate, 'members'>): boolean {
  return members.every(({ voice }) => voice === members[0].voice);
}

/**
 * The candidates without those that only begin a clause which one voice alone goes on with: where nobody goes on in
 * another way, `以学正` is nothing but a piece of `以学正风，`.
 */
export function withoutPieces(candidates: readonly Candidate[]): Candidate[] {
  const clauses = candidates.filter(({ whole }) => whole);
  return candidates.filter((one) => {
    if (one.whole || !isOneVoice(one)) return true;
    return !clauses.some(
      ({ text, probability }) => text.startsWith(one.text) && probability >= leastShare * one.probability,
    );
  });
}

/**
 * The candidates without those that one voice alone goes on with behind a sentence which several say: what comes next
 * there is that voice's own matter.
 */
export function withoutDigressions(candidates: readonly Candidate[]): Candidate[] {
  let shared: Set<string> | undefined;
  return candidates.filter((one) => {
    const ends = [...one.text.matchAll(sentenceEnd)];
    if (ends.length === 0 || !isOneVoice(one)) return true;
    shared ??= new Set(candidates.filter((other) => !isOneVoice(other)).map(({ text }) => text));
    return !ends.some(
      ({ index }) => shared?.has(one.text.slice(0, index + 1)) || shared?.has(one.text.slice(0, index)),
    );
  });
}
