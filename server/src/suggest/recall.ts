import type { Group, Occurrence } from './evidence.ts';

/** Most occurrences of one context that are looked at, the nearest first. */
const mostOccurrences = 16;
const mostLevels = 3;
/** Most code units that are read behind an occurrence. */
const reach = 31;

/**
 * What the draft itself said after the same words: whoever drafts a speech says its subject again and again. Nothing
 * but the text before the cursor is read.
 *
 * @param past the draft before the cursor, as far back as it is to be remembered
 * @param context what predicts; a leading `\n` is no part of it here
 */
export function recall(past: string, context: string): Group[] {
  const words = context.replace('\n', '');
  const groups: Group[] = [];
  let before = 0;
  for (let length = words.length; length > 0 && groups.length < mostLevels; length--) {
    const texts = said(past, words.slice(-length));
    // a shorter context that stands in the same places alone has nothing to add
    if (texts.length === before) continue;
    before = texts.length;
    const occurrences = texts.map(
      (text): Occurrence => ({ text, boundaries: undefined, level: 0, weight: 1, ...nowhere }),
    );
    groups.push({ matched: length, draft: true, occurrences });
  }
  return groups;
}

const nowhere = { voice: -1, speech: -1, place: -1 };

/** What followed a phrase in the text before its last occurrence, the nearest first. */
function said(past: string, phrase: string): string[] {
  const found: string[] = [];
  let at = past.length - phrase.length;
  while (at > 0 && found.length < mostOccurrences) {
    at = past.lastIndexOf(phrase, at - 1);
    if (at < 0) break;
    const start = at + phrase.length;
    const text = past.slice(start, start + reach);
    const end = text.search(/[\r\n]/);
    if (end !== 0) found.push(end < 0 ? text : text.slice(0, end));
  }
  return found;
}
