import type { Span } from '../util/span.ts';

/** Most characters between quotation marks: a mark that nobody closes must not swallow the speech. */
const longestQuotation = 600;
/** Most characters of an attributed sentence that stands without quotation marks. */
const longestSentence = 160;

const authority =
  '(?:总书记|主席|总理|同志|先生|马克思|恩格斯|列宁|邓小平|古人|古语|俗话|老话|报告|决定|公报|决议|意见|讲话|会议|全会|大会|宪法|党章|条例|准则|致辞|文章|批示|指示|诗|《[^》\\n]{1,30}》)';
const saying =
  '(?:指出|强调|要求|提出|说过|说道|讲过|讲到|讲道|写道|写到|告诫|嘱托|寄语|号召|明确|阐述|曾说|有言|有云|所言|所说|云|曰|道|说|讲|言)';
const attribution = new RegExp(
  `${authority}[^。！？!?\\n“”"]{0,24}?${saying}(?:我们|全党|大家)?(?:过|的)?[：:，,]?[ \\t]*`,
  'g',
);

/**
 * What a draft says in somebody else's name, and says so: quotations opened by an attribution
 * (`总书记指出：“…”`) and the sentence after one (`报告强调，…。`). UTF-16 offsets.
 */
export function attributedQuotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let last = 0;
  for (const match of text.matchAll(attribution)) {
    const start = match.index + match[0].length;
    if (start < last) continue;
    const end = quotedFrom(text, start) ?? sentenceFrom(text, start, match[0]);
    if (end === undefined) continue;
    found.push({ start: match.index, end });
    last = end;
  }
  return found;
}

const closing: Record<string, string> = { '“': '”', '"': '"', '「': '」', '‘': '’' };

/** Where a quotation that opens at `start` ends, its closing mark included. */
function quotedFrom(text: string, start: number): number | undefined {
  const close = closing[text[start]];
  if (!close) return undefined;
  const length = text.slice(start + 1, start + 1 + longestQuotation).indexOf(close);
  return length < 0 ? undefined : start + length + 2;
}

/** Where the sentence that an attribution introduces ends. Needs a mark between the two: `报告指出的` introduces nothing. */
function sentenceFrom(text: string, start: number, introduction: string): number | undefined {
  if (!/[：:，,][ \t]*$/.test(introduction)) return undefined;
  const length = text.slice(start, start + longestSentence).search(/[。！？!?\n]/);
  return length < 0 ? undefined : start + length;
}
