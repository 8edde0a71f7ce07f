/** A day that a speech may be for, as it is written there. */
export interface Festival {
  day: string;
  text: string;
}

/** Days that a speech may be for, and what else they are called. */
const festivals: readonly (readonly [string, string])[] = [
  ['元旦', '元旦'],
  ['春节', '春节|新春佳节'],
  ['元宵节', '元宵节'],
  ['妇女节', '(?:三八)?(?:国际)?(?:劳动)?妇女节|三八节'],
  ['植树节', '植树节'],
  ['清明节', '清明节'],
  ['劳动节', '(?:五一)?(?:国际)?劳动节'],
  ['青年节', '(?:五四)?青年节'],
  ['护士节', '(?:国际)?护士节'],
  ['端午节', '端午节|端午佳节'],
  ['儿童节', '(?:六一)?(?:国际)?儿童节'],
  ['建党节', '(?:七一)?建党节|(?<![〇零一二三四五六七八九十])七一(?![勋重年月号])'],
  ['建军节', '(?:八一)?建军节|(?<![〇零一二三四五六七八九十])八一(?![勋年月号起南学小中路])'],
  ['医师节', '医师节'],
  ['教师节', '教师节'],
  ['中秋节', '中秋节|中秋佳节'],
  ['国庆节', '国庆(?:节|佳节)'],
  ['重阳节', '重阳节'],
  ['记者节', '记者节'],
];
const anyFestival = new RegExp(festivals.map(([, names], i) => `(?<day${i}>${names})`).join('|'), 'gu');

/** The days that are named in `text`, in order. */
export function festivalsIn(text: string): (Festival & { start: number })[] {
  return Array.from(text.matchAll(anyFestival), (match) => {
    const found = festivals.find((_, i) => match.groups?.[`day${i}`] !== undefined);
    return { day: found?.[0] ?? match[0], text: match[0], start: match.index };
  });
}

/** Campaigns of study that every party branch holds in its year, the longest name first. */
const campaigns =
  /群众路线教育实践活动|“?三严三实”?专题教育|“?两学一做”?学习教育|党史学习教育|党纪学习教育|中央八项规定精神学习教育|(?:“?不忘初心、牢记使命”?)?主题教育/gu;

/** The campaigns that are named in `text`, in order. */
export function campaignsIn(text: string): { text: string; start: number }[] {
  return Array.from(text.matchAll(campaigns), (match) => ({ text: match[0], start: match.index }));
}
