import type { Span } from '../../util/span.ts';

/** A figure that measures something. */
export interface Figure extends Span {
  /** The number alone, as it is written. */
  text: string;
  /** What it measures: the Hanzi before it, without the verb. */
  label: string;
  unit: string;
  /** The Hanzi behind its unit: what is counted (`1268户监测户`). */
  counted: string;
}

const number = /(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?/gu;
const unitBehind =
  /^\s?(亿元|万元|万亩|万人|万户|万吨|亿|元|%|％|个百分点|平方公里|公里|家|个|户|人|项|起|亩|吨|所|套|名)/u;
const verb = /(?:完成|达到?|实现|为|突破|超过|增加到|增长到|提高到|增长|下降|提升|共有?|有|约|近|仅|累计|：|\s)+$/u;

/** `198.7亿元、同比增长6.1%`: the growth of what was measured before. */
const growth =
  /^(?:亿元|万元|元|万吨|吨|万亩|亩|万人|人|户|家|个|亿)[、，,]?(?:比上年|较上年|比去年|同比)?(增长|下降|提高|增加|减少)约?$/u;

/** The figures of `text` that have a unit, in order. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (const { index: start, 0: digits } of text.matchAll(number)) {
    const end = start + digits.length;
    const unit = unitBehind.exec(text.slice(end, end + 5))?.[1];
    if (!unit) continue;
    const last = found.at(-1);
    const change = last && growth.exec(text.slice(last.end, start))?.[1];
    const before = text.slice(Math.max(0, start - 20), start).replace(verb, '');
    const label = change ? last.label + change : (/\p{sc=Han}*$/u.exec(before)?.[0] ?? '');
    const rest = text.slice(end, end + 12).trimStart();
    const counted = /^\p{sc=Han}*/u.exec(rest.slice(unit.length))?.[0] ?? '';
    found.push({ start, end, text: digits, unit, label, counted });
  }
  return found;
}
