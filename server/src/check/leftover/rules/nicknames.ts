import type { Comparison } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';

/** What provinces are called in speeches. */
const nicknames: Record<string, string> = Object.fromEntries(
  (
    '湖南 三湘 湖南 湖湘 江西 赣鄱 河北 燕赵 山东 齐鲁 山西 三晋 四川 巴蜀 四川 天府 湖北 荆楚 广西 八桂 陕西 三秦 福建 八闽 河南 中原 ' +
    '安徽 江淮 甘肃 陇原 海南 琼州 黑龙江 龙江 辽宁 辽沈 广东 南粤 浙江 之江 贵州 黔贵 新疆 天山南北 吉林 白山松水 宁夏 塞上'
  )
    .split(' ')
    .flatMap((name, i, all) => (i % 2 === 1 ? [[name, all[i - 1]]] : [])),
);
const named = new RegExp(`(${Object.keys(nicknames).join('|')})(?=大地|儿女|热土|父老|山水)`, 'gu');

/** `三湘大地` in a draft that is of another province. */
export function leftOverNicknames({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  const mine = own.places.province?.stem;
  const other = theirs.places.province?.stem;
  if (!mine || !other || mine === other) return [];
  const counterpart = Object.keys(nicknames).find((name) => nicknames[name] === mine);
  const found: FoundName[] = [];
  for (const { 0: text, index } of draft.slice(zone.start, zone.end).matchAll(named)) {
    if (nicknames[text] !== other || !sourceText.includes(text) || ownWords.includes(text)) continue;
    const start = zone.start + index;
    found.push({ start, end: start + text.length, name: 'place', text, counterpart, degree: 'high' });
  }
  return found;
}
