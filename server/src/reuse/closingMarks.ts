import { foldUnit } from '../index/fold.ts';
import type { Corpus } from '../index/questions.ts';
import type { ReusedPassage } from './reusedPassage.ts';

const marks = new Set([...'。！？；：…”’）》】.!?;:"\')'].map((mark) => foldUnit(mark.charCodeAt(0))));
/** A sentence closes with two marks at most (`。”`). */
const most = 2;

/**
 * Takes into a passage the marks that close it, where its best source has the same, wherever the last sentence comes from: a
 * sentence is underlined whole.
 */
export function withClosingMarks(passage: ReusedPassage, draft: string, corpus: Corpus): ReusedPassage {
  const after = draft.slice(passage.end, passage.end + most);
  const [best] = passage.sources;
  const ends = [best, ...best.further].map(({ end }) => end);
  const length = Math.max(...ends.map((end) => sharedMarks(after, corpus.text(end, end + most))));
  if (length === 0) return passage;
  const closed = after.slice(0, length);
  const sources = passage.sources.map((source) => ({
    ...source,
    end: source.end + sharedMarks(closed, corpus.text(source.end, source.end + length)),
  }));
  return { ...passage, end: passage.end + length, sources };
}

/** How many closing marks both texts begin with. */
function sharedMarks(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length)) {
    const mark = foldUnit(a.charCodeAt(length));
    // folded, a mark that opens a quotation is the same as one that closes it
    if ('“‘'.includes(a.charAt(length)) || !marks.has(mark) || mark !== foldUnit(b.charCodeAt(length))) break;
    length++;
  }
  return length;
}
