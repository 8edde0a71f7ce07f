import type { Candidate } from './candidates.ts';

/** A clause stands for its own beginning where it is so much as likely, as a share. */
const leastShare = 0.5;

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
