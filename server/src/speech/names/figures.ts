import type { Span } from '../../util/span.ts';

/** A figure that measures something. */
export interface Figure extends Span {
  /** The number alone, as it is written. */
  text: string;
  /** What it measures: the Hanzi before it, without the verb. */
  label: string;
  unit: string;
}

const number = /(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?/gu;
const unitBehind =
  /^\s?(亿元|万元|万亩|万人|万户|万吨|亿|元|%|％|个百分点|平方公里|公里|家|个|户|人|项|起|亩|吨|所|套|名)/u;
const verb = /(?:完成|达到?|实现|为|突破|超过|增加到|增长到|提高到|增长|下降|提升|共有?|有|约|近|仅|累计|：|\s)+$/u;

/** The figures of `text` that have a unit, in order. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (const { index: start, 0: digits } of text.matchAll(number)) {
    const end = start + digits.length;
    const unit = unitBehind.exec(text.slice(end, end + 5))?.[1];
    if (!unit) continue;
    const before = text.slice(Math.max(0, start - 20), start).replace(verb, '');
    found.push({ start, end, text: digits, unit, label: /\p{sc=Han}*$/u.exec(before)?.[0] ?? '' });
  }
  return found;
}
