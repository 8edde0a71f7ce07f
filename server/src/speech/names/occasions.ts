/** What a title says of the occasion: `在全县安全生产工作会议上的讲话` is of `安全生产工作会议`. Undefined where it names none. */
export function occasionIn(title: string): string | undefined {
  const match =
    /(?:在|出席|参加|——)?([^在\n——]*?(?:会议|[大集年]会|[一-龥]会|典礼|仪式|论坛|培训班|读书班|开班式|晚宴|晚会|活动))(?:闭幕式|开幕式|闭幕|开幕)?(?:结束时|开始时|[上中时])?的?(?=(?:总结|动员|主持|开幕|闭幕|交流|表态|典型|即席|重要)*(?:讲话|致辞|致词|发言|报告|祝酒|演讲|总结|主持|词|辞|$))/u.exec(
      title.trim(),
    );
  const kernel = match?.[1].replace(lead, '').replace(/^[和与及]/u, '');
  return kernel !== undefined && kernel.length >= 4 && !/^(?:工作会议|专题会议)$/u.test(kernel) ? kernel : undefined;
}

/** Whose meeting, which year's and which one of a series: not what it is about. */
const lead =
  /^.*(?:全[省市县区镇乡村校局院行厂州]|公司|集团|系统|[省市县区镇乡]委?(?=\p{sc=Han}{4})|[\d〇一二三四五六七八九]年度?|周年|[届次期]|党委|庆祝|隆重|召开|举行|举办)/u;

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
