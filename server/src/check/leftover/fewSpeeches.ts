import type { ReusedPassage } from '../../reuse/reusedPassage.ts';

/** Past speeches that one draft is compared with: fewer than `sourceSpeech.ts` remembers, so that a change reads none again. */
const most = 24;

/** The passages with the sources alone that most is taken from; those that have another source are left out. */
export function withFewSpeeches(passages: readonly ReusedPassage[]): ReusedPassage[] {
  const taken = new Map<number, number>();
  for (const { start, end, sources } of passages) {
    const [{ speech }] = sources;
    taken.set(speech, (taken.get(speech) ?? 0) + end - start);
  }
  const byLength = [...taken].sort((a, b) => b[1] - a[1]).map(([speech]) => speech);
  const others = passages.flatMap(({ sources }) => sources.slice(1).map(({ speech }) => speech));
  const read = new Set([...new Set([...byLength, ...others])].slice(0, most));
  return passages
    .map((passage) => ({ ...passage, sources: passage.sources.filter(({ speech }) => read.has(speech)) }))
    .filter(({ sources }) => sources.length > 0);
}
