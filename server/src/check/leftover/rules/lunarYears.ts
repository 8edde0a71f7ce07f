import { type Comparison, yearsBetween } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';

const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
/** `龙年`, `甲辰龙年`, `甲辰年`; not `牛年马月`. */
const lunar = new RegExp(`(?:[${stems}][${branches}])?[${animals}]年(?![马代])|[${stems}][${branches}](?=年)`, 'gu');
/** 1984 began the cycle of sixty. */
const firstOfCycle = 1984;

/** The lunar year of the source, as greetings name it. */
export function leftOverLunarYears(comparison: Comparison): FoundName[] {
  const { draft, zone, sourceText, ownWords, theirs } = comparison;
  const years = yearsBetween(comparison);
  if (!years || theirs.year === undefined) return [];
  const found: FoundName[] = [];
  for (const { 0: text, index } of draft.slice(zone.start, zone.end).matchAll(lunar)) {
    if (!sourceText.includes(text) || ownWords.includes(text)) continue;
    // at a new year's greeting the old year may still run, or the next be awaited
    const year = [0, 1, -1].map((by) => (theirs.year ?? 0) + by).find((one) => inWritingOf(text, one) === text);
    const counterpart = year === undefined ? undefined : inWritingOf(text, year + years);
    if (counterpart === undefined || counterpart === text) continue;
    const start = zone.start + index;
    found.push({ start, end: start + text.length, name: 'date', text, counterpart, degree: 'high' });
  }
  return found;
}

/** A year as `written` writes one: with its animal, with its pair of characters, or with both. */
function inWritingOf(written: string, year: number): string {
  const since = year - firstOfCycle + 60;
  const pair = stems.charAt(since % 10) + branches.charAt(since % 12);
  const animal = `${animals.charAt(since % 12)}年`;
  if (!written.endsWith('年')) return pair;
  return written.length > 2 ? pair + animal : animal;
}
