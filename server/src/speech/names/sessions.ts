import type { Span } from '../../util/span.ts';
import { chineseNumeralAt } from '../numerals.ts';

/** Which one of a series: `第七届` of `第七届职工代表大会`, `三十周年`. */
export interface SessionNumber extends Span {
  text: string;
  value: number;
  /** What is counted, `届`, `次`, `周年`. */
  measure: string;
  /** What the series is of: the Hanzi behind, for `周年` those before. */
  of: string;
  /** What the number belongs to, up to the word that says what it is: `国际茶产业博览会`. */
  event: string;
  /** Whose session it is, where that is said: `人大`, `政协`. */
  body?: string;
  /** Comes once a year, so that the next year has the next number. */
  isYearly: boolean;
}

const number = '(?:[一二三四五六七八九十百零]{1,5}|(?<![0-9])[0-9０-９]{1,4})';
const counted = new RegExp(`第?(${number})(届|次|期|轮|个|周年|号线)(?=(\\p{sc=Han}{0,20}))`, 'gu');
/** What is counted by `次`, `期`, `轮`, `个`, where the number is a name and not a count. */
const nouns: Record<string, RegExp> = {
  次: /^(?:会议|全会|全体|党代会|代表大会|党员代表|党员大会|常委会|职代会|会员代表|会员大会|妇女代表|妇代会|文代会|团员|学生代表|教职工|职工代表|例会|年会|团代会|人民代表|理事|股东|工作会议)/u,
  期: /^(?:培训|轮训|学员|主体班|中青|读书班|研修|班|干部|结业|开班)/u,
  轮: /^(?:巡察|督察|巡视|督导)/u,
  个: /^(?:教师节|护士节|记者节|医师节|环卫|国家宪法日|全国|世界|国际|建军节|劳动|青年节|安全生产月|扶贫日|植树节|妇女节|儿童节|中国)/u,
};
/** What the whole country counts: its congresses, plenums and leaders' terms. */
const nationalBefore = /(?:(?:党的|中央|全国人大|全国政协|全国|总书记|习近平|冬|夏|亚|奥)[^，。；]{0,4}|中共)$/u;
const nationalBehind = /^(?:[一二三四五六七]中全会|中央|全国|中国共产党|国家|联合国)/u;

/** Behind a term a session needs no `第`: `十届二次会议`, `十八届人大三次会议`. */
const termBefore = /届\p{sc=Han}{0,10}$/u;
/** What a congress of the party is called, beside `代表大会`. */
const party = /^(?:党代会|党员代表大会|中国共产党代表大会)/u;
const bodies: readonly (readonly [string, RegExp])[] = [
  ['人大', /人大|人民代表/u],
  ['政协', /政协|政治协商/u],
  ['职代会', /职代会|职工代表/u],
  ['团代会', /团代会|共青团/u],
];

/** The numbers of sessions, terms and anniversaries in `text` that are somebody's own, in order. */
export function sessionsIn(text: string): SessionNumber[] {
  const found: SessionNumber[] = [];
  for (const match of text.matchAll(counted)) {
    const [whole, digits, measure, ahead] = match;
    const behind = ahead.slice(0, 8);
    const start = match.index;
    const before = text.slice(Math.max(0, start - 12), start);
    const isOrdinal = whole.startsWith('第') || (measure === '次' && termBefore.test(before));
    const value = numberOf(digits);
    if (value === undefined || nationalBefore.test(before)) continue;
    const isNational = nationalBehind.test(behind) && measure !== '个';
    const isAnniversary = measure === '周年';
    if (isNational || (!isAnniversary && !isNamed(measure, behind, isOrdinal))) continue;
    const of = isAnniversary ? (/\p{sc=Han}{1,6}$/u.exec(before)?.[0] ?? '') : behind.replace(party, '代表大会');
    const body = bodies.find(([, name]) => name.test(before + behind))?.[0];
    const end = start + whole.length;
    found.push({
      start,
      end,
      text: whole,
      value,
      measure,
      of,
      ...(body && { body }),
      event: /^.*?[会节展赛](?![议员])/u.exec(ahead)?.[0] ?? '',
      isYearly: isAnniversary || measure === '个' || value > 1900,
    });
  }
  return found;
}

function isNamed(measure: string, behind: string, isOrdinal: boolean): boolean {
  if (measure === '号线') return true;
  if (measure !== '届') return isOrdinal && (nouns[measure]?.test(behind) ?? false);
  return behind !== '' && !/^(?:任期|时|的)/u.test(behind);
}

/** Whether two numbers count the same series. */
export function isSameSeries(a: SessionNumber, b: SessionNumber): boolean {
  if (a.measure !== b.measure) return false;
  if (a.body && b.body && a.body !== b.body) return false;
  if (a.measure === '周年') return a.of.slice(-2) === b.of.slice(-2);
  if (a.measure === '号线' || a.measure === '期' || a.measure === '轮') return true;
  if (isShortFor(a.event, b.event) || isShortFor(b.event, a.event)) return true;
  return a.of.includes(b.of.slice(0, 2)) || b.of.includes(a.of.slice(0, 2));
}

/** `茶博会` is `国际茶产业博览会`: its characters in their order, and more than the last. */
function isShortFor(short: string, long: string): boolean {
  if (short.length < 3 || short.length > 5) return false;
  let at = -1;
  return [...short].every((char) => {
    at = long.indexOf(char, at + 1);
    return at >= 0;
  });
}

/** The number in the same writing: `第七届` with 8 is `第八届`. */
export function withNumber({ text, measure }: SessionNumber, value: number): string {
  const lead = text.startsWith('第') ? '第' : '';
  const isArabic = /[0-9０-９]/.test(text);
  return `${lead}${isArabic ? value : chineseNumber(value)}${measure}`;
}

function numberOf(digits: string): number | undefined {
  const plain = digits.normalize('NFKC');
  return /^\d+$/.test(plain) ? Number(plain) : chineseNumeralAt(plain, 0, plain.length)?.value;
}

/** 1 to 999 in Chinese numerals. */
function chineseNumber(value: number): string {
  const digit = (n: number) => '零一二三四五六七八九'.charAt(n);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const high = hundreds > 0 ? `${digit(hundreds)}百` : '';
  if (tens === 0) return high + (ones > 0 && high ? `零${digit(ones)}` : ones > 0 ? digit(ones) : '');
  const ten = tens === 1 && !high ? '十' : `${digit(tens)}十`;
  return `${high}${ten}${ones > 0 ? digit(ones) : ''}`;
}
