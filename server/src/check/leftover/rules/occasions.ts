import { campaignsIn, festivalsIn } from '../../../speech/names/festivals.ts';
import { type Comparison, spansOf } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';

/** The meeting, the festival, the campaign and the hearers of the source. */
export function leftOverOccasions(comparison: Comparison): FoundName[] {
  return [...meetings(comparison), ...days(comparison), ...campaigns(comparison), ...hearers(comparison)];
}

function meetings({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  const mine = own.occasion;
  if (!mine) return [];
  const found: FoundName[] = [];
  const add = (text: string) => {
    if (text.length < 4 || mine.includes(text) || text.includes(mine) || ownWords.includes(text)) return;
    if (!sourceText.includes(text)) return;
    for (const span of spansOf(text, draft, zone)) {
      if (found.some(({ start, end }) => start < span.end && span.start < end)) continue;
      found.push({ ...span, name: 'occasion', text, counterpart: mine, degree: 'high' });
    }
  };
  if (theirs.occasion) add(theirs.occasion);
  for (const match of draft.slice(zone.start, zone.end).matchAll(thisMeeting))
    if (!/全国|中央|党的|国务院/u.test(match[0])) add(match[1]);
  return found;
}

/** The meeting that is being held: `今天召开全县安全生产工作会议`. */
const thisMeeting =
  /(?:今天|今日|这次|此次|本次|今年的)[^，。；\n]{0,12}?(?:召开|举行|举办|参加|出席|迎来|相聚在?|的)?(?:全[省市县区镇校局]|[县市区]委)?(\p{sc=Han}{2,14}?(?:工作会议|会议|动员会|推进会|座谈会|表彰会|现场会|部署会|大会|典礼|仪式|论坛|博览会|培训班|读书班))/gu;

function days({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  const mine = own.festival;
  const other = theirs.festival;
  if (!mine || !other || mine.day === other.day || ownWords.read(festivalsIn).some(({ day }) => day === other.day))
    return [];
  return festivalsIn(draft.slice(zone.start, zone.end))
    .filter(({ day, text }) => day === other.day && sourceText.includes(text))
    .map(({ text, start }) => ({ ...spanAt(zone.start + start, text), counterpart: mine.text, degree: 'high' }));
}

/** A campaign of study that both have another of; its results outlast it. */
function campaigns({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  const mine = own.campaign;
  const other = theirs.campaign;
  if (!mine || !other || mine === other) return [];
  return campaignsIn(draft.slice(zone.start, zone.end))
    .filter(({ text }) => text === other && !ownWords.includes(text) && sourceText.includes(text))
    .filter(({ text, start }) => !/^(?:的?成果|以来|期间|中)/u.test(draft.slice(zone.start + start + text.length)))
    .map(({ text, start }) => ({ ...spanAt(zone.start + start, text), counterpart: mine, degree: 'high' }));
}

function spanAt(start: number, text: string) {
  return { start, end: start + text.length, text, name: 'occasion' } as const;
}

const called =
  /(?<=^|[。！？；\n“])(?:尊敬的|亲爱的|各位)?((?:同学|老师|战友|乡亲|企业家|校友|家长|客商|来宾|代表|委员|员工|同事|青年朋友|农民朋友|党员同志|退役军人|医护人员)(?:们|同志们|朋友们)?)(?=[，：！、])/gu;

/** Whom a text greets, the last of them: `同志们` of `各位代表、同志们：`. */
function greetedIn(text: string): string | undefined {
  const greeting = /(?:^|\n)[ \t　]*([^\n。]{2,60})[：:](?=\s*(?:\n|$))/u.exec(text)?.[1];
  return greeting
    ?.split(/[、，,\s]/u)
    .at(-1)
    ?.replace(/^(?:尊敬的|亲爱的)/u, '');
}

/** Those who are called in the middle of the source's speech and are no hearers of this one. */
function hearers({ draft, zone, sourceText, ownWords }: Comparison): FoundName[] {
  const counterpart = ownWords.read(greetedIn);
  if (counterpart === undefined) return [];
  const found: FoundName[] = [];
  for (const match of draft.slice(zone.start, zone.end).matchAll(called)) {
    const text = match[1];
    const noun = text.replace(/(?:们|同志们|朋友们)$/u, '');
    if (ownWords.includes(noun) || !sourceText.includes(text)) continue;
    const start = zone.start + match.index + match[0].length - text.length;
    const offered = draft.startsWith('各位', start - 2) ? counterpart.replace(/^各位/u, '') : counterpart;
    found.push({ ...spanAt(start, text), counterpart: offered, degree: 'medium' });
  }
  return found;
}
