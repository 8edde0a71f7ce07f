import { personIn } from './persons.ts';

/** What speeches are called at the end of their titles. */
const kind =
  '(?:讲话|发言|致辞|致词|贺词|献词|祝词|祝酒辞|祝酒词|欢迎词|欢迎辞|欢送词|答谢词|答谢辞|开幕词|开幕辞|闭幕词|闭幕辞|主持词|主持讲话|演讲|党课|宣讲|谈话|悼词|感言|报告|总结讲话|表态)';
const suffix =
  '(?:稿|材料|提纲|词|辞|纪要|实录|摘要|全文|要点|节选)*(?:[（(【].{1,14}[)）】])?[一二三四五六七八九十\\d]{0,2}(?:范文|模板)?';
/** What may stand between an occasion and the kind of speech. */
const manner =
  '(?:重要|主题|总结|即席|即兴|交流|表态|主持|开幕|闭幕|典型|经验|专题|动员|辅导|集体|就职|任职|供职|离任|获奖|代表|学生|教师|家长|校长|领导|嘉宾|新年|的|时|上|做|作)*';
const withPlace = new RegExp(
  `(?:^|[\\s　—–―:：-]|同志|书记|主席|总理|市长|县长|省长|部长|局长|主任|校长|院长|董事长|[一-龥]{2,3}(?=在))在(.{2,46}?)(?:上|中|时|期间|之际|现场)?(?:的|做|作)?${manner}(?:${kind}|座谈(?=纪要))${suffix}$`,
);
const withoutPlace = new RegExp(`^(.{2,36}?)上?的?${manner}${kind}${suffix}$`);
/** What people come together for, at the end of its name. */
const event =
  /(?:会|会议|仪式|典礼|活动|论坛|年会|节|大赛|赛|展|宴|课|日|座谈|研讨|交流|培训|培训班|式|庆典|晚会|峰会|新年|春节|元旦|班|周年|首映|开学|毕业|揭牌|奠基|开工|签约|接待|慰问|招商|推介|婚礼|葬礼|追悼)$/;
/** Reports that are an occasion by themselves, year by year. */
const report =
  /(?:^|[\s　年度届）)])((?:[^\s　年度]{0,12}?)(?:政府工作报告|述职述廉报告|述职报告|人大常委会工作报告|法院工作报告|检察院工作报告))$/;

/**
 * The occasion that a title, a line under it or the name of a file tells: `全市教育工作会议` of
 * `李明同志在全市教育工作会议上的讲话`. Undefined where it tells a subject alone.
 */
export function occasionIn(words: string): string | undefined {
  if (words.length > 80) return undefined;
  const title = words
    .trim()
    .replace(/^[《【]|[》】]$/g, '')
    .replace(/^[（(](.*)[)）]$/, '$1')
    .replace(/^(?:——|--|—|―)\s*(?!在)/, '');
  const placed = withPlace.exec(title)?.[1];
  if (placed) return placed.replace(/(?:上的|(?<=会|仪式|典礼|论坛|班|活动)上).*$/, '').trim();
  const reported = report.exec(title)?.[1];
  if (reported) return reported;
  const bare = withoutPlace.exec(withoutSpeaker(title))?.[1];
  return bare && event.test(bare) && !bare.startsWith('关于') ? bare.trim() : undefined;
}

function withoutSpeaker(title: string): string {
  const [, front, rest] = /^(.{2,16}?)[\s　：:—-]+(.+)$/.exec(title) ?? [];
  return front && rest && personIn(front) ? rest : title;
}

/** A meeting or a celebration at the end of an occasion's name; what is opened or closed is what is held. */
const meeting =
  /^(.*(?:会议|[大集年]会|(?![机社])[一-龥]会|典礼|仪式|论坛|培训班|读书班|开班式|晚宴|晚会|活动))(?:闭幕式|开幕式|闭幕|开幕)?(?:结束时|开始时)?$/u;
/** A line that may be the name of a meeting and nothing else: `全县安全生产工作会议`, `场合：全县安全生产工作会议`. */
function bareName(line: string): string {
  return /^[^。，；！？!?]{4,40}$/.test(line.trim()) ? line.trim().replace(/^.*(?:[：:—]|\d-)\s*/, '') : '';
}

/** Whose meeting, which year's and which one of a series: not what it is about. */
const lead =
  /^.*(?:全[省市县区镇乡村校局院行厂州]|公司|集团|系统|[省市县区镇乡]委?(?=\p{sc=Han}{4})|[\d〇一二三四五六七八九]年度?|周年|[届次期]|党委|庆祝|隆重|召开|举行|举办)/u;

/**
 * The meeting that a title names by what it is about: `安全生产工作会议` of `在全县安全生产工作会议上的讲话`. Undefined where it
 * names none, or one that may be about anything.
 */
export function meetingIn(title: string): string | undefined {
  const held = meeting.exec(occasionIn(title) ?? bareName(title))?.[1];
  const about = held?.replace(lead, '').replace(/^[和与及]/u, '');
  return about !== undefined && about.length >= 4 && !/^(?:工作会议|专题会议)$/u.test(about) ? about : undefined;
}
