import { levelOfUnit, type PlaceLevel, placeLevels } from '../../../speech/names/places.ts';
import type { Comparison } from '../comparison.ts';
import type { Identity } from '../identity.ts';
import type { FoundName } from '../leftOver.ts';

/** How a speaker names the unit that he belongs to: `我市`, `全市`; no part of `全市场`, `安全区域` or `自我`. */
const firstPerson = /(?<![自忘健完安])([我全])([省市县区旗镇乡村])(?![场域别分间级庄民])/gu;
/** What a smaller unit says of the larger one that it lies in: `居全市第二`, `领先全市`, `高于全市平均水平`. */
const rankedBefore = /(?:[居列于位占]|领先|领跑|走在|排名|代表)$/u;
const rankedBehind =
  /^[一-鿿]{0,2}(?:第[一二三四五六七八九十\d]|前[列茅十三五]|首[位个批家]|平均|先进|排名|率先|唯一|[上中下]游|之首|最)/u;

/** `我市` and `全市` of a city's speech in the draft of a county, which would say `我县`, and the other way round. */
export function leftOverOwnUnit({ draft, zone, sourceText, own, theirs, ownWords }: Comparison): FoundName[] {
  const mine = speakingUnit(own);
  const other = speakingUnit(theirs);
  // a county that is spoken to in one of its towns says `全县` as well
  if (!mine || !other || own.places[other.level]) return [];
  const isLarger = placeLevels.indexOf(other.level) < placeLevels.indexOf(mine.level);
  // a town often speaks of its county so, a city of its province; a county seldom of its city
  if (isLarger && other.level !== 'city') return [];
  const degree = isLarger ? 'low' : 'medium';
  const found: FoundName[] = [];
  for (const match of draft.slice(zone.start, zone.end).matchAll(firstPerson)) {
    const [text, who, unit] = match;
    if (levelOfUnit(unit) !== other.level || !sourceText.includes(text) || ownWords.includes(text)) continue;
    const start = zone.start + match.index;
    const end = start + text.length;
    const isRanked =
      rankedBefore.test(draft.slice(Math.max(0, start - 4), start)) || rankedBehind.test(draft.slice(end, end + 5));
    if (who === '全' && isRanked) continue;
    found.push({ start, end, name: 'place', text, counterpart: `${who}${mine.unit}`, degree });
  }
  return found;
}

interface SpeakingUnit {
  level: PlaceLevel;
  /** The word for it, `县`. */
  unit: string;
}

/** What a speech says `我…` of: the smallest place that it is of. */
function speakingUnit({ places }: Identity): SpeakingUnit | undefined {
  const level = placeLevels.findLast((one) => places[one]);
  const unit = level && places[level]?.text.slice(-1);
  return level && unit && levelOfUnit(unit) === level ? { level, unit } : undefined;
}
