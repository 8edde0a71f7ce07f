import { isHanzi } from '../../server/src/reuse/hanzi.ts';
import type { Span } from '../../server/src/util/span.ts';
import type { Random } from '../random.ts';
import { clausesOf, sentencesOf } from './alterations.ts';

/** A stretch of a text of the corpus. */
export interface SourceSpan extends Span {
  /** Number of the text. */
  text: number;
}

/** Code units of a line that may hold a passage: shorter ones are titles and headings. */
const shortestLine = 40;
/** What is below so many Hanzi is cut clause by clause, not sentence by sentence. */
const longestClauses = 60;
const mostAttempts = 2000;

/**
 * Some whole clauses or sentences of a text of the corpus, on one line, with at least and at most so many Hanzi.
 * `groups` are the texts' numbers folder by folder: each folder is as likely, however many texts it has.
 *
 * @throws where none is found
 */
export function pickPassage(
  texts: readonly string[],
  groups: readonly (readonly number[])[],
  [least, most]: readonly [number, number],
  random: Random,
): SourceSpan {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const text = random.pick(random.pick(groups));
    const lines = linesOf(texts[text]).filter(({ start, end }) => end - start >= shortestLine);
    if (lines.length === 0) continue;
    const line = random.pick(lines);
    const wanted = least + random.below(most - least + 1);
    const found = within(texts[text].slice(line.start, line.end), wanted, most, random);
    if (found && hanziIn(texts[text].slice(line.start + found.start, line.start + found.end)) >= least) {
      return { text, start: line.start + found.start, end: line.start + found.end };
    }
  }
  throw new Error(`The corpus has no passage of ${least} to ${most} Hanzi.`);
}

/** Whole parts of a line from any of them on, until so many Hanzi are reached. */
function within(line: string, wanted: number, most: number, random: Random): Span | undefined {
  const parts = (most <= longestClauses ? clausesOf : sentencesOf)(line);
  const first = random.below(parts.length);
  const start = parts.slice(0, first).join('').length;
  let end = start;
  for (const part of parts.slice(first)) {
    const hanzi = hanziIn(line.slice(start, end + part.length));
    if (hanzi > most) break;
    end += part.length;
    if (hanzi >= wanted) break;
  }
  return end > start ? { start, end } : undefined;
}

export function hanziIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHanzi(text.charCodeAt(i))) count++;
  return count;
}

function linesOf(text: string): Span[] {
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: start + line.trim().length };
  });
}
