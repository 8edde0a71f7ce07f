import type { Corpus } from '../index/questions.ts';
import type { Span } from '../util/span.ts';
import { isHanzi } from './hanzi.ts';
import type { ReusedPassage, ReuseSource } from './reusedPassage.ts';

/** Hanzi by which a passage may miss the border of its sentence: a changed name or word. */
const mostChanged = 6;
/** Code units looked at for it. */
const reach = 12;
const borders = new Set('。！？；：!?;:\n\r');
/** What may stand behind such a border and belongs to the sentence before. */
const closing = /^[\s”’」』）)】》]+/;

/**
 * A passage with the few other words that open its first sentence, or close its last, where its source has such words,
 * too: whoever takes over a sentence changes the name that it begins with. `free` is what no other passage covers.
 */
export function withWholeSentences(passage: ReusedPassage, draft: string, free: Span, corpus: Corpus): ReusedPassage {
  const [best, ...others] = passage.sources;
  const from = Math.max(free.start, passage.start - reach);
  const to = Math.min(free.end, passage.end + reach);
  const opened = openingOf(draft.slice(from, passage.start), from === 0);
  const closed = closingOf(draft.slice(passage.end, to), to === draft.length);
  const sourceOpened = opened > 0 ? openingBefore(best, corpus) : 0;
  const sourceClosed = closed > 0 ? closingBehind(best, corpus) : 0;
  const start = passage.start - (sourceOpened > 0 ? opened : 0);
  const end = passage.end + (sourceClosed > 0 ? closed : 0);
  if (start === passage.start && end === passage.end) return passage;
  const share = hanziIn(draft.slice(passage.start, passage.end)) / hanziIn(draft.slice(start, end));
  const source = { ...best, start: best.start - sourceOpened, end: best.end + sourceClosed };
  const sources = [source, ...others].map((one) => ({ ...one, similarity: one.similarity * share }));
  return { ...passage, start, end, similarity: passage.similarity * share, sources };
}

function openingBefore({ start, speech }: ReuseSource, corpus: Corpus): number {
  const from = Math.max(corpus.speech(speech).start, start - reach);
  return from < start ? openingOf(corpus.text(from, start), from === corpus.speech(speech).start) : 0;
}

function closingBehind({ end, speech }: ReuseSource, corpus: Corpus): number {
  const to = Math.min(corpus.speech(speech).end, end + reach);
  return end < to ? closingOf(corpus.text(end, to), to === corpus.speech(speech).end) : 0;
}

/** Code units from the border of a sentence to the end of `before`; 0 where it is none or far. `isAll`: text begins here. */
function openingOf(before: string, isAll: boolean): number {
  let hanzi = 0;
  for (let i = before.length - 1; i >= 0; i--) {
    if (borders.has(before[i])) return lengthOf(before.slice(i + 1).replace(closing, ''));
    if (isHanzi(before.charCodeAt(i)) && ++hanzi > mostChanged) return 0;
  }
  return isAll ? lengthOf(before.trimStart()) : 0;
}

/** Code units up to the border of a sentence; 0 where it is none or far. `isAll`: the text ends here. */
function closingOf(after: string, isAll: boolean): number {
  let hanzi = 0;
  for (let i = 0; i < after.length; i++) {
    if (borders.has(after[i])) return lengthOf(after.slice(0, i));
    if (isHanzi(after.charCodeAt(i)) && ++hanzi > mostChanged) return 0;
  }
  return isAll ? lengthOf(after.trimEnd()) : 0;
}

/** Marks alone are no words; the figures of a year or of a result are. */
function lengthOf(words: string): number {
  return hanziIn(words) > 0 || /[\d０-９]/.test(words) ? words.length : 0;
}

function hanziIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHanzi(text.charCodeAt(i))) count++;
  return count;
}
