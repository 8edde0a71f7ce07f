import { contains, overlaps, type Span } from '../util/span.ts';
import { longestQuotation, type Quotation, quotationsIn } from './quotationMarks.ts';

/** A change to a draft: what stands in the span gives way to the text. UTF-16 offsets. */
export interface TextChange extends Span {
  text: string;
}

/** A mark that the quotation leaves to the sentence around it. */
const passedOn = /[。，、；：,;:]$/;
const opensSentence = /(?:^|[。！？!?；;][”’"＂」』）)]*)[\s\u3000]*$/;

/**
 * Turns a passage of a draft into a quotation that names its source, as a writer would: where it opens a sentence the
 * source comes first (`《…》中讲道：“…”`), within one behind it in brackets (`“…”（引自《…》）`); where it is one already,
 * only the source is added. Changes in order; undefined where that makes no sense: more than a paragraph, very long, or
 * across the border of another quotation.
 */
export function quoteSource(draft: string, passage: Span, title: string): TextChange[] | undefined {
  const { start, end } = withoutBlanks(draft, passage);
  const said = draft.slice(start, end);
  const lineStart = Math.max(draft.lastIndexOf('\n', start - 1), draft.lastIndexOf('\r', start - 1)) + 1;
  const before = draft.slice(lineStart, start);
  const name = `《${title.replace(/[\s]+/g, ' ').replaceAll('《', '〈').replaceAll('》', '〉')}》`;
  if (said === '' || /[\r\n]/.test(said) || said.length > longestQuotation) return undefined;
  const line = `${before}${/^[^\r\n]*/.exec(draft.slice(start))?.[0]}`;
  const near = quotationsIn(line)
    .map((one) => ({ ...one, start: lineStart + one.start, end: lineStart + one.end }))
    .filter((one) => overlaps(one, passage));
  const outer = near.filter(({ depth }) => depth === 0);
  const quoted = outer.length === 1 ? outer[0] : undefined;
  if (quoted && (isAllQuoted({ start, end }, quoted) || isMostlyQuoted({ start, end }, quoted)))
    return inBrackets(draft, quoted.end, name);
  if (!outer.every((one) => contains({ start, end }, one)) || hasOtherMarks(said, start, near)) return undefined;

  const inner = near.flatMap((one) => nested(draft, one)).sort((a, b) => a.start - b.start);
  const marks = (opening: string, at: number, closing: string, until = at) => [
    { start, end: start, text: opening },
    ...inner,
    { start: at, end: until, text: closing },
  ];
  if (opensSentence.test(before)) {
    const close = /^[。！？!?]/.test(draft.slice(end)) && !/[。！？!?]$/.test(said) ? end + 1 : end;
    return marks(`${name}中讲道：“`, close, '”');
  }
  const last = passedOn.exec(said)?.[0] ?? '';
  return marks('“', end - last.length, `”（引自${name}）${last || (/[！？!?]$/.test(said) ? '。' : '')}`, end);
}

/** Whether a passage is what stands between the marks. */
function isAllQuoted({ start, end }: Span, quoted: Span): boolean {
  return quoted.start + 1 === start && end === quoted.end - 1;
}

/** Whether a passage ends with a quotation, or just before its closing mark, and the quotation is most of it. */
function isMostlyQuoted({ start, end }: Span, quoted: Span): boolean {
  const isLast = end === quoted.end || end === quoted.end - 1;
  return isLast && quoted.start >= start && quoted.start - start < quoted.end - quoted.start - 2;
}

/** Whether something said holds a quotation mark without its fellow. @param start where it stands in the draft */
function hasOtherMarks(said: string, start: number, quotations: readonly Span[]): boolean {
  const paired = new Set(quotations.flatMap((one) => [one.start, one.end - 1]));
  return Array.from(said.matchAll(/["＂“”「」『』]/g)).some(({ index }) => !paired.has(start + index));
}

/** The marks of a quotation that comes to stand within another one: single ones, double ones within those. */
function nested(draft: string, { start, end, depth }: Quotation): TextChange[] {
  const [opening, closing] = depth % 2 === 0 ? '‘’' : '“”';
  return [
    { start, end: start + 1, text: opening },
    { start: end - 1, end, text: closing },
  ].filter((change) => draft[change.start] !== change.text);
}

function inBrackets(draft: string, at: number, name: string): TextChange[] {
  // the full stop stands within the quotation already
  const stop = /[。！？!?]/.test(draft.charAt(at - 2)) ? '。' : '';
  return [{ start: at, end: at, text: `（引自${name}）${stop}` }];
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
