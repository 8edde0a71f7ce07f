/** What an office, a firm or a school is: those of one kind take each other's place. */
export type UnitKind =
  | 'bureau'
  | 'company'
  | 'school'
  | 'hospital'
  | 'bank'
  | 'society'
  | 'institute'
  | 'court'
  | 'force'
  | 'station'
  | 'project'
  | 'branch'
  | 'museum'
  | 'site'
  /** A faculty of a university, a branch of a firm. */
  | 'part'
  | 'zone';

/** The name of an office, a firm or a school. */
export interface UnitName {
  kind: UnitKind;
  /** `恒远机械有限公司`. */
  text: string;
  /** What else it is called, the longest first: `恒远机械`, `恒远`. */
  short: readonly string[];
}

const kinds: readonly (readonly [UnitKind, string])[] = [
  ['bureau', '局|厅|发改委|卫健委|住建委|国资委|教委|政法委|纪委监委|办公室'],
  ['company', '有限责任公司|股份有限公司|集团有限公司|集团公司|有限公司|分公司|公司|集团|厂|合作社'],
  ['school', '大学|学院|中学|小学|学校|党校|[一二三四五六七八九十]中(?!学)|幼儿园'],
  ['hospital', '医院|卫生院|保健院'],
  ['bank', '银行|支行|分行|农商行|信用社'],
  ['society', '协会|商会|学会|联合会|研究会|基金会'],
  ['institute', '研究院|研究所|设计院|科学院'],
  ['court', '法院|检察院'],
  ['force', '支队|大队|中队|[一二三四五六七八九十]+[连营](?=老兵|官兵|全体|战友)'],
  ['station', '派出所|司法所|供电所|税务所|收费站|消防站|救援站|变电站|加油站|火车站|服务站'],
  ['project', '项目经理部|项目部|指挥部'],
  ['branch', '党支部|党总支|团支部|车间'],
  ['museum', '图书馆|博物馆|文化馆|纪念馆|档案馆|美术馆'],
  ['site', '古镇|古城|景区|公园(?!城市)|度假村|机场'],
  ['zone', '高新区|经开区|开发区|产业园|工业园|科技园|新区|保税区|示范区'],
];
const suffix = new RegExp(
  `([\\p{sc=Han}]{0,16}?)(?:${kinds.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})(?![长部])`,
  'gu',
);
/** A chief's office tells what his unit is where its name does not: `恒远机械总经理`. */
const chiefs: readonly (readonly [UnitKind, RegExp])[] = [
  ['company', /([\p{sc=Han}]{2,14}?)(?:党委书记、?)?(?:董事长|总经理|总裁|厂长)/gu],
  ['school', /([\p{sc=Han}]{2,14}?)(?:党委书记、?)?(?:校长|园长)/gu],
  ['bureau', /([\p{sc=Han}]{1,10}?局)局?长/gu],
  ['bank', /([\p{sc=Han}]{2,10}行)长/gu],
];
/** What stands before the name and is none of it. */
const lead =
  /^.*(?:[在到于为向对把让将从由请赴我本全该各是]|代表|欢迎|来到|走进|感谢|参观|走访|调研|考察|访问|学习|视察|看望|慰问|省|市(?!场)|县|(?<![开高新])区|旗|镇|(?<!城)乡|总公司)(?=..)/u;
const branchOfTrade =
  /(?:机械|科技|建设|建工|电子|实业|置业|能源|制造|股份|控股|集团|电力|化工|医药|药业|食品|农业|物流|汽车|钢铁|重工|软件|通信|信息|文化|传媒|旅游|投资|工业|商贸|贸易|纺织|服装|建筑|印染|针织|服饰|家具|家居|陶瓷|水泥|矿业|航空|轴承|电器|电气|仪表|材料|环保|园林|装饰|酒业|乳业|地产|电缆|线材|生物|制药|餐饮|酒店|物业|果蔬|粮食|粮油|种植|养殖|种养|农机|茶叶|水产|畜牧|林果|蔬菜|水务|燃气|城投|交投)+$/u;
const nameless =
  /^(?:|我们?|本|全|各|该|贵|总|分|子|有关|相关|有限|股份|党支部|机关|支部|离退休|森林|湿地|国家(?:湿地|森林)?|城市|口袋|旅游|主题|重点|A级|国际|基层|先进|企业|这家|一家|两家|几家|国有|民营|龙头|上市|骨干|集体|人民|中心|附属|民办|公办|省级|国家级|各级|所有|经济|技术|高新技术|工业|农业|综合|基层|老年|县级|市级|乡镇)$/u;

/** The names of offices, firms and schools in a line that says whose speech it is: a title, a signature, a file's name. */
export function unitsInHead(head: string): UnitName[] {
  const found: UnitName[] = [];
  let wholeEnd = -1;
  const add = (kind: UnitKind, raw: string) => {
    const text = raw.replace(lead, '').replace(/^[和与]/u, '');
    const bare = bareName(text);
    if (nameless.test(bare) || found.some((unit) => unit.text === text)) return;
    found.push({ kind, text, short: shortNames(kind, text, bare) });
  };
  for (const match of head.matchAll(suffix)) {
    const kind = kinds.find(([name]) => match.groups?.[name] !== undefined)?.[0];
    if (!kind) continue;
    // right behind a unit of its kind it is a part of that
    const isPart = match.index === wholeEnd && found.at(-1)?.kind === kind;
    add(isPart ? 'part' : kind, match[0]);
    wholeEnd = match.index + match[0].length;
  }
  for (const [kind, pattern] of chiefs) {
    for (const match of head.matchAll(pattern)) {
      if (!/(?:省|市|县|区|镇|乡|村)委?$/u.test(match[1])) add(kind, match[1]);
    }
  }
  const year = /^在?([\p{sc=Han}]{2,8}?)(?:20\d\d|二〇..)年/u.exec(head);
  if (year && !/[全省市县区镇乡村度于在]|工作|政府|会$/u.test(year[1])) add('company', year[1]);
  return found;
}

function bareName(text: string): string {
  for (const [, words] of kinds) {
    const bare = text.replace(new RegExp(`(?:${words})$`, 'u'), '');
    if (bare !== text) return bare;
  }
  return text;
}

function shortNames(kind: UnitKind, text: string, bare: string): string[] {
  const numbered = /^第([一二三四五六七八九十]{1,3})(?:高级)?(?:人民)?([中小]学|医院)$/u.exec(text);
  // `第三中学` is `三中`, `第一人民医院` is `一院`
  if (numbered) return [numbered[1] + (numbered[2] === '医院' ? '院' : numbered[2].charAt(0))];
  const company = /[一二三四五六七八九十]+[连营]$/u.exec(text)?.[0];
  if (company && company !== text) return [company];
  if (kind !== 'company') return [];
  const proper = bare.replace(branchOfTrade, '');
  return [...new Set([bare, proper])].filter((name) => name.length > 1 && name !== text && !nameless.test(name));
}
