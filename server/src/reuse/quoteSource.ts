import type { Span } from '../util/span.ts';
import { longestQuotation } from './quotations.ts';

/** A change to a draft: what stands in the span gives way to the text. UTF-16 offsets. */
export interface TextChange extends Span {
  text: string;
}

/** A mark that the quotation leaves to the sentence around it. */
const passedOn = /[。，、；：,;:]$/;
const opensSentence = /(?:^|[。！？!?；;][”’」）)]*)[\s\u3000]*$/;

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
  if (before.endsWith('“') && draft[end] === '”' && depthOf(said) === 0) return inBrackets(draft, end + 1, name);
  if (depthOf(before) === 0) {
    if (draft[end] === '”' && isMostlyQuoted(`${said}”`)) return inBrackets(draft, end + 1, name);
    if (isMostlyQuoted(said)) return inBrackets(draft, end, name);
  }
  if (depthOf(said) !== 0 || depthOf(before) !== 0) return undefined;

  const inner = [...said.matchAll(/[“”]/g)].map(({ index, 0: mark }) => ({
    start: start + index,
    end: start + index + 1,
    text: mark === '“' ? '‘' : '’',
  }));
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

/** Whether a text ends with one quotation, which is most of it. */
function isMostlyQuoted(text: string): boolean {
  const quoted = /^([^“”]*)“([^“”]*)”$/.exec(text);
  return quoted !== null && quoted[1].length < quoted[2].length;
}

function inBrackets(draft: string, at: number, name: string): TextChange[] {
  // the full stop stands within the quotation already
  const stop = /[。！？!?]/.test(draft.charAt(at - 2)) ? '。' : '';
  return [{ start: at, end: at, text: `（引自${name}）${stop}` }];
}

/** How many “ are still open at the end of a text; -1 where one is closed that it does not open. */
function depthOf(text: string): number {
  let depth = 0;
  for (const [mark] of text.matchAll(/[“”]/g)) {
    depth += mark === '“' ? 1 : -1;
    if (depth < 0) return -1;
  }
  return depth;
}

function withoutBlanks(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
