import type { Span } from '../../util/span.ts';

/** How large a place is: units of one level take each other's place (`清河县`, `东湖区`). */
export type PlaceLevel = 'province' | 'city' | 'county' | 'town' | 'village';

/** The name of a place with its unit, `清河县`. */
export interface PlaceName extends Span {
  text: string;
  /** The name without its unit, `清河`. */
  stem: string;
  level: PlaceLevel;
}

/** Largest first. */
export const placeLevels: readonly PlaceLevel[] = ['province', 'city', 'county', 'town', 'village'];

const levels: Record<string, PlaceLevel> = {
  省: 'province',
  自治区: 'province',
  市: 'city',
  州: 'city',
  县: 'county',
  区: 'county',
  旗: 'county',
  镇: 'town',
  乡: 'town',
  街道: 'town',
  村: 'village',
  社区: 'village',
};

/** The level of a place by its unit, `市`; undefined of what is none. */
export function levelOfUnit(unit: string): PlaceLevel | undefined {
  return levels[unit];
}

/**
 * A unit, and not part of another word: `市场`, `区域`, `乡亲`, `村庄` behind it, `家乡`, `农村`, `园区`, `超市` in front. Cities
 * whose name ends in `城` (`盐城市`) are told from `大城市` by the office behind.
 */
const unit = new RegExp(
  [
    '自治区',
    '自治[州县旗]',
    '省(?![级内外份力心钱时略察])',
    '(?<![城都超股上夜菜早楼])市(?![场值面况价镇民])(?!部)',
    '(?<=[城都])市(?=委|政府|人民政府|人大|政协|第)',
    '州(?=委|政府|人民政府)',
    '县(?![级域])',
    '社区',
    '(?<![地社园景灾库牧矿林战疫小片辖街厂校院])区(?![域间块别分位])',
    '旗(?=委|政府|人民政府)',
    '(?<![城乡集古小])镇(?![定静压痛守])',
    '(?<![家故老下返回城同侨水梦异])乡(?![村镇亲愁土音情贤])',
    '街道',
    '(?<![农乡渔驻进帮入全])村(?![庄落级镇组道规])',
  ].join('|'),
  'gu',
);

/** Who governs himself: `土家族` of `长阳土家族自治县`. */
const peoples =
  /(?:(?:[壮满侗瑶苗彝藏傣白回羌黎畲水佤土各]|蒙古|土家|朝鲜|布依|哈尼|仡佬|景颇|傈僳|拉祜|纳西|哈萨克|维吾尔|柯尔克孜|裕固|保安|东乡|撒拉|锡伯|达斡尔|鄂温克)族)+$/u;

/** Characters that the names of peoples take at most: up to four govern together (`积石山保安族东乡族撒拉族自治县`). */
const longestPeoples = 20;

/** What is not part of a name: it ends before the name begins. */
const breakers = new Set([
  ...'个在到着于为向对把让将与是从由给请赴的了我你他她们各全本该此这那每某及其以并使等至离过入经有被就又也都还先再已今里说看见',
]);
const units = new Set([...'省市州县区旗镇乡']);
/** What stands before a unit and names none: kinds of places, counts, what is near or far. */
const generic =
  /(?:兄弟|先进|后进|优秀|薄弱|空壳|样板|标杆|典型|明星|富裕|小康|移民|搬迁|脱贫|相邻|邻近|贫困|困难|农业|工业|革命老?|示范|试点|百强|周边|其他|所在|相关|有关|直辖|地级|县级|中心|开发|高新|经开|试验|保护|自贸|自治|产业|旅游|度假|核心|功能|服务|生活|办公|商业|居民|合作|聚集|集聚|风景|风险|重点|边疆|民族|东部|中部|西部|安置|施工|作业|生产|文明|智慧|和谐|特色|美丽|行政|自然|城中|空心|试行|现代|国际|一流|超大|特大|全国|沿海|内陆|城市|农村|乡镇|街道|新型|广大|整个|周围|附近|当地|外地|本地|不同|主城|边远山|偏远山|大山|城乡|小城|老城|人口|强|[一二三四五六七八九十百千万两几\d]个?)$/u;
