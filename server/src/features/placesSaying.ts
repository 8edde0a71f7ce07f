import type { Mention, ReusedPassage } from '../reuse/reusedPassage.ts';

/** Every place that a reused passage comes from or that says it, too: the sources first, each with all of its places. */
export function placesSaying({ sources, others }: ReusedPassage): Mention[] {
  const places = sources.flatMap(({ start, end, further, speech }) =>
    [{ start, end }, ...further].map((place) => ({ start: place.start, end: place.end, speech })),
  );
  return [...places, ...others.filter(({ speech }) => !sources.some((source) => source.speech === speech))];
}
