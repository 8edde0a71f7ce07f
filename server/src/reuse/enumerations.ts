import type { Span } from '../util/span.ts';

/** Three or more short items parted by `、`. */
const enumeration = /(?:[^、，,。；;：:！!？?\s]{1,8}、){2,}[^、，,。；;：:！!？?\s]{1,6}/g;

/**
 * Lists of short items (`就业、教育、医疗、养老、安全`), UTF-16 offsets. Whoever speaks of the same matter lists the same
 * things in the same order: that alone is no reuse.
 */
export function enumerationsIn(text: string): Span[] {
  return [...text.matchAll(enumeration)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
