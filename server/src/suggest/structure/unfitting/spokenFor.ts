import type { Cursor } from '../../cursor.ts';

/** Where it is said whom the speaker speaks for. */
const SPEAKS = /(?:我|谨|并|受托)代表$/;
/** Whom hardly any writer's speaker speaks for. */
const NATIONAL = /^(?:国务院|党中央|中共中央|中央|中国政府|中国人民|中国共产党|全国|我国)/;

/**
 * The continuations that speak for nobody above those whom the draft speaks of: `我代表` is gone on with as `国务院` in the
 * draft that names it.
 */
export function withoutHigher<T extends { text: string }>(
  candidates: T[],
  draft: string,
  { before }: Pick<Cursor, 'before'>,
): T[] {
  if (!SPEAKS.test(before)) return candidates;
  return candidates.filter(({ text }) => {
    const [named] = NATIONAL.exec(text) ?? [];
    return named === undefined || draft.includes(named);
  });
}
