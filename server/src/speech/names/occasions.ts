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

/** Days that a speech may be for. */
export const festivals: readonly string[] = [
  '元旦',
  '春节',
  '元宵节',
  '妇女节',
  '植树节',
  '清明节',
  '劳动节',
  '青年节',
  '护士节',
  '端午节',
  '儿童节',
  '建军节',
  '医师节',
  '教师节',
  '中秋节',
  '国庆节',
  '重阳节',
  '记者节',
];
