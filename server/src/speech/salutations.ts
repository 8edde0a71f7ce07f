/** Whether a line greets the hearers and nothing else: `同志们：`, `尊敬的各位领导、同事们：`. `text` is the line without indentation. */
export function isSalutation(text: string): boolean {
  if (text.length > LONGEST || !/[：:，,！!]$/.test(text)) return false;
  // whoever stands in a blank is still to be named: `尊敬的【主要来宾】：`
  const groups = text
    .slice(0, -1)
    .replace(/[【】]/g, '')
    .split(/[、，,；;\s　和]+/);
  // only a colon tells that more follows to whoever is greeted; behind `各位稍候，` that is the sentence
  const mayBeAnybody = /[：:]$/.test(text);
  return groups.every((group) => group === '' || GROUP.test(group) || (mayBeAnybody && ANYBODY.test(group)));
}

const LONGEST = 80;

/** Who is greeted in speeches, without the `们` behind. */
const hearers = [
  '同志|代表|委员|朋友|领导|来宾|嘉宾|贵宾|外宾|宾客|客人|女士|先生|夫人|同胞|侨胞|同仁|同行',
  // of other countries and their offices
  '阁下|使节|大使|公使|总领事|领事|参赞|武官|代办|总统|总理|首相|议长|议员',
  // family and neighbours
  '亲友|亲朋|好友|亲戚|亲属|家属|家人|长辈|前辈|邻居|乡邻|街坊|乡亲|父老|兄弟|姐妹|孩子|家长|妈妈|爸爸|新郎|新娘|老人家?',
  // at work
  '同事|员工|职工|伙伴|工友|师傅|干部|企业家|客商|客户|股东|董事|监事|理事|执委|会员|代理商|经销商|供应商|劳模|模范|标兵',
  // who hold an office
  '书记|主席|主任|部长|局长|厅长|处长|科长|市长|省长|区长|县长|镇长|乡长|村长|校长|院长|所长|站长|行长|会长|社长|秘书长|总经理|董事长|总裁|组长|班长|队长|常委|首长|司令员|政委|检察长|庭长',
  // at school
  '同学|老师|教师|教官|教工|学员|学子|毕业生|新生|校友|导师|辅导员',
  // who are asked for their opinion, and who are called by what they do
  '专家|评委|评审|考官|裁判员?|学者|院士|科学家|教授|作家|艺术家|演员|医生|护士|律师|法官|检察官|记者|媒体|读者|听众|观众',
  '党员|团员|青年|少先队员|居民|村民|市民|选手|运动员|裁判员|教练员|教练|队员|志愿者|工作者|建设者|劳动者|从业者|义工|社工|网格员',
  '战友|官兵|将士|战士|民警|干警|指战员|老兵',
].join('|');

/** One group of hearers; what may stand in front is short and says who they are (`尊敬的`, `省委`, `全体`). */
const GROUP = new RegExp(
  `^(尊敬的|敬爱的|亲爱的|各位|全体|全县|全市|全省|广大|在座的|.{0,12}?)(${hearers})(们|同志|阁下|同志们|们好)?$`,
);

const HEARERS = new RegExp(hearers);

/** Whether some words name hearers that speeches have: `企业家` does, `致辞` does not. */
export function namesHearers(words: string): boolean {
  return HEARERS.test(words);
}

/** Hearers whom hardly any speech has, told by the words of a greeting around them: `各位影友`, `亲爱的宝贝们`. */
const ANYBODY =
  /^(?:(?:尊敬的|敬爱的|亲爱的)(?:各位)?|各位|在座的)(?!请|稍|好|看|[早晚上中下]|新年)[^的是在有把向为对请]{1,5}(?<!好)$|^(?![我你他她它咱人])[^的是在有把向为对让给和与]{2,4}(?<!我|你|他|她|它|咱|人)们$/;
