import { type PlaceLevel, type PlaceName, placeLevels, placesIn } from '../../speech/names/places.ts';

/** A place that a speech is of. */
export type OwnPlace = Pick<PlaceName, 'text' | 'stem'>;

/** The offices and people of a place, behind its name: who names them so is one of them. */
const ownBehind = /^(?:委|人民政府|政府|人大|政协|纪委|党委|党工委|上下|儿女|人民|广大|父老|全体|各级|干部|经济社会)/u;
/** First person in front. */
const ownBefore = /(?:我们|中共|作为|咱们|建设|谱写|我在|我来到|代表|深爱着?|热爱着?|扎根|融入|第一次来到)$/u;
/** What is said of other people's places. */
const foreign = /(?:赴|感谢|学习|考察|来自|兄弟|邀请|参观|借鉴|像|友好|对口|帮扶|支援|同)\p{sc=Han}{0,6}$/u;
/** Words in which a speaker names the unit alone that he belongs to. */
const firstPerson: Record<PlaceLevel, RegExp> = {
  province: /[全我]省/u,
  city: /[全我]市/u,
  county: /[全我][县区旗]/u,
  town: /[全我][镇乡]|(?:全|我们)街道/u,
  village: /[全我]村|我们村/u,
};

interface Tally {
  place: OwnPlace;
  inHead: number;
  own: number;
  count: number;
}

export interface OwnPlaces {
  /** The places that a speech is of, one a level at most. */
  places: Partial<Record<PlaceLevel, OwnPlace>>;
  /** Those that its head names or that it speaks for, its hosts among them. */
  named: (OwnPlace & { level: PlaceLevel })[];
}

/** Reads of which places a speech is. `known` are names that are clear somewhere else. */
export function ownPlaces(head: string, words: string, known: ReadonlySet<string>): OwnPlaces {
  const tallies = new Map<string, Tally & { level: PlaceLevel }>();
  const tally = ({ text, stem, level }: PlaceName) => {
    let one = tallies.get(text);
    if (!one) {
      one = { place: { text, stem }, level, inHead: 0, own: 0, count: 0 };
      tallies.set(text, one);
    }
    return one;
  };
  for (const place of placesIn(head, known)) tally(place).inHead += isForeign(head, place) ? 0.3 : 1;
  for (const place of placesIn(words, known)) {
    const one = tally(place);
    one.count++;
    if (isForeign(words, place)) continue;
    const before = words.slice(Math.max(0, place.start - 6), place.start);
    if (ownBehind.test(words.slice(place.end, place.end + 6)) || ownBefore.test(before)) one.own++;
  }
  const places: OwnPlaces['places'] = {};
  for (const level of placeLevels) {
    const ranked = [...tallies.values()].filter((one) => one.level === level).sort((a, b) => weight(b) - weight(a));
    const best = ranked[0];
    if (best && isOwn(best, ranked[1], firstPerson[level].test(words))) places[level] = best.place;
  }
  const all = [...tallies.values()].sort((a, b) => weight(b) - weight(a));
  const named = all.filter((one) => one.inHead > 0 || one.own > 0).map(({ place, level }) => ({ ...place, level }));
  return { places, named };
}

/** Whether the words before a place say that it is somebody else's. */
export function isForeign(text: string, place: Pick<PlaceName, 'start'>): boolean {
  return foreign.test(text.slice(Math.max(0, place.start - 10), place.start));
}

function weight({ inHead, own, count }: Tally): number {
  return 6 * inHead + 3 * own + count;
}

function isOwn(best: Tally, second: Tally | undefined, saysUnit: boolean): boolean {
  if (second && weight(second) === weight(best)) return false;
  return best.inHead > 0 || best.own > 0 || (saysUnit && best.count > 1);
}
