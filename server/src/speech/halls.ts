import type { Detail, HeadPlace, SpeechDetails } from './details.ts';
import { personIn } from './names/persons.ts';
import { clearPlaces, levelOfUnit, type PlaceLevel, placeLevels, placesIn } from './names/places.ts';

const number = '[\\d一二三四五六七八九十百零〇○两]+';
/** What changes from one meeting of a body to the next, and what is written now so and now so. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/[\s"'“”‘’「」『』《》·.、,，-]/g, ''],
  [/[（(][^）)]{0,20}[）)]/g, ''],
  [/(?<=.{4})暨.*$/, ''],
  [/(?:(?:19|20)\d\d|[二][〇○零][〇○零一二三四五六七八九]{2})(?:年度|年|届)?(?:\d{1,2}月(?:\d{1,2}[日号])?)?/g, ''],
  [/今年|去年|明年|本年度|年度|[上下]半年|第?[一二三四1-4]季度|\d{1,2}月份?/g, ''],
  [new RegExp(`(?:第${number}|${number}|首|本|上|历)(?:[届次期轮批场]|周年)`, 'g'), ''],
  [/[一二三四五六七]中全会/g, '全会'],
  [/中国共产党(.{0,16}?)代表大会/g, '$1党代会'],
  [/中国共产党|中共/g, ''],
  [/人民代表大会(?!常)/g, '人大'],
  [/人民代表大会/g, '人大'],
  [/(?:中国)?人民政治协商会议|政治协商会议/g, '政协'],
  [/常务委员会/g, '常委会'],
  [/委员会?全体(?:扩大)?会议/g, '委全会'],
  [/全体(?:扩大)?会议/g, '全会'],
  [/委员会/g, '委'],
  [/(?:开|闭)幕(?:式|会|大会)?$|预备会议?$/, ''],
  [/(?:大会|会议|会)$/, ''],
  [/工作$/, ''],
  [/^(?:全国性|全体|全|我们?|本)(?=.)/, ''],
];

const unit = '(?:省|自治区|市|州|县|区|旗|镇|乡|街道|村|社区|集团|公司|学校|校|学院|院|厂|局|厅|系统|党委|机关)';
/** What a name has in front of it where another does not name the unit: `清河县`, `县`. */
const beforeSeries = new RegExp(`^(?:[\\u4e00-\\u9fff]{2,6})?${unit}?$`, 'u');
/** Names of meetings that say nothing about who meets. */
const anybody = new Set(
  '座谈 动员 部署 动员部署 总结 推进 研讨 交流 培训 专题 例 欢迎 答谢 招待 宴 主题 汇报 现场 视频 电视电话 论坛 发布 启动仪式 签约仪式 活动 仪式 典礼 调研 调度 通报'.split(
    ' ',
  ),
);

/** What every unit has once a year: a series where the unit is named. */
const yearly = new Set('年 新年 春节 元旦 晚 毕业典礼 开学典礼 民主生活 总结表彰 表彰'.split(' '));

/** Roles of those who are greeted that are told apart; everybody may be `同志`, `朋友` or `领导`. */
const roles = /代表|委员|同学|家长|老师|乡亲|战友|企业家|员工|职工|校友|学员|党员|青年|专家|评委|记者/g;

/**
 * Whether two speeches are given to the same hall: to the same body or at the same yearly event, whatever its number
 * and year (`县十八届人大三次会议`, `清河县人民代表大会第四次会议`), and not to plainly different people, nor in plainly different
 * places: `全县教育工作会议` is held in each county. Unknown is not the same.
 */
export function isSameHall(a: SpeechDetails, b: SpeechDetails): boolean {
  if (isElsewhere(a, b)) return false;
  const told = (one: SpeechDetails) => (one.audience?.from === 'front-matter' ? plain(one.audience.value) : undefined);
  const told1 = told(a);
  if (told1 !== undefined && told1.length > 2 && told1 === told(b)) return true;
  if (!a.occasion || !b.occasion || !isOneSeries(knownSeries(a.occasion), knownSeries(b.occasion))) return false;
  const [rolesOfA, rolesOfB] = [a, b].map((one): string[] => one.audience?.value.match(roles) ?? []);
  return rolesOfA.length === 0 || rolesOfB.length === 0 || rolesOfA.some((role) => rolesOfB.includes(role));
}

/** Whether two speeches are of different places of the level that meets. */
function isElsewhere(a: SpeechDetails, b: SpeechDetails): boolean {
  const meets = levelOf(a) ?? levelOf(b);
  return placeLevels.some((level) => {
    if (meets && level !== meets) return false;
    const [one, other] = [a, b].map(({ places = [] }) => places.filter((place) => place.level === level));
    return one.length > 0 && other.length > 0 && !one.some(({ stem }) => other.some((place) => place.stem === stem));
  });
}

/** What meets: at a meeting of the whole city those speak who are of its counties. Undefined where the occasion does not tell. */
function levelOf({ occasion }: SpeechDetails): PlaceLevel | undefined {
  const words = occasion?.value ?? '';
  const unit = /(?:^|\d年度?)(?:[全我本])?([省市县区旗镇乡村])(?![域场级])/u.exec(words)?.[1];
  if (unit) return levelOfUnit(unit);
  const named: HeadPlace[] = placesIn(words, clearPlaces(words));
  return placeLevels.findLast((level) => named.some((place) => place.level === level));
}

/** Whether two speeches are given by the same person. Unknown is not the same. */
export function isSameSpeaker(a: SpeechDetails, b: SpeechDetails): boolean {
  if (!a.speaker || !b.speaker) return false;
  const nameOf = (value: string) => plain(personIn(value) ?? value);
  return nameOf(a.speaker.value) === nameOf(b.speaker.value);
}

/** Whether two occasions are meetings of one body, or events of one kind in one place. */
export function isSameSeries(a: string, b: string): boolean {
  return isOneSeries(seriesOf(a), seriesOf(b));
}

function isOneSeries(a: string, b: string): boolean {
  const [long, short] = [a, b].sort((one, other) => other.length - one.length);
  if (!namesBody(short) || !long.endsWith(short)) return false;
  const front = long.slice(0, long.length - short.length);
  return front === '' || beforeSeries.test(front);
}

/** A source is compared with the draft for each of its passages, at each change of the draft. */
const series = new WeakMap<Detail, string>();

function knownSeries(occasion: Detail): string {
  const known = series.get(occasion) ?? seriesOf(occasion.value);
  series.set(occasion, known);
  return known;
}

/** The name of an occasion without what changes from one time to the next. */
function seriesOf(occasion: string): string {
  return changing.reduce((words, [pattern, instead]) => words.replace(pattern, instead), occasion.normalize('NFKC'));
}

/** Whether a series tells who meets, and not only that somebody does. */
function namesBody(series: string): boolean {
  const subject = series.replace(new RegExp(`^${unit}`, 'u'), '');
  if (yearly.has(subject)) return subject !== series;
  return series.length >= 2 && !anybody.has(subject);
}

function plain(words: string): string {
  return words.normalize('NFKC').replace(/[\s\p{P}]/gu, '');
}
