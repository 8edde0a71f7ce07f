import { type Comparison, isElsewhere, sentenceAround, yearsBetween } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';
import { national } from '../wellKnown.ts';

/** A figure with what it measures: the last Hanzi before it that are no verb. */
const figure =
  /(\p{sc=Han}{2,14}?)(?:完成|达到?|实现|为|突破|超过|增加到|增长到|提高到|增长|下降|提升|共有?|有|约|近|仅|累计|：)*\s?((?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?)\s?(亿元|万元|万亩|万人|万户|万吨|亿|元|%|％|个百分点|公里|平方公里|家|个|户|人|项|起|亩|吨|所|套|名)/gu;
const ownResult =
  /全[省市县区镇乡村校局院行厂年]|我[省市县区镇乡村校局院行厂们司]|公司|集团|完成|实现|增长|达到|累计|新增|建成|突破|下降|同比/u;
const isPlan = /目标|力争|预期|以上|不低于|不少于|确保|计划|争取|要/u;

/** Results of the source: the draft reports another figure for the same, or is of another place or year. */
export function leftOverFigures(comparison: Comparison): FoundName[] {
  const { draft, zone, sourceText, ownWords } = comparison;
  const years = yearsBetween(comparison);
  const isAnother = isElsewhere(comparison) || !!years;
  const mine = [...ownWords.matchAll(figure)];
  const found: FoundName[] = [];
  for (const match of draft.slice(zone.start, zone.end).matchAll(figure)) {
    const [whole, label, text, unit] = match;
    const start = zone.start + match.index + whole.lastIndexOf(text);
    const span = { start, end: start + text.length };
    if (!sourceText.includes(text + unit) && !sourceText.includes(text)) continue;
    if (ownWords.includes(text + unit)) continue;
    const sentence = sentenceAround(draft, span);
    if (national.test(sentence)) continue;
    const key = label.slice(-4);
    const others = new Set(
      mine.filter((one) => one[1].slice(-4) === key && one[3] === unit && key.length === 4).map((one) => one[2]),
    );
    if (others.size === 1) {
      found.push({ ...span, name: 'figure', text, counterpart: [...others][0], degree: 'medium' });
    } else if (
      isAnother &&
      isPrecise(text) &&
      ownResult.test(sentence) &&
      !isPlan.test(clauseBefore(draft, span.start))
    ) {
      found.push({ ...span, name: 'figure', text, degree: 'low' });
    }
  }
  return found;
}

/** Whether a figure measures something: `268.4`, `1,286`, `347`, not `10`, `100`, `50`. */
function isPrecise(text: string): boolean {
  const plain = text.replace(/,/g, '');
  return plain.includes('.') || (plain.length > 2 && !/0$/.test(plain)) || (plain.length > 3 && !/00$/.test(plain));
}

function clauseBefore(draft: string, at: number): string {
  return /[^，。；\n]*$/u.exec(draft.slice(Math.max(0, at - 30), at))?.[0] ?? '';
}
