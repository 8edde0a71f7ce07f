import type { Span } from '../util/span.ts';
import { quotationsIn } from './quotationMarks.ts';

/** What a draft says in somebody else's name, and says so. UTF-16 offsets. */
export interface Attribution extends Span {
  /** Between quotation marks: word for word, as it should be. */
  quoted: boolean;
}

/** Most characters of an attributed sentence that stands without quotation marks. */
const longestSentence = 160;

const authorities =
  '总书记|主席|总理|同志|先生|马克思|恩格斯|列宁|邓小平|古人|古语|俗话|老话|报告|决定|公报|决议|意见|讲话|会议|全会|大会|宪法|党章|条例|准则|致辞|文章|批示|指示|诗|《[^》\\n]{1,70}》';
/** Whoever is quoted by office: `李明县长说过：“…”`. */
const offices =
  '书记|部长|省长|市长|县长|区长|镇长|乡长|局长|主任|校长|院长|厂长|董事长|总经理|行长|支书|教授|院士|老师';
const sayings =
  '指出|强调|要求|提出|说过|说道|讲过|讲到|讲道|写道|写到|告诫|嘱托|寄语|号召|明确|阐述|曾说|有言|有云|所言|所说|云|曰|道|说|讲|言';
/** Quotation marks, and those that open. */
const mark = '“”"＂「」『』';
const opening = '“"＂「『';
const beforeQuotation = new RegExp(
  `(?:${authorities})[^。！？!?\\n${mark}]{0,24}?(?:${sayings})[^。！？!?\\n${mark}]{0,6}(?=[${opening}])`,
  'g',
);
const officeBeforeQuotation = new RegExp(
  `(?<!总)(?:${offices})[^。！？!?\\n${mark}]{0,12}?(?:${sayings})[^。！？!?\\n${mark}]{0,4}[：:，,](?=[${opening}])`,
  'g',
);
const beforeSentence =
  /(?:总书记|主席|总理|报告|决定|公报|决议|全会)[^。！？，,!?\n“”"＂「」『』]{0,16}?(?:指出|强调)[：:，,](?![“"＂「『])/g;
/** A source in brackets behind a quotation: `（引自《…》）`. */
const afterQuotation =
  /[”"＂」』][。！？]?[（(][^（）()《》“”"＂「」『』\n]{0,12}《[^》\n]{1,70}》[^（）()“”"＂「」『』\n]{0,20}[）)]/g;

/**
 * Quotations opened by an attribution (`总书记指出：“…”`), those with their source in brackets (`“…”（引自《…》）`), and the
 * sentence after an attribution (`报告强调，…。`).
 */
export function attributionsIn(text: string): Attribution[] {
  const found: Attribution[] = [];
  const quotations = quotationsIn(text);
  const endByStart = new Map(quotations.map(({ start, end }) => [start, end]));
  const startByEnd = new Map(quotations.map(({ start, end }) => [end, start]));
  for (const { index, 0: words } of [...text.matchAll(beforeQuotation), ...text.matchAll(officeBeforeQuotation)]) {
    const end = endByStart.get(index + words.length);
    if (end !== undefined) found.push({ start: index, end, quoted: true });
  }
  for (const { index } of text.matchAll(afterQuotation)) {
    const start = startByEnd.get(index + 1);
    if (start !== undefined) found.push({ start, end: index + 1, quoted: true });
  }
  for (const { index, 0: words } of text.matchAll(beforeSentence)) {
    const start = index + words.length;
    const length = text.slice(start, start + longestSentence).search(/[。！？!?\n]/);
    if (length >= 0) found.push({ start: index, end: start + length, quoted: false });
  }
  return found;
}
