import { surnames } from '../../../speech/surnames.ts';
import { type Comparison, placeConflict } from '../comparison.ts';
import type { FoundName } from '../leftOver.ts';
import { isKnownEverywhere } from '../wellKnown.ts';

/** Rivers, lakes, hills and works that bear a name: `白水河`, `青云湖`. What one of a group is called, another may be. */
const groups: readonly (readonly [string, RegExp])[] = [
  ['water', /^(?:河|江|溪)$/u],
  ['lake', /^(?:湖|水库)$/u],
  ['hill', /^(?:山|岭|峰)$/u],
  ['old town', /^(?:古镇|古城|老街)$/u],
  ['park', /^(?:公园|广场|景区|大道)$/u],
];
/** The name begins behind a mark or a word that no name has, and neither a unit (`清河县`) nor another word goes on behind it. */
const named =
  /(?<=^|[\p{P}\s\d在到于为向往对把让将与是从由给喝守了我着的和沿])((?:(?![省市县区镇乡村的了着是在有和到于为往把让将与从由给我沿])\p{sc=Han}){2,3}?)(河|江|溪|湖|水库|山|岭|峰|古镇|古城|老街|公园|广场|景区|大道)(?![省市县区镇乡村]|(?<=河)[山畔道湖流长南北]|(?<=江)[山南北河湖]|(?<=山)[水川区村乡城海林头上东西]|(?<=湖)[南北泊山]|(?<=岭)[上南]|(?<=峰)[会值])/gu;
/** Counts and kinds: `两条河`, `大小江`, `护城河`. */
const nameless = /[条座个道大小高母护荒江河山湖片]$|^[一二三四五六七八九十百千万两几整每各这那座个条]/u;
/** Words of everybody, and landmarks of the whole country. */
const everybodys =
  /^(?:长征|金山银|绿水青|千山万|万水千|母亲|火焰|泰|黄|华|衡|恒|嵩|庐|珠|长|黑龙|独龙|青海|抚仙|洪泽|嘉陵|牡丹|太行|长白|武当|黄浦|雅鲁藏布|秦|昆仑|喜马拉雅|天|香|太|洞庭|鄱阳|西|钱塘|松花|大渡|大运|京杭大运|三峡|丹江口|天安门|人民|文化|工业|产业|科技|中心|湿地|森林|地质|农业|城市|体育|口袋|旅游|主题|历史|淡水|风|国家|省级|市级|爱情|改革开放|火车站)$/u;

/** Landmarks of the source's place that the draft, of another place, does not know. */
export function leftOverLandmarks(comparison: Comparison): FoundName[] {
  const { draft, zone, sourceText, ownWords, theirs, theirWords } = comparison;
  if (placeConflict(comparison) === undefined) return [];
  const stems = Object.values(theirs.places).map(({ stem }) => stem);
  const found: FoundName[] = [];
  for (const match of draft.slice(zone.start, zone.end).matchAll(named)) {
    const [text, stem, landform] = match;
    if (!sourceText.includes(text) || ownWords.includes(text)) continue;
    if (isEverybodys(stem) || isKnownEverywhere(text) || isPersonal(stem, landform)) continue;
    const group = groupOf(landform);
    const mine = ownWords.read(namesByGroup).get(group) ?? [];
    const counterpart = mine.length === 1 ? mine[0] : undefined;
    const isTheirs = stems.some((one) => stem.includes(one)) || theirWords.split(text).length > 2;
    if (!isTheirs && counterpart === undefined) continue;
    const start = zone.start + match.index;
    const degree = counterpart === undefined ? 'low' : 'medium';
    found.push({ start, end: start + text.length, name: 'place', text, counterpart, degree });
  }
  return found;
}

function isEverybodys(stem: string): boolean {
  return everybodys.test(stem) || nameless.test(stem) || isKnownEverywhere(stem) || isKnownEverywhere(stem.slice(0, 2));
}

/** Whether it is rather somebody's name: `李前峰`. */
function isPersonal(stem: string, landform: string): boolean {
  return stem.length === 2 && surnames.includes(stem.charAt(0)) && /[江山峰岭]/u.test(landform);
}

function groupOf(landform: string): string | undefined {
  return groups.find(([, forms]) => forms.test(landform))?.[0];
}

/** The names that a text has, by group, each once; a word in front is no part of one that stands alone elsewhere. */
function namesByGroup(text: string): Map<string | undefined, string[]> {
  const all = new Map<string | undefined, Set<string>>();
  for (const [name, stem, form] of text.matchAll(named)) {
    if (nameless.test(stem)) continue;
    const group = groupOf(form);
    const names = all.get(group) ?? new Set();
    all.set(group, names.add(name));
  }
  return new Map([...all].map(([group, names]) => [group, [...names].filter((name) => !isLonger(name, names))]));
}

/** Whether a name is one of the others with a word in front: `到青云湖`. */
function isLonger(name: string, names: ReadonlySet<string>): boolean {
  for (let from = 1; from < name.length; from++) if (names.has(name.slice(from))) return true;
  return false;
}