/** Verbs and the like that stand before an office without a name (`代表县委`, `按照省委要求`) or a kind of place (`完善社区…`). */
const noName =
  /^(?:按照|代表|根据|推动|推进|完善|支持|开展|办理|形成|提升|发挥|配合|优化|加强|加快|完成|围绕|破解|打造|补齐|构建|聚焦|回应|建成|办好|落实|扩大|加大|强化|严控|发展|建设|守住|培育|参观|走进|深入|来到|走出|去年|今年|明年|近年|报请|提请|通过|结合|立足|服从|贯彻|执行|协助|联合|依托|参加|召开|接受|争取|争创|创建|成为|作为|实现|助力|服务|感谢|希望|要求|坚持|抓好|做好|做强|完成|履行|支援|驰援|援助|慰问|考察|访问|走访|帮扶|扶持|整治|改造|美化|净化|热爱|扎根|奉献|回报|造福|振兴|繁荣|撤|跨|个|各|级|何|某|一些|许多|不少|所有|全部|部分|少数|多数|个别|这些|那些|哪个|按|老人守|受益|优势|主产|棚户|无人|兄弟|[东南西北]部?$)/u;
/** What is done to a place of a name: that begins behind it. */
const visit = /^(?:支援|驰援|援助|慰问|考察|走进|帮扶|感谢|访问|走访)(?=..)/u;
/** Characters of the longest name without its unit. */
const longestStem = 4;

/**
 * The names of places in `text`, in order. A name is told where it clearly begins: behind a mark, a larger place, or a
 * word that no name has. Elsewhere (`今天清河县…`) it must be among `known`, names that are clear in some other place.
 */
export function placesIn(text: string, known: ReadonlySet<string>): PlaceName[] {
  const found: PlaceName[] = [];
  for (const match of text.matchAll(unit)) {
    // `清河县县长`: the second unit is that of the office
    if (text.charAt(match.index - 1) === match[0]) continue;
    const end = match.index + match[0].length;
    const people = match[0].startsWith('自治')
      ? (peoples.exec(text.slice(Math.max(0, match.index - longestPeoples), match.index))?.[0] ?? '')
      : '';
    const stem = stemBefore(text, match.index - people.length, people + match[0], known);
    if (stem === undefined) continue;
    const level = levels[match[0]] ?? levels[match[0].slice(-1)];
    const start = match.index - people.length - stem.length;
    found.push({ start, end, text: text.slice(start, end), stem, level });
  }
  return found;
}

/** Names (with their units) that clearly begin somewhere in `text`. */
export function clearPlaces(text: string): Set<string> {
  return new Set(placesIn(text, new Set()).map((place) => place.text));
}

function stemBefore(text: string, at: number, unitName: string, known: ReadonlySet<string>): string | undefined {
  let start = at;
  // `幸福里社区`, not `这里社区`
  const isLane = unitName === '社区' && text.charAt(at - 1) === '里';
  if (isLane) start--;
  while (start > at - longestStem - 1 && start > 0 && isPart(text.charAt(start - 1), text.charAt(start))) start--;
  const run = text.slice(start, at);
  if (isLane && run.length < 3) return undefined;
  for (let length = 2; length <= Math.min(longestStem, run.length); length++) {
    if (known.has(run.slice(-length) + unitName)) return run.slice(-length);
  }
  // behind a larger place (`临江市清河县`), where something is left
  let from = 0;
  for (let i = run.length - 3; i >= 0; i--) {
    if (units.has(run.charAt(i))) {
      from = i + 1;
      break;
    }
  }
  const visited = from === 0 ? (visit.exec(run)?.[0].length ?? 0) : 0;
  const stem = run.slice(from + visited).replace(/^[和来](?=..)/u, '');
  // `市县乡三级`
  if ([...stem].every((char) => units.has(char))) return undefined;
  const isClear = from + visited > 0 || run.length <= 3;
  return isClear && stem.length > 1 && stem.length <= 3 && !generic.test(stem) && !noName.test(stem) ? stem : undefined;
}

function isPart(char: string, next: string): boolean {
  if (char === '向' && next === '阳') return true;
  return /\p{sc=Han}/u.test(char) && !breakers.has(char);
}
