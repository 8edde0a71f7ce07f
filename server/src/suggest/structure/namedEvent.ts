import { festivalsIn } from '../../speech/names/festivals.ts';
import { occasionIn } from '../../speech/names/occasions.ts';
import { rememberLast } from '../../util/rememberLast.ts';

/** What is held, at the end of its name. */
const HELD = /(?:会|会议|仪式|典礼|活动|论坛|式|庆典|赛|展)$/;
/** What is wished success under its own name, and what of a name only tells that it begins or ends. */
const WISHED =
  /(?:运动会|博览会|推介会|洽谈会|交易会|研讨会|大会|年会|培训班|研修班|训练营|赛|节|论坛|峰会|展|展览会|晚会|汇演)$/;
const BEGINS = /(?:开幕|闭幕|启动|开赛|开营|揭幕|开班|结业)(?:式|仪式|典礼)$/;
/** What is opened, closed or begun at a ceremony, before the words that say so. */
const BEGUN = /^(.+?)(?:正式)?(?:开工|动工|奠基|竣工|落成|通车|通航|开业|开馆|开班|投产|启动|揭牌|开幕|闭幕)/;
/** What is celebrated: a day that has a number, or years. */
const YEARS = /[^\s，。、在年]{0,16}[\d〇零一二三四五六七八九十百]+周年/;
const CELEBRATED = /庆祝(?![大集])(.{2,20}?)(?:暨|[大集座晚茶联招].{0,3}会|活动|文艺|仪式|典礼|升旗|$)/;

/** The events that a head names, by what is said of them. */
interface Events {
  /** What comes together: `全县春耕动员会`. */
  held?: string;
  /** What is wished success: `第三届职工运动会`. */
  wished?: string;
  /** What is celebrated: `第41个教师节`. */
  celebrated?: string;
  /** What is declared begun or opened: `东延段项目`. */
  begun?: string;
  /** Whom the speaker speaks for: `市人民政府`. */
  body?: string;
}

/** Heads whose events are remembered: at each key several phrases ask for those of one. */
const eventsIn = rememberLast(4, (head: string) => head, readEvents);

function readEvents(head: string): Events {
  const titles = head.split('\n').map((line) => line.replace(/^#+\s*|\*\*/g, ''));
  const named = titles.map((title) => occasionIn(title)).find((name) => name !== undefined);
  const body = bodyIn(head);
  if (named === undefined) return { body };
  const wished = named.replace(BEGINS, '');
  return {
    held: HELD.test(named) ? named : undefined,
    wished: WISHED.test(wished) ? wished : undefined,
    celebrated: YEARS.exec(named)?.[0] ?? CELEBRATED.exec(named)?.[1] ?? dayIn(named),
    begun: BEGUN.exec(named)?.[1],
    body,
  };
}

/** A day that is celebrated, as the title has it: `第41个教师节`. */
function dayIn(name: string): string | undefined {
  const day = festivalsIn(name)[0];
  if (!day) return undefined;
  const count = /第[\d〇零一二三四五六七八九十百]+个$/.exec(name.slice(0, day.start))?.[0] ?? '';
  return count + day.text;
}

const KIND =
  /论坛|研讨会|运动会|博览会|推介会|洽谈会|座谈会|培训班|年会|大会|晚会|峰会|典礼|仪式|大赛|比赛|竞赛|[文艺旅丰][\p{sc=Han}]{0,3}节|会议/gu;

/** What kind of event a head names, as it is called behind 本次: `论坛`. */
export function kindOfEvent(head: string): string {
  return head.match(KIND)?.findLast((kind) => !/仪式|典礼/.test(kind)) ?? '活动';
}

/** Whom an office that reports speaks for: `市人民政府` of `在临江市第九届人民代表大会第三次会议上`. */
function bodyIn(head: string): string | undefined {
  const [, level = ''] = /(省|市|县|区|旗|州|镇|乡)(?:第.{1,6}届)?(?:人民代表大会|人大)/.exec(head) ?? [];
  const [court] = /人民(?:法院|检察院)/.exec(head) ?? [];
  const own = /([省市县区旗州镇乡])(?:中级|高级)?人民(?:法院|检察院)/.exec(head)?.[0];
  if (court) return own ?? (level === '' ? undefined : level + court);
  if (!head.includes('政府工作报告')) return undefined;
  const of = level || /([省市县区旗州镇乡])(?:人民)?政府工作报告/.exec(head)?.[1];
  return of && `${of}人民政府`;
}

/** Which event stands in the gap behind some words, or before some. */
const gaps: readonly [RegExp, keyof Events][] = [
  [/(?<=隆重举行|召开|在这里举行)…(?=[。，])/, 'held'],
  [/(?<=庆祝)…(?=。)/, 'celebrated'],
  [/(?<=值此)…(?=之际)/, 'celebrated'],
  [/(?<=预祝)…(?=圆满成功)/, 'wished'],
  [/(?<=我宣布[，：])…(?=(?:正式)?(?:开|动|奠|竣|落|通|投|启|揭))/, 'begun'],
  [/(?<=我宣布[，：])…(?=闭幕)/, 'wished'],
  [/(?<=我代表)…(?=向大会)/, 'body'],
];

/**
 * A set phrase with the event that the title names in its gap: `今天，我们召开全县春耕动员会，主要任务是…。`
 *
 * @param phrase `…` is a gap
 * @param head title of the draft, and the lines under it
 */
export function withEvent(phrase: string, head: string): string {
  const found = gaps.find(([gap]) => gap.test(phrase));
  if (!found || head === '') return phrase;
  const [gap, kind] = found;
  const events = eventsIn(head);
  // what is opened has not always got a word for that in its title
  const name = events[kind] ?? (kind === 'begun' && phrase.includes('开幕') ? events.wished : undefined);
  return name === undefined ? phrase : phrase.replace(gap, () => name);
}
