import { skipBlanks } from '../../speech/characters.ts';
import { bold, leadOf } from './lead.ts';
import { type Marker, markerAt } from './markers.ts';

/** Longest text of a member that is kept, in code units. */
const longestWords = 80;

/** A heading or a point of the draft. */
export interface Member {
  marker: Marker;
  /** What stands before the marker: `## `, `- `, `**`, or nothing. */
  lead: string;
  /** The first sentence behind the marker, its mark included, without marks of bold type. */
  words: string;
  /** The marks that end bold type right behind `words`, with a colon that follows; empty where it does not end there. */
  close: string;
  /** Where the marker ends, in the text that was read. */
  end: number;
}

/** What stands for the marker of a member that has none. */
export const unnumbered: Marker = { kind: '', value: 0, text: '' };

/** The member that opens at `at`; undefined where no marker does. Reads to `end` at most. */
export function memberAt(text: string, at: number, end: number): Member | undefined {
  const lead = leadOf(text.slice(at, end));
  const found = markerAt(text, at + lead.length, end);
  if (!found) return undefined;
  const words = at + lead.length + found.text.length;
  const opensBold = lead.endsWith(bold);
  const rest = text.slice(words, end);
  // marks right behind the marker belong to it, and end the bold type of the lead or begin that of the words
  const marks = (opensBold ? BOLD_MARKER : BOLD_WORDS).exec(rest)?.[0] ?? '';
  const marker = marks === '' ? found : { ...found, text: found.text + marks };
  const isBold = opensBold !== (marks !== '');
  return { marker, lead, ...wordsOf(rest.slice(marks.length), isBold), end: words + marks.length };
}

/** `**一是**抓学习`: only the marker is bold. */
const BOLD_MARKER = /^\*\*[，,、：:]?\s*/;
/** `1. **抓学习**：`: only the words are bold; in `一、**县的工作` they are hidden. */
const BOLD_WORDS = /^\*\*(?=[^*\s][^*]*(?:[。：:；！？，]\*\*|\*\*(?:$|[。：:；！？，\s])))/;

/**
 * The first sentence of what stands behind a lead or a marker, and what ends its bold type where that ends with it.
 *
 * @param isBold whether it begins in bold type
 */
export function wordsOf(text: string, isBold: boolean): Pick<Member, 'words' | 'close'> {
  const rest = text.trimStart();
  const boldEnd = isBold ? rest.indexOf(bold) : -1;
  const words = firstSentence(boldEnd < 0 ? rest : rest.slice(0, boldEnd));
  const close = words.length === boldEnd ? BOLD_END.exec(rest.slice(boldEnd, boldEnd + 3)) : null;
  return { words, close: close?.[0] ?? '' };
}

const BOLD_END = /^\*\*[：:]?/;

function firstSentence(text: string): string {
  const end = text.search(/[。！？；]/);
  return text.slice(0, Math.min(longestWords, end < 0 ? text.length : end + 1));
}

/** A line that is not blank: its words, without indentation, and where they begin in the draft. */
export interface LineAbove {
  words: string;
  start: number;
}

/** The lines of a draft above the one that begins at `lineStart`, upwards, at most `farthest` code units of them. */
export function* linesAbove(draft: string, lineStart: number, farthest: number): Generator<LineAbove> {
  const limit = Math.max(0, lineStart - farthest);
  for (let end = lineStart - 1; end > limit; ) {
    const start = draft.lastIndexOf('\n', end - 1) + 1;
    const at = skipBlanks(draft, start, end);
    const words = draft.slice(at, end).trimEnd();
    if (words !== '') yield { words, start: at };
    end = start - 1;
  }
}
