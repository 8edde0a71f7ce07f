import { type Comparison, sentenceAround, yearsBetween } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';
import { national } from '../wellKnown.ts';

const year = /(?<![\d０-９])(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})(?=年|[—–-]20\d\d(?:学|财)年|[届级])/gu;

/** What makes a year the speech's own, behind it and in front. */
const behind =
  /^年?(?:度|(?:全?[省市县区镇乡校局院]的?)?(?:工作|重点工作|主要工作|任务|目标|总体|预算|计划|主要预期)|是[^，。]{0,24}(?:年|一年|关键|开局|重要节点)|要|我[们县市区省将]|即将|[—–-]20\d\d|[届级]|的(?:工作|任务|目标|总体))/u;
const before =
  /(?:做好|部署|安排|谋划|抓好|关于|站在|迎来|走进|告别|展望|回顾|截至|截止|截至到|到了|今年（|召开|全面完成)$/u;
/** Results that a place or a unit reports as its own. */
const ownResult =
  /全[省市县区镇乡村校局院行厂]|我[省市县区镇乡村校局院行厂们司]|公司|集团|完成|实现|增长|达到|累计|新增|新建|建成|突破|投入|招商|引进|共(?:发生|完成|接待|办理)|获(?:评|得)|被评为|同比|较上年/u;
/** A year that stays true: since when, until when, what happened then. */
const stays = /(?:自|从|早在|到|至|于|力争|确保到|始建于|成立于|生于|建于)$/u;

/** A year or date of the source: its own year, the one before that it reports on, the next one that it plans. */
export function leftOverYears(comparison: Comparison): FoundName[] {
  const found: FoundName[] = [];
  const years = yearsBetween(comparison);
  const { draft, zone, sourceText, own, theirs } = comparison;
  found.push(...leftOverDates(comparison));
  if (!years || theirs.year === undefined) return found;
  for (const match of draft.slice(zone.start, zone.end).matchAll(year)) {
    const start = zone.start + match.index;
    const end = start + match[1].length;
    if (found.some((one) => one.start < end && start < one.end)) continue;
    if (!sourceText.includes(match[1])) continue;
    const value = numberOf(match[1]);
    if (value === own.year) continue;
    // those who entered a school in a year stay there: only where both titles name one
    if (draft.charAt(end) === '级' && (value !== theirs.titleYear || own.titleYear === undefined)) continue;
    const degree = degreeOf(value, { start, end }, comparison);
    // a report on that year may well name it, unless it plans it
    const isReported = value === own.titleYear && theirs.titleYear !== undefined;
    if (!degree || (isReported && (degree !== 'high' || value === theirs.titleYear))) continue;
    const counterpart = inWritingOf(match[1], value + years);
    found.push({ start, end, name: 'date', text: match[1], counterpart, degree });
  }
  return found;
}

function degreeOf(
  value: number,
  span: { start: number; end: number },
  { draft, theirs, ownWords }: Comparison,
): FoundName['degree'] | undefined {
  const thatYear = theirs.year ?? 0;
  const head = draft.slice(Math.max(0, span.start - 8), span.start);
  const tail = draft.slice(span.end, span.end + 32);
  const isNear = Math.abs(value - thatYear) <= 1 || value === theirs.titleYear;
  if (!isNear) return undefined;
  if (stays.test(head) && !/^年?(?:底|末)/u.test(tail)) return undefined;
  const sentence = sentenceAround(draft, span);
  const isPlan = behind.test(tail) || before.test(head);
  if (isPlan && !/党的|中央|全国/u.test(sentence.slice(0, 60))) return 'high';
  if (ownWords.includes(`${value}年`) || national.test(sentence)) return undefined;
  if (/^年\d{1,2}月/u.test(tail) && !/以来|截至|截止/u.test(head + tail.slice(0, 10))) return undefined;
  if (/^年(?:以来|起|开始)/u.test(tail) && value !== thatYear) return undefined;
  if (value === thatYear) return 'medium';
  return value < thatYear && ownResult.test(sentence) ? 'medium' : undefined;
}

/** The day of the source's own speech. */
function leftOverDates({ draft, zone, own, theirs, sourceText, ownWords }: Comparison): FoundName[] {
  if (!theirs.date || theirs.date.length < 10 || theirs.date === own.date) return [];
  const [y, m, d] = theirs.date.split('-').map(Number);
  const [Y, M, D] = own.date && own.date.length === 10 ? own.date.split('-').map(Number) : [];
  const found: FoundName[] = [];
  const day = new RegExp(`(?<!\\d)(?:${y}年)?0?${m}月0?${d}[日号]`, 'gu');
  for (const match of draft.slice(zone.start, zone.end).matchAll(day)) {
    if (!sourceText.includes(match[0]) || ownWords.includes(match[0])) continue;
    const start = zone.start + match.index;
    const counterpart =
      Y === undefined ? undefined : `${match[0].includes('年') ? `${Y}年` : ''}${M}月${D}${match[0].slice(-1)}`;
    found.push({ start, end: start + match[0].length, name: 'date', text: match[0], counterpart, degree: 'high' });
  }
  return found;
}

const digits = '〇一二三四五六七八九';

function numberOf(written: string): number {
  if (/\d/.test(written)) return Number(written);
  const plain = written.replace(/[○零]/gu, '〇');
  return Number([...plain].map((char) => digits.indexOf(char)).join(''));
}

function inWritingOf(written: string, value: number): string {
  if (/\d/.test(written)) return String(value);
  return [...String(value)].map((digit) => digits.charAt(Number(digit))).join('');
}
