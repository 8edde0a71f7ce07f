/** Whether a line greets the hearers and nothing else: `同志们：`, `尊敬的各位领导、同事们：`. `text` is the line without indentation. */
export function isSalutation(text: string): boolean {
  if (text.length > LONGEST || !/[：:，,！!]$/.test(text)) return false;
  // whoever stands in a blank is still to be named: `尊敬的【主要来宾】：`
  const groups = text
    .slice(0, -1)
    .replace(/[【】]/g, '')
    .split(/[、，,；;\s　和]+/);
  return groups.every((group) => group === '' || GROUP.test(group));
}

const LONGEST = 80;

/** One group of hearers; what may stand in front is short and says who they are (`尊敬的`, `省委`, `全体`). */
const GROUP =
  /^(尊敬的|敬爱的|亲爱的|各位|全体|全县|全市|全省|广大|在座的|.{0,12}?)(同志|代表|委员|朋友|领导|来宾|嘉宾|同事|同学|女士|先生|战友|乡亲|老师|教师|员工|职工|学员|家长|伙伴|家人|校友|党员|青年|专家|评委|客人|书记|主席|主任|部长|局长|市长|省长|县长|校长|院长|总经理|董事长|组长|常委|孩子|父老|兄弟|姐妹|会员|干部|企业家|媒体|院士|科学家|教授|医生|护士|居民|村民|工友|选手|运动员|裁判员|教练员|志愿者|理事|股东|客户|首长|官兵|民警|干警|律师|法官|检察官|记者|老人家?|学子|毕业生|新生)(们|同志|同志们|们好)?$/;
