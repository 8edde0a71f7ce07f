import type { Span } from '../util/span.ts';
import { famous, givenName } from './names/persons.ts';
import { surnames } from './surnames.ts';

/**
 * Names, dates and figures in `text` that the next speech has others for, in order: `王建国` before `同志`, `2023年4月`,
 * `12.3亿`, `8.2%`. Numbers of set phrases (`100%`, `第28次`, `“98”抗洪`, `2035年`, `24小时`) are none of them.
 */
export function findVariables(text: string): Span[] {
  const spans: Span[] = [];
  for (const [pattern, isSet] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const taken = spans.some((span) => start < span.end && span.start < end);
      if (!taken && !isSet(match[0], text.slice(0, start), text.slice(end))) spans.push({ start, end });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

type Rule = readonly [RegExp, (found: string, before: string, after: string) => boolean];

const digit = '[0-9０-９]';
const number = `${digit}+(?:[,，]${digit}{3})*(?:[.．]${digit}+)?`;
/** Years that speeches name as such: history, and the goals that lie ahead. */
const isGoal = (year: string) =>
  Number(year) < 2000 || [2012, 2020, 2025, 2030, 2035, 2049, 2050, 2060].includes(Number(year));
const latin = (digits: string) => digits.normalize('NFKC');
const never = () => false;
/** What a figure in a name or a set phrase stands beside: `“98”抗洪`, `5G`, `3+2`, `G20`, `第28次`. */
const besides = /[A-Za-z“‘"第+＋\-—·•.．/]$/;
const behind = /^(?:[A-Za-z”’"+＋·•/]|年代|后(?![^，。]{0,2}[年月日])|周年|小时|强(?![调化])|线|号)/;

const patterns: readonly Rule[] = [
  // a whole date is one thing to fill in
  [
    new RegExp(`${digit}{4}年${digit}{1,2}月(?:${digit}{1,2}[日号])?`, 'g'),
    (found) => isGoal(latin(found.slice(0, 4))),
  ],
  [new RegExp(`(?<!${digit})${digit}{1,2}月${digit}{1,2}[日号]`, 'g'), (_, before) => besides.test(before)],
  [
    new RegExp(`(?<!${digit})(?:19|20|２０)${digit}{2}(?=年(?!代))`, 'g'),
    (found, before) => isGoal(latin(found)) || besides.test(before),
  ],
  [/[二][〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, (found) => /三五|三〇|五〇|二五|二〇二〇|一二/.test(found)],
  [new RegExp(`(?<!${digit})${digit}{1,2}(?=月(?:份|底|初|中旬|上旬|下旬|上中旬)?(?!饼|亮|光))`, 'g'), never],
  [/百分之[一二三四五六七八九十零两]+(?:点[一二三四五六七八九零]+)?/g, never],
  [/[一二三四五六七八九十百千零两]+(?:点[一二三四五六七八九零]+)?[万亿]+(?=元)/g, never],
  [
    new RegExp(
      `(?<![0-9０-９.．,])${number}(?=\\s?(?:[%％‰]|个百分点|[万亿]|元|个|名|人|户|家|项|次|起|件|篇|条|公里|千米|米|平方|亩|公顷|吨|千瓦|岁|天|栋|套|台|辆|所|座|处|支|张|期|毫米|倍|分贝|批))`,
      'g',
    ),
    (found, before, after) => isSetFigure(latin(found), before, after),
  ],
  [
    new RegExp(
      `(?<=^|[\\p{P}\\s由请向和与对给让把是长记任席])[${surnames}]${givenName}(?=(?:同志|书记|主任|局长|主席|部长|校长|院长|总经理|董事长|教授|老师|县长|市长|省长|镇长|乡长|先生|女士)(?!们))`,
      'gu',
    ),
    (found) => famous.test(found),
  ],
];

/** Small round numbers count things that are said to be so many; `100%` and `24小时` are no measurements. */
function isSetFigure(figure: string, before: string, after: string): boolean {
  if (besides.test(before) || behind.test(after)) return true;
  if (/^[%％]/.test(after.trimStart())) return figure === '100';
  if (/^\s?(?:[万亿]|元|‰|个百分点)/.test(after)) return false;
  return figure.length === 1 || figure === '100' || figure === '365' || figure === '12345';
}
