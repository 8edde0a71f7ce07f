import type { Span } from '../../util/span.ts';
import { doubleSurnames, lessSureSurnames, surnames, unsureSurnames } from '../surnames.ts';
import { noNames } from './noNames.ts';
import { chiefOffices, offices } from './offices.ts';

/** The name of somebody, without the office beside it. */
export interface PersonName extends Span {
  text: string;
  /** What he is called by: `书记`, `县长`, `同志`. */
  office?: string;
}

/** A given name, one character or two: none of them names a place, an office or, at first, a number of people. */
export const givenName =
  '(?![区县市镇乡村省局委办部支党团组站所院校社全体各位同老负责员工级层届任职门方面领导班子主要副常务机关的了和与及在是对向由])\\p{sc=Han}(?:(?![区县市镇乡村省局委办部支党团组站所院校社书的了])\\p{sc=Han})?';

/** Those whose names are part of what is said, whoever says it. */
export const famous =
  /^(?:毛泽东|周恩来|刘少奇|朱德|邓小平|陈云|江泽民|胡锦涛|李大钊|陈独秀|方志敏|瞿秋白|杨靖宇|赵一曼|江竹筠|刘胡兰|董存瑞|黄继光|邱少云|张思德|雷锋|王杰|王进喜|铁人|时传祥|焦裕禄|孔繁森|杨善洲|谷文昌|廖俊波|郑培民|沈浩|李保国|黄大年|南仁东|钱学森|邓稼先|于敏|钱三强|郭永怀|孙家栋|黄旭华|袁隆平|屠呦呦|钟南山|张伯礼|张定宇|陈薇|罗阳|邹碧华|任长霞|黄文秀|张富清|张桂梅|王继才|申纪兰|郭明义|许振超|李素丽|徐虎|陈景润|华罗庚|陶行知|孔子|鲁迅|林则徐|孙中山|彭德怀|贺龙|陈毅|叶剑英|聂荣臻|罗荣桓|徐向前|刘伯承|彭湃|夏明翰|沂蒙)$/;

/** Words of everyday that begin with a surname: no name begins behind an office or a mark with them. */
const words = `(?!${[...noNames].join('|')})`;
const boundary =
  '(?<=^|[\\p{P}\\s由请向和与对给让把是长记任席到为跟像的在送悼]|同志|欢迎|感谢|邀请|有请|刚才|代表|下面|委员|总裁|经理|教授|常委|领导|老师|工人|女工|职工|党员|村民|居民|民警|护士|医生|教师|战士|司机|队员|学生)';
const behind =
  '(?=$|[\\p{P}\\s作宣主发讲说在带对与和向亲等的也还为就到把率介曾同出]|代表|刚才|通报|汇报|部署|传达|深情|先后|专门)';

/** `老师傅手把手教`: no teacher whose name is Fu. */
const notMaster = '(?!(?<=师)傅)';

const namedFirst = new RegExp(
  `${boundary}${notMaster}${words}[${surnames}${lessSureSurnames}]${givenName}(?=(${offices})(?!们))`,
  'gu',
);
const officeFirst = new RegExp(
  `(?<=(${offices})[　 ]?)${notMaster}${words}[${surnames}${lessSureSurnames}]${givenName}${behind}`,
  'gu',
);
/** `网格员汪小妹一个人管着…`: somebody who is no chief, by what he is. */
const byRole = new RegExp(
  `(?<=网格员|护林员|保洁员|快递员|宣传员|讲解员|飞行员|工人|女工|职工|教师|医生|护士|民警|村民|老党员|村医|环卫工|班长|组长|战士|司机)${words}[${surnames}]${givenName}(?=[，、一两每从用守同说]|的(?:手|家|脚|心|本|妈|女|儿|父|母))`,
  'gu',
);
const introduced = new RegExp(`(?<=我[叫是]|本人)[${surnames}${lessSureSurnames}]${givenName}(?=[，。,])`, 'gu');

const surnameAlone = new RegExp(`${boundary}${notMaster}([${surnames}])(${chiefOffices})(?!们)`, 'gu');

/** People who are called by surname and office: `罗书记`, in order. `text` is both. */
export function calledIn(text: string): (Span & { text: string; surname: string; office: string })[] {
  return Array.from(text.matchAll(surnameAlone), ({ 0: called, 1: surname, 2: office, index }) => {
    return { start: index, end: index + called.length, text: called, surname, office };
  });
}

/** The names of people that an office or a form of address stands beside, in order; famous ones left out. */
export function personsIn(text: string): PersonName[] {
  const found: PersonName[] = [];
  for (const pattern of [namedFirst, officeFirst, byRole, introduced]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (famous.test(match[0]) || found.some((one) => start < one.end && one.start < end)) continue;
      const office = match[1]?.replace(/^(?:第一|副)(?=..)/u, '');
      found.push({ start, end, text: match[0], ...(office && { office }) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What stands at the end of no name, but of places, papers and bodies. */
const noEnd = /[省市县区镇乡村局委办部厅院校司组会议稿件篇期年月日号处科所站社团课奖赛级案表书句话人者员们的了]$/u;
const sure = `(?:${doubleSurnames}|[${surnames}])`;
const any = `(?:${doubleSurnames}|[${surnames}${lessSureSurnames}${unsureSurnames}])`;
const sureName = new RegExp(`^${sure}\\p{Script=Han}{1,2}$`, 'u');
const anyName = new RegExp(`^${any}\\p{Script=Han}{1,2}$`, 'u');
/** `阿依古丽·买买提` */
const dottedName = /^\p{Script=Han}{2,8}[·•]\p{Script=Han}{2,8}(?:[·•]\p{Script=Han}{2,8})?$/u;

/**
 * Whether the words are a person's name and nothing else. `alone` where they stand by themselves, as on a line under a
 * title: there a surname counts that begins other words elsewhere.
 */
export function isPersonName(name: string, alone: boolean): boolean {
  if (dottedName.test(name)) return true;
  return (alone ? anyName : sureName).test(name) && !noEnd.test(name) && !noNames.has(name);
}

/** What stands beside the name of a person: `市委书记`, `党组书记、局长`; in running text not all of it tells one. */
const office = `(?:${offices}|代表|委员|常委|总理)`;
const nameLast = new RegExp(`${office}[、，,：:]?(${any}\\p{Script=Han}{1,2})$`, 'u');
const nameFirst = new RegExp(`^(${any}\\p{Script=Han}{1,2}?)${office}`, 'u');

/**
 * The person whom a few words name, with an office or without: `市委书记 李 明`, `县长王建国`, `李明同志`. Undefined where
 * they name nobody surely.
 */
export function personIn(text: string): string | undefined {
  const plain = text
    .replace(/^[\s—–―-]+|[\s。，,；;]+$/g, '')
    // names of two characters are often set as wide as those of three
    .replace(/(?<=^|[\s、])(\p{Script=Han})[ \t　]+(\p{Script=Han})(?=$|\s)/gu, '$1$2');
  const parts = plain.split(/[\s　]+/).filter(Boolean);
  for (const part of [parts.at(-1), parts[0]]) {
    const name = part?.replace(/(?:同志|先生|女士)$/, '');
    if (name && isPersonName(name, parts.length > 1 || part !== name || name === plain)) return name;
  }
  return officeHolderIn(plain);
}

/** The person whose name stands beside an office: `县长王建国`, `李明同志`. */
export function officeHolderIn(text: string): string | undefined {
  const found = nameLast.exec(text)?.[1] ?? nameFirst.exec(text)?.[1];
  return found && isPersonName(found, true) ? found : undefined;
}
