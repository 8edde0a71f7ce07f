import type { Span } from '../util/span.ts';
import { isDigit, isHan, isLatin, isSpace } from './characters.ts';

const SENTENCE_ENDS = '。！？!?';
const CLAUSE_ENDS = '，；：,;:、';
/** What still belongs to a sentence behind its mark. */
const CLOSERS = '”’」』）)》"\'*';

/** Whether the unit at `at` ends a sentence. A half-width `.` does between Chinese words or at the paragraph's end. */
function endsSentence(text: string, at: number, end: number): boolean {
  const char = text.charAt(at);
  if (SENTENCE_ENDS.includes(char)) return true;
  if (char !== '.' && char !== '．') return false;
  const next = text.charCodeAt(at + 1);
  return isHan(text.charCodeAt(at - 1)) && (at + 1 >= end || !(isDigit(next) || isLatin(next)));
}

/** Where a sentence begins. `colon` is true where it only may: behind a colon, in front of a list. */
export interface SentenceStart {
  at: number;
  colon: boolean;
}

/**
 * Where the sentences of the paragraph between `start` and `end` begin, blanks skipped. Sentences within “…” are not
 * counted: what somebody else said has no say in the structure. `start` begins a sentence unless a mark stands there.
 */
export function sentenceStarts(text: string, start: number, end: number): SentenceStart[] {
  const starts: SentenceStart[] = [];
  let fresh = true;
  let colon = false;
  let scanned = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (endsSentence(text, at, end)) {
      fresh = true;
      colon = false;
      continue;
    }
    if (code === COLON || code === WIDE_COLON) {
      fresh = true;
      colon = true;
      continue;
    }
    if (fresh && !CLOSERS.includes(text.charAt(at))) {
      starts.push({ at, colon });
      fresh = false;
    }
    if (code !== LEFT_QUOTE) continue;
    const last = Math.min(end, at + LONGEST_QUOTE);
    scanned = Math.max(scanned, at + 1);
    while (scanned < last && text.charCodeAt(scanned) !== RIGHT_QUOTE) scanned++;
    // A quotation that never closes, or only pages later, is a slip and hides nothing.
    if (scanned >= last) continue;
    at = scanned;
    fresh = endsSentence(text, at - 1, end);
    colon = false;
  }
  return starts;
}

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const LEFT_QUOTE = 0x201c;
const RIGHT_QUOTE = 0x201d;
const LONGEST_QUOTE = 600;

/** The sentences between `start` and `end` with their marks, quotations not looked into; blanks between them left out. */
export function sentencesIn(text: string, start: number, end: number): Span[] {
  return cut(text, start, end, (at) => endsSentence(text, at, end));
}

/** The clauses between `start` and `end`, each with the mark that ends it. */
export function clausesIn(text: string, start: number, end: number): Span[] {
  return cut(text, start, end, (at) => {
    if (endsSentence(text, at, end)) return true;
    // `1,000` and `9:30` go on.
    return (
      CLAUSE_ENDS.includes(text.charAt(at)) && !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))
    );
  });
}

function cut(text: string, start: number, end: number, endsAt: (at: number) => boolean): Span[] {
  const spans: Span[] = [];
  let from = -1;
  for (let at = start; at < end; at++) {
    if (from < 0) {
      if (isSpace(text.charCodeAt(at))) continue;
      from = at;
    }
    if (!endsAt(at)) continue;
    let to = at + 1;
    while (to < end && (CLOSERS.includes(text.charAt(to)) || endsAt(to))) to++;
    spans.push({ start: from, end: to });
    from = -1;
    at = to - 1;
  }
  if (from >= 0) {
    let to = end;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    spans.push({ start: from, end: to });
  }
  return spans;
}
